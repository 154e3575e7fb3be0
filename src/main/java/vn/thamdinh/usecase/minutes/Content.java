package vn.thamdinh.usecase.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.documents.minutes.CheckedGroup;
import vn.thamdinh.documents.minutes.MinutesFacts;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;

/**
 * Everything that minutes say, as one canonical text whose SHA-256 a signature names. The fixed words around it are not
 * part of it, nor are the signatures, the photos of the annex and the mark of a draft. The form never changes: another
 * one would make every signature void.
 */
final class Content {

    private static final String FORM = "visit-minutes.1";

    private Content() {
    }

    /** 64 hex digits. */
    static String hash(MinutesFacts facts) {
        return Hashes.sha256Hex(CanonicalJson.write(tree(facts)));
    }

    private static Map<String, Object> tree(MinutesFacts facts) {
        Map<String, Object> tree = new HashMap<>();
        tree.put("form", FORM);
        tree.put("visit", facts.text().visit().value());
        tree.put("version", (long) facts.edition().version());
        tree.put("replaces", facts.edition().reason());
        tree.put("unit", facts.place().unit());
        tree.put("district", facts.place().district());
        tree.put("team", facts.place().team());
        tree.put("place", facts.place().meeting());
        tree.put("date", facts.times().date().toString());
        tree.put("began", facts.times().began().map(Object::toString).orElse(""));
        tree.put("ended", facts.times().ended().map(Object::toString).orElse(""));
        tree.put("people", facts.people().stream().map(group -> Map.of("side", group.side().name(), "people",
                group.people().stream().map(person -> List.of(person.name(), person.title(), person.body(),
                        person.role())).toList())).toList());
        tree.put("checked", facts.checked().stream().map(group -> Map.of("title", group.title(), "rows",
                group.rows().stream().map(Content::row).toList())).toList());
        tree.put("undertakings", facts.undertakings().stream()
                .map(each -> List.of(each.what(), each.due())).toList());
        Map<String, Object> parts = new HashMap<>();
        for (MinutesPart part : MinutesPart.values()) {
            parts.put(part.name(), facts.text().part(part));
        }
        tree.put("text", parts);
        tree.put("copies", (long) facts.text().copies());
        tree.put("rehearsal", facts.rehearsal());
        return tree;
    }

    private static Map<String, Object> row(CheckedGroup.Checked row) {
        return Map.of("what", row.what(), "verdict", row.verdict().name(), "seen", row.seen(), "papers", row.papers(),
                "points", row.points(), "opinion", row.opinion());
    }
}
