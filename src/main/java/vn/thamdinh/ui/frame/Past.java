package vn.thamdinh.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * The way from a thing on a screen to its history, and back.
 *
 * @param subjects keys of the ledger's subjects, or their first parts; or the one that stands for all about a unit
 * @param place    id of the place that the person comes from; empty for none
 * @param target   what is to be revealed there on the way back
 */
public record Past(List<String> subjects, String place, String target) {

    private static final String MARK = "\u001F";
    private static final String NEXT = "\u001E";
    private static final String ANY = "*|";
    private static final int PARTS = 4;

    public Past {
        subjects = List.copyOf(subjects);
    }

    /** What stands for everything about a unit. */
    static List<String> about(UnitId unit) {
        return List.of(ANY + unit.code());
    }

    /** What a document is written, issued and ended under. */
    static List<String> about(DocumentId document) {
        return Stream.of("draft|", "document|", "ended|").map(topic -> topic + document.value()).toList();
    }

    /** The code of the unit of which everything is asked for. */
    public Optional<String> unit() {
        return subjects.stream().filter(key -> key.startsWith(ANY)).map(key -> key.substring(ANY.length())).findFirst();
    }

    /** As a target of {@link Place#AUDIT}. */
    public String text() {
        return MARK + String.join(NEXT, subjects) + MARK + place + MARK + target;
    }

    /** What {@link #text} wrote; nothing for other targets. */
    public static Optional<Past> read(String text) {
        String[] parts = text.split(MARK, -1);
        return parts.length == PARTS && parts[0].isEmpty()
                ? Optional.of(new Past(List.of(parts[1].split(NEXT)), parts[2], parts[3])) : Optional.empty();
    }
}
