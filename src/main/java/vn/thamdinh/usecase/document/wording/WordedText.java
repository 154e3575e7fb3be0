package vn.thamdinh.usecase.document.wording;

import java.util.Optional;

/**
 * A text, template or style sheet, from its origin to what stands now.
 *
 * @param key       of a wording change, such as "invitation.body" or "template:official.css"
 * @param name      the key without its kind: "body", "official.css"
 * @param shipped   as the kind or the program words it; empty if only a programme does
 * @param programme as the programme words it
 * @param own       as the secretariat does; empty where it does not
 */
public record WordedText(String key, String name, String shipped, Optional<String> programme, Optional<String> own) {
    /** What is printed. */
    public String now() {
        return own.orElseGet(this::original);
    }

    /** What "back to the original" leads to. */
    public String original() {
        return programme.orElse(shipped);
    }
}
