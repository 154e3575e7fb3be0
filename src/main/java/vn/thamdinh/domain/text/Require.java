package vn.thamdinh.domain.text;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Conditions that values of the domain hold from the moment they exist. A broken condition is a mistake of the
 * caller (files and forms are checked before, with messages for people), so it throws {@link IllegalArgumentException}.
 */
public final class Require {
    /** Up to here each character is its own normal form. */
    private static final char LAST_PLAIN = 0x7f;

    private Require() {
    }

    /** Returns the text without outer white space and in NFC; refuses an empty one. */
    public static String text(String value, String name) {
        String clean = optionalText(value, name);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return clean;
    }

    /** Returns the text without outer white space and in NFC; it may be empty. */
    public static String optionalText(String value, String name) {
        Objects.requireNonNull(value, name);
        return (isPlain(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFC)).strip();
    }

    /** Whether nothing of it could be written otherwise; asked first, as thousands of values come by at each opening. */
    private static boolean isPlain(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) > LAST_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** Returns an identifier of 1 to {@code longest} characters without white space or control characters. */
    public static String identifier(String value, String name, int longest) {
        String clean = text(value, name);
        if (clean.length() > longest) {
            throw new IllegalArgumentException(name + " is longer than " + longest);
        }
        if (holdsSpace(clean)) {
            throw new IllegalArgumentException(name + " holds white space: " + clean);
        }
        return clean;
    }

    private static boolean holdsSpace(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is so many lower-case hex digits. A plain loop: each opening asks this of every id and hash. */
    public static boolean isHex(String text, int digits) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (!(letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'f')) {
                return false;
            }
        }
        return text.length() == digits;
    }

    /** Throws with {@code message} unless {@code holds}. */
    public static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
