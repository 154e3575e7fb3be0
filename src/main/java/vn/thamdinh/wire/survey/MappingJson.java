package vn.thamdinh.wire.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.MalformedJson;

/**
 * A mapping as JSON: {@code {"columns":{"unit":"Xã"},"questions":{"c1":"Câu 1"},"answers":{"c1":{"tot":"4"}},
 * "officers":["…"],"unit":"","skipUnknownUnits":false}}; every member may be left out.
 */
public final class MappingJson {

    private MappingJson() {
    }

    /** The tree that is written. */
    public static Map<String, Object> tree(ReturnMapping mapping) {
        Map<String, Object> columns = new TreeMap<>();
        mapping.columns().forEach((role, name) -> columns.put(word(role), name));
        return Map.of("columns", columns, "questions", mapping.questions(), "answers", mapping.answers(),
                "officers", mapping.officers(), "unit", mapping.fixedUnit(),
                "skipUnknownUnits", mapping.skipUnknownUnits());
    }

    /** The role's name in files and on the command line. */
    public static String word(ColumnRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The mapping as canonical JSON. */
    public static String text(ReturnMapping mapping) {
        return CanonicalJson.text(tree(mapping));
    }

    /**
     * Reads what {@link #text} wrote, or what a person wrote by hand.
     *
     * @throws MalformedJson for anything else
     */
    public static ReturnMapping read(byte[] json) {
        Map<String, Object> tree = CanonicalJson.object(CanonicalJson.parse(json));
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        texts(tree, "columns").forEach((word, name) -> columns.put(role(word), name));
        Map<String, Map<String, String>> answers = new TreeMap<>();
        object(tree, "answers").forEach((question, levels) ->
                answers.put(question, texts(Map.of(question, levels), question)));
        List<String> officers = new ArrayList<>();
        if (tree.getOrDefault("officers", List.of()) instanceof List<?> list) {
            list.forEach(officer -> officers.add(text(officer)));
        }
        return new ReturnMapping(columns, texts(tree, "questions"), answers, officers,
                text(tree.getOrDefault("unit", "")), Boolean.TRUE.equals(tree.get("skipUnknownUnits")));
    }

    private static ColumnRole role(String word) {
        for (ColumnRole role : ColumnRole.values()) {
            if (word(role).equals(word)) {
                return role;
            }
        }
        throw new MalformedJson("no such column role: " + word);
    }

    private static Map<String, Object> object(Map<String, Object> tree, String name) {
        return CanonicalJson.object(tree.getOrDefault(name, Map.of()));
    }

    private static Map<String, String> texts(Map<String, Object> tree, String name) {
        Map<String, String> texts = new TreeMap<>();
        object(tree, name).forEach((key, value) -> texts.put(key, text(value)));
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new MalformedJson("a text is expected");
    }
}
