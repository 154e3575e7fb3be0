package vn.thamdinh.usecase.document.wording;

import java.util.List;
import java.util.Optional;

/**
 * A text, template or style sheet, from its origin to what stands now.
 *
 * @param key       of a wording change, such as "invitation.body" or "template:official.css"
 * @param name      the key without its kind: "body", "official.css"
 * @param shipped   as the kind or the program words it; empty if only a programme does
 * @param programme as the programme words it
 * @param own       as the secretariat does; empty where it does not
 * @param others    what another computer of the secretariat made of it at the same time, the original included: whoever
 *                  words the text anew decides
 */
public record WordedText(String key, String name, String shipped, Optional<String> programme, Optional<String> own,
                         List<String> others) {
    public WordedText {
        others = List.copyOf(others);
    }

    /** Whether two computers worded it differently and nobody has decided yet. */
    public boolean disputed() {
        return !others.isEmpty();
    }

    /** What is printed. */
    public String now() {
        return own.orElseGet(this::original);
    }

    /** What "back to the original" leads to. */
    public String original() {
        return programme.orElse(shipped);
    }
}
