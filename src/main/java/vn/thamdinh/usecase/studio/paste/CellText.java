package vn.thamdinh.usecase.studio.paste;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a page says once its tags are gone: white space is one space, breaks are lines, entities characters. */
final class CellText {
    /** Stands for a break of the line, which other white space is not; no text on the clipboard has it. */
    static final char BREAK = '\u001E';
    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]{2,6});");
    private static final Map<String, String> NAMED = Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"",
            "ldquo", "“", "rdquo", "”", "ndash", "–", "apos", "'");

    private CellText() {
    }

    static String of(CharSequence raw) {
        String decoded = ENTITY.matcher(raw).replaceAll(found -> Matcher.quoteReplacement(entity(found.group(1))));
        var whole = new StringBuilder(decoded.length());
        decoded.codePoints().filter(CellText::isCharacter).forEach(whole::appendCodePoint);
        String spaced = whole.toString().replaceAll("[\\s\u00A0]+", " ");
        String tidy = spaced.replaceAll(" ?" + BREAK + " ?", "\n").strip();
        return Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }

    /** Whether it stands for itself: half of a pair does not, nor does what controls terminals. */
    private static boolean isCharacter(int code) {
        return !(code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE)
                && (code == BREAK || Character.isWhitespace(code) || !Character.isISOControl(code));
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code != BREAK ? Character.toString(code) : "";
    }
}
