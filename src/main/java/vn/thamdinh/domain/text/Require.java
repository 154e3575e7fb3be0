package vn.thamdinh.domain.text;

import java.text.Normalizer;
import java.util.Objects;

/**
 * Conditions that values of the domain hold from the moment they exist. A broken condition is a mistake of the
 * caller (files and forms are checked before, with messages for people), so it throws {@link IllegalArgumentException}.
 */
public final class Require {
    private Require() {
    }

    /** Returns the text without outer white space and in NFC; refuses an empty one. */
    public static String text(String value, String name) {
        String clean = optionalText(value, name);
        that(!clean.isEmpty(), name + " is empty");
        return clean;
    }

    /** Returns the text without outer white space and in NFC; it may be empty. */
    public static String optionalText(String value, String name) {
        Objects.requireNonNull(value, name);
        return Normalizer.normalize(value, Normalizer.Form.NFC).strip();
    }

    /** Returns an identifier of 1 to {@code longest} characters without white space or control characters. */
    public static String identifier(String value, String name, int longest) {
        String clean = text(value, name);
        that(clean.length() <= longest, name + " is longer than " + longest);
        that(clean.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c)),
                name + " holds white space: " + clean);
        return clean;
    }

    /** Throws with {@code message} unless {@code holds}. */
    public static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
