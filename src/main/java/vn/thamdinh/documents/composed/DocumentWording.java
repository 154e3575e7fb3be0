package vn.thamdinh.documents.composed;

import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.document.DocumentKind;

/** What a kind's texts say here: as the programme and the secretariat word them, else as the kind itself does. */
public final class DocumentWording {
    private final DocumentKind kind;
    private final Map<String, String> texts;

    /** With the programme's texts, those that the secretariat changed already in place of the programme's. */
    public DocumentWording(DocumentKind kind, Map<String, String> texts) {
        this.kind = kind;
        this.texts = Map.copyOf(texts);
    }

    /** The kind that is worded. */
    public DocumentKind kind() {
        return kind;
    }

    /** The text of that name; empty if nobody words it. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(kind.id() + "." + name)).or(() -> kind.text(name));
    }

    /** What the issuing body's texts say. */
    Optional<String> office(String name) {
        return Optional.ofNullable(texts.get("office." + text("office").orElse(kind.office()) + "." + name));
    }
}
