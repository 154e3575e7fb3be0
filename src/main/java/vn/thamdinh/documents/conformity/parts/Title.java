package vn.thamdinh.documents.conformity.parts;

import java.util.List;
import java.util.Optional;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/**
 * Cell 5a and what a decision has below it.
 *
 * @param type lines of the type name, such as QUYẾT ĐỊNH
 * @param authority lines that name who decides
 * @param decides the line "QUYẾT ĐỊNH:"
 */
public record Title(List<TextLine> type, List<TextLine> subject, List<TextLine> authority, Optional<TextLine> decides) {
    /** A paper without a type name. */
    public static final Title NONE = new Title(List.of(), List.of(), List.of(), Optional.empty());

    public Title {
        type = List.copyOf(type);
        subject = List.copyOf(subject);
        authority = List.copyOf(authority);
    }

    public String typeText() {
        return String.join(" ", type.stream().map(TextLine::text).toList());
    }
}
