package vn.thamdinh.domain.survey.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.text.Folding;

/** Hides who answered, wherever a text of an export is shown. */
public final class Masking {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d(?:[ .()-]{0,3}\\d){7,14}");
    private static final Pattern ADDRESS = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}.*");
    private static final List<String> PERSONAL = List.of("ho ten", "ho va ten", "ten nguoi", "nguoi tra loi", "dien thoai",
            "sdt", "so dt", "phone", "mobile", "email", "e-mail", "cccd", "cmnd", "can cuoc", "dia chi", "zalo", "full name", "your name",
            "thiet bi", "device", "ip");
    private static final String HIDDEN = "•••";

    private Masking() {
    }

    /** The text with telephone numbers, network and mail addresses hidden; dates stay. */
    public static String numbers(String text) {
        if (DATE.matcher(text.strip()).matches()) {
            return text;
        }
        String mailless = MAIL.matcher(text).replaceAll(HIDDEN);
        return LONG_NUMBER.matcher(ADDRESS.matcher(mailless).replaceAll(HIDDEN))
                .replaceAll(number -> Matcher.quoteReplacement(tail(number.group())));
    }

    private static String tail(String number) {
        return HIDDEN + number.substring(number.length() - 2);
    }

    /** Whether a column of that name is likely to tell who answered. */
    public static boolean isPersonal(String header) {
        String words = " " + Folding.key(header).replaceAll("[^a-z0-9-]+", " ") + " ";
        return PERSONAL.stream().anyMatch(word -> words.contains(" " + word + " "));
    }

    /** A cell as an example of its column: hidden but for its first letter where the column may tell who answered. */
    public static String sample(String header, String value) {
        if (!isPersonal(header) || value.isEmpty()) {
            return numbers(value);
        }
        return value.substring(0, value.offsetByCodePoints(0, 1)) + HIDDEN;
    }
}
