package vn.thamdinh.cli.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.usecase.minutes.MinutesState;

/** Minutes as machines are told of them. */
final class MinutesTree {

    private MinutesTree() {
    }

    static Map<String, Object> of(MinutesState state) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("visit", state.visit().value());
        tree.put("unit", state.unit());
        tree.put("date", state.date().toString());
        tree.put("version", state.version());
        tree.put("reason", state.reason());
        tree.put("closed", state.closed());
        tree.put("changedSince", state.changedSince());
        tree.put("goingOn", state.goingOn());
        tree.put("contradicted", state.contradicted());
        tree.put("twice", state.doubled());
        tree.put("content", state.content());
        tree.put("copies", state.text().copies());
        Map<String, Object> parts = new LinkedHashMap<>();
        for (MinutesPart part : MinutesPart.values()) {
            parts.put(part.name().toLowerCase(Locale.ROOT).replace('_', '-'), state.text().part(part));
        }
        tree.put("text", parts);
        tree.put("texts", state.texts().size() < 2 ? List.of() : state.texts().stream().map(MinutesTree::text).toList());
        tree.put("signatures", state.signatures().stream().map(MinutesTree::signature).toList());
        tree.put("versions", state.versions().stream().map(MinutesTree::version).toList());
        return tree;
    }

    static Map<String, Object> list(List<MinutesState> states) {
        return Map.of("minutes", states.stream().map(MinutesTree::of).toList());
    }

    private static Map<String, Object> text(MinutesState.Wording wording) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("by", wording.who());
        tree.put("time", wording.at().toString());
        wording.text().parts().forEach((part, text) ->
                tree.put(part.name().toLowerCase(Locale.ROOT).replace('_', '-'), text));
        return tree;
    }

    private static Map<String, Object> signature(MinutesState.Signed signed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", signed.signature().name());
        tree.put("capacity", signed.signature().capacity());
        tree.put("valid", signed.valid());
        tree.put("time", signed.at().toString());
        return tree;
    }

    private static Map<String, Object> version(MinutesState.ClosedVersion closed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", closed.version());
        tree.put("sha256", closed.file());
        tree.put("time", closed.at().toString());
        tree.put("openedAgainBecause", closed.reason());
        return tree;
    }
}
