package vn.thamdinh.ui.documents;

import java.time.ZoneId;
import java.util.List;

import vn.thamdinh.domain.document.DocumentField;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.document.DocumentRow;
import vn.thamdinh.usecase.document.register.IssuedDocument;

/** How far a document has come, in a word, a colour and a shape. */
public final class StateWords {
    private static final int LONGEST = 32;

    private StateWords() {
    }

    public static Tone tone(DocumentRow row) {
        return switch (row.state()) {
            case DRAFT -> row.disputed() ? Tone.ERROR : Tone.MUTED;
            case ISSUED -> row.disputed() ? Tone.ERROR : row.issued().filter(IssuedDocument::stale).isPresent()
                    ? Tone.WARN : Tone.OK;
            case WITHDRAWN, REPLACED -> Tone.MUTED;
        };
    }

    public static String state(UiKit kit, DocumentRow row) {
        return switch (row.state()) {
            case DRAFT -> row.disputed() ? kit.text("documents.state-disputed") : kit.text("documents.state-draft");
            case ISSUED -> row.disputed() ? kit.text("documents.state-twice")
                    : row.issued().filter(IssuedDocument::stale).isPresent() ? kit.text("documents.state-stale")
                    : kit.text("documents.state-issued");
            case WITHDRAWN -> kit.text("documents.state-withdrawn");
            case REPLACED -> kit.text("documents.state-replaced");
        };
    }

    /** The number, what it is about and how far it has come: short, for lists. */
    public static String name(UiKit kit, DocumentRow row) {
        String number = row.numberText().isEmpty() ? "" : row.numberText() + " · ";
        String about = row.about().isEmpty() ? "" : row.about() + " · ";
        return number + about + state(kit, row);
    }

    /** The same of one among others of its kind: drafts by what is typed differently, and by when they were written. */
    public static String among(UiKit kit, DocumentRow row, DocumentKind kind, List<DocumentRow> others) {
        if (row.issued().isPresent()) {
            return name(kit, row);
        }
        List<DocumentRow> alike = others.stream().filter(other -> other.issued().isEmpty()
                && other.about().equals(row.about()) && !other.address().equals(row.address())).toList();
        String typed = alike.isEmpty() ? "" : kind.fields().stream()
                .filter(field -> alike.stream().anyMatch(other -> !text(other, field).equals(text(row, field))))
                .map(field -> text(row, field)).filter(text -> !text.isBlank()).findFirst()
                .map(text -> shortened(text) + " · ").orElse("");
        String number = row.numberText().isEmpty() ? "" : row.numberText() + " · ";
        String about = row.about().isEmpty() ? "" : row.about() + " · ";
        return typed + number + about + Figures.moment(row.at(), ZoneId.systemDefault()) + " · " + state(kit, row);
    }

    private static String text(DocumentRow row, DocumentField field) {
        return row.draft().fields().getOrDefault(field.id(), "");
    }

    private static String shortened(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** The same with the day, for screen readers and tooltips. */
    public static String line(UiKit kit, DocumentRow row) {
        return name(kit, row) + row.issued().map(paper -> " · " + Figures.date(paper.date())).orElse("");
    }
}
