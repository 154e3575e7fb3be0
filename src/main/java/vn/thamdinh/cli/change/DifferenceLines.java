package vn.thamdinh.cli.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.domain.programme.change.Difference;

/** Differences as lines and as data. */
final class DifferenceLines {

    private final Words words;

    DifferenceLines(Words words) {
        this.words = words;
    }

    /** "[đổi điểm] Tiêu chí thành phần 1.1.1 Tuyên truyền: 2 → 3". */
    String line(Difference difference) {
        String head = "[" + words.say("change.kind." + name(difference.kind())) + "] "
                + words.say("change.area." + name(difference.area()))
                + (difference.id().isEmpty() ? "" : " " + difference.id())
                + (difference.title().isEmpty() || difference.title().equals(difference.id()) ? ""
                        : " " + difference.title());
        String aspect = difference.aspect() == Difference.Aspect.WHOLE ? ""
                : " · " + words.say("change.aspect." + name(difference.aspect()));
        String values = difference.aspect() == Difference.Aspect.WHOLE && (difference.before().isEmpty()
                || difference.after().isEmpty()) ? "" : ": " + value(difference.before()) + " → "
                + value(difference.after());
        return head + aspect + values + (difference.isDoubtful()
                ? " " + words.say("change.doubtful", difference.degree()) : "");
    }

    private String value(String text) {
        return switch (text) {
            case "" -> "–";
            case "true" -> words.say("change.yes");
            case "false" -> words.say("change.no");
            default -> text.replace('\n', ' ');
        };
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Map<String, Object>> tree(List<Difference> differences) {
        return differences.stream().map(DifferenceLines::tree).toList();
    }

    private static Map<String, Object> tree(Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("area", name(difference.area()));
        tree.put("kind", name(difference.kind()));
        tree.put("id", difference.id());
        tree.put("title", difference.title());
        tree.put("aspect", name(difference.aspect()));
        tree.put("before", difference.before());
        tree.put("after", difference.after());
        tree.put("degree", difference.degree());
        return tree;
    }
}
