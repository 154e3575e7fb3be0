package vn.thamdinh.domain.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Search without diacritics: "dak o" finds "Đăk Ơ".
 *
 * <p>Decomposing and dropping marks leaves đ as it is, since Unicode gives it no decomposition; it is replaced apart.
 */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {
    }

    /**
     * The text in lower case without tones and marks, white space runs as one space, none at the ends. Composed (NFC)
     * and decomposed (NFD) spellings give the same key.
     */
    public static String key(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String letters = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
        return SPACES.matcher(letters).replaceAll(" ").strip();
    }

    /**
     * True when every word of the query occurs in one of the candidates, whatever the order, the diacritics and the
     * case. An empty query matches everything.
     */
    public static boolean matches(String query, Collection<String> candidates) {
        return matchesKey(query, key(String.join(" ", candidates)));
    }

    /** The same against one {@link #key} kept beside a row, so that long tables are not folded at every key press. */
    public static boolean matchesKey(String query, String key) {
        for (String token : key(query).split(" ")) {
            if (!key.contains(token)) {
                return false;
            }
        }
        return true;
    }
}
