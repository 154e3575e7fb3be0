package vn.thamdinh.domain.document;

import java.util.Optional;

import vn.thamdinh.domain.text.Require;

/**
 * A text or template that the secretariat words otherwise than its programme does.
 *
 * @param key  of the text, such as "decision.subject", or of a template, such as "template:official.css"
 * @param text what it says now; empty for "back to the original"
 */
public record WordingChange(String key, Optional<String> text) {
    /** Before the plain name of a template or style sheet. */
    public static final String TEMPLATE = "template:";
    /** Longest text or template. */
    public static final int LONGEST_CHARS = 200_000;

    public WordingChange {
        key = Require.identifier(key, "wording key", 120);
        Require.that(text.map(String::length).orElse(0) <= LONGEST_CHARS,
                "longer than " + LONGEST_CHARS + " characters");
    }
}
