package vn.thamdinh.domain.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Vietnamese papers print them: decimal comma, dots between thousands. */
public final class Numbers {

    /** Up to 15 digits, at one stretch or in groups of three that one sign parts. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}|[0-9]{1,3}([ .,])[0-9]{3}(\\1[0-9]{3}){0,3}");

    private Numbers() {
    }

    /** With exactly {@code scale} decimals, rounded half up: "8,50". */
    public static String format(BigDecimal value, int scale) {
        return localised(value.setScale(scale, RoundingMode.HALF_UP));
    }

    /** With the decimals that matter: "8,5", "10". */
    public static String trimmed(BigDecimal value) {
        return localised(canonical(value));
    }

    /** A whole number: "1.100". */
    public static String format(long value) {
        return localised(BigDecimal.valueOf(value));
    }

    /** The same value without trailing zeros and never in powers of ten: 8.5 for 8.50, 10 for 1E+1. */
    public static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The form in which decimals travel in files: "8.5". */
    public static String plain(BigDecimal value) {
        return canonical(value).toPlainString();
    }

    private static String localised(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String decimals = dot < 0 ? "" : "," + plain.substring(dot + 1);
        String grouped = whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", ".");
        return (value.signum() < 0 ? "-" : "") + grouped + decimals;
    }

    /** A whole number as people type it: "12500000", "12.500.000", "12 500 000"; nothing for anything else. */
    public static Optional<BigDecimal> whole(String typed) {
        String text = typed.strip().replace('\u00A0', ' ');
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replaceAll("[ .,]", "")));
    }
}
