package vn.thamdinh.domain.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lexical rules of {@link ScoreInput}. */
final class ScoreReader {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,18})(?:([.,])([0-9]{1,18}))?");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:[.,' ][0-9]{3})+(?:[.,][0-9]*)?");
    private static final Pattern OUTER = Pattern.compile("^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$");

    private ScoreReader() {
    }

    static ScoreInput read(String typed, BigDecimal max, int scale) {
        Require.that(max.signum() >= 0 && scale >= 0, "bounds below zero");
        String text = clean(typed);
        if (text.isEmpty()) {
            return new ScoreInput.Rejected(ScoreInput.Reason.EMPTY, List.of());
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return new ScoreInput.Rejected(reasonOf(text), List.of(text));
        }
        String decimals = number.group(3) == null ? "" : number.group(3);
        if (ambiguous(number, decimals, scale)) {
            return new ScoreInput.Rejected(ScoreInput.Reason.AMBIGUOUS_THOUSANDS, List.of(text));
        }
        if (decimals.length() > scale) {
            return new ScoreInput.Rejected(ScoreInput.Reason.TOO_MANY_DECIMALS, List.of(text, Integer.toString(scale)));
        }
        BigDecimal points = new BigDecimal(number.group(1) + (decimals.isEmpty() ? "" : "." + decimals));
        return points.compareTo(max) > 0
                ? new ScoreInput.Rejected(ScoreInput.Reason.OUT_OF_RANGE, List.of(text, Numbers.trimmed(max)))
                : new ScoreInput.Accepted(Numbers.canonical(points));
    }

    private static String clean(String typed) {
        StringBuilder out = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            out.append(halfWidth(typed.charAt(i)));
        }
        return OUTER.matcher(out).replaceAll("");
    }

    private static char halfWidth(char c) {
        boolean fullWidth = c >= '\uFF10' && c <= '\uFF19' || c == '\uFF0C' || c == '\uFF0E';
        return fullWidth ? (char) (c - 0xFEE0) : c;
    }

    private static ScoreInput.Reason reasonOf(String text) {
        if ("+-\u2212\u2013".indexOf(text.charAt(0)) >= 0) {
            return ScoreInput.Reason.SIGNED;
        }
        return GROUPED.matcher(text).matches() ? ScoreInput.Reason.AMBIGUOUS_THOUSANDS : ScoreInput.Reason.NOT_A_NUMBER;
    }

    private static boolean ambiguous(Matcher number, String decimals, int scale) {
        boolean couldBeGroup = decimals.length() == 3 && number.group(1).matches("[1-9][0-9]{0,2}");
        return couldBeGroup && (".".equals(number.group(2)) || scale < 3);
    }
}
