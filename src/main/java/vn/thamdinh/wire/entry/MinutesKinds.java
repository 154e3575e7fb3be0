package vn.thamdinh.wire.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesSignature;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.domain.ledger.VisitFact.MinutesClosed;
import vn.thamdinh.domain.ledger.VisitFact.MinutesSigned;
import vn.thamdinh.domain.ledger.VisitFact.MinutesWritten;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/** Bodies about the minutes of visits. */
final class MinutesKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("minutes-written.1", MinutesWritten.class, f -> toTree(f.minutes()),
                    t -> new MinutesWritten(text(t))),
            new FactKind<>("minutes-signed.1", MinutesSigned.class, f -> toTree(f.signature()),
                    t -> new MinutesSigned(signature(t))),
            new FactKind<>("minutes-closed.1", MinutesClosed.class, f -> toTree(f.minutes()),
                    t -> new MinutesClosed(closed(t))));

    private MinutesKinds() {
    }

    private static Map<String, Object> toTree(MinutesText minutes) {
        var parts = new TreeMap<String, String>();
        minutes.parts().forEach((part, text) -> parts.put(Fields.choiceText(part), text));
        return Map.of("visit", minutes.visit().value(), "parts", parts, "copies", (long) minutes.copies());
    }

    private static MinutesText text(Fields tree) {
        var parts = new EnumMap<MinutesPart, String>(MinutesPart.class);
        Map<String, String> written = tree.textMap("parts");
        for (MinutesPart part : MinutesPart.values()) {
            String text = written.remove(Fields.choiceText(part));
            if (text != null) {
                parts.put(part, text);
            }
        }
        if (!written.isEmpty()) {
            throw new MalformedJson("passages that minutes do not have: " + written.keySet());
        }
        return new MinutesText(visit(tree), parts, tree.count("copies"));
    }

    private static Map<String, Object> toTree(MinutesSignature signature) {
        return Map.of("visit", signature.visit().value(), "version", (long) signature.version(), "content",
                signature.content(), "key", signature.key(), "name", signature.name(), "capacity",
                signature.capacity(), "side", Fields.choiceText(signature.side()), "strokes", signature.strokes());
    }

    private static MinutesSignature signature(Fields tree) {
        return new MinutesSignature(visit(tree), tree.count("version"), tree.text("content"), tree.text("key"),
                tree.text("name"), tree.text("capacity"), tree.choice("side", Side.class), tree.text("strokes"));
    }

    private static Map<String, Object> toTree(ClosedMinutes minutes) {
        return Map.of("visit", minutes.visit().value(), "version", (long) minutes.version(), "closed",
                minutes.closed(), "content", minutes.content(), "file", minutes.file(), "reason", minutes.reason());
    }

    private static ClosedMinutes closed(Fields tree) {
        return new ClosedMinutes(visit(tree), tree.count("version"), tree.flag("closed"), tree.text("content"),
                tree.text("file"), tree.text("reason"));
    }

    private static VisitId visit(Fields tree) {
        return new VisitId(tree.text("visit"));
    }
}
