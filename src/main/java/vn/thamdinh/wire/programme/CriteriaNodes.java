package vn.thamdinh.wire.programme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.thamdinh.wire.programme.CriteriaTable.Column;
import vn.thamdinh.wire.programme.CriteriaTable.Level;
import vn.thamdinh.wire.programme.CriteriaTable.Line;

/** Between the file of criteria and its table. */
final class CriteriaNodes {
    private static final String KIND = "kind";
    private static final List<Column> TEXTS = List.of(Column.ID, Column.TITLE, Column.MAX, Column.BODY,
            Column.GUIDANCE, Column.SOURCE, Column.SAMPLE);
    static final String NOTICE = "notice";

    private final List<Line> lines = new ArrayList<>();

    private CriteriaNodes() {
    }

    static Optional<CriteriaTable> read(Node root, String comment) {
        CriteriaNodes nodes = new CriteriaNodes();
        if (!(root instanceof MappingNode mapping) || !nodes.take(mapping, Level.SET)) {
            return Optional.empty();
        }
        return Optional.of(new CriteriaTable(comment, nodes.lines));
    }

    /** Takes a mapping and those below; false where the shape is another. */
    private boolean take(MappingNode mapping, Level level) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<String, Node> others = new LinkedHashMap<>();
        Optional<Node> children = Optional.empty();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Node value = tuple.getValueNode();
            if (!level.children().isEmpty() && key.equals(level.children())) {
                children = Optional.of(value);
            } else if (!known(level, key, value, cells)) {
                others.put(key, value);
            }
        }
        cells.put(Column.OTHER, pairs(others));
        lines.add(new Line(level, cells));
        if (children.isEmpty()) {
            return true;
        }
        Level below = Level.values()[level.ordinal() + 1];
        return children.get() instanceof SequenceNode sequence && sequence.getValue().stream()
                .allMatch(child -> child instanceof MappingNode known && take(known, below));
    }

    private static boolean known(Level level, String key, Node value, Map<Column, String> cells) {
        if (value instanceof ScalarNode scalar && level == Level.SET && key.equals(NOTICE)) {
            cells.put(Column.TITLE, scalar.getValue());
            return true;
        }
        if (key.equals(Column.EVIDENCE.key()) && level == Level.COMPONENT) {
            return evidence(value, cells);
        }
        if (key.equals(Column.RULE_KIND.key()) && level == Level.COMPONENT) {
            return rule(value, cells);
        }
        Optional<Column> column = TEXTS.stream().filter(candidate -> candidate.key().equals(key))
                .filter(candidate -> belongs(level, candidate)).findFirst();
        if (column.isPresent() && value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            cells.put(column.get(), scalar.getValue());
            return true;
        }
        return false;
    }

    /** Columns that a level has; elsewhere such a key is a stranger and travels as one. */
    private static boolean belongs(Level level, Column column) {
        return switch (level) {
            case SET -> column == Column.TITLE || column == Column.MAX || column == Column.SAMPLE
                    || column == Column.OTHER;
            case FIELD, CRITERION -> column == Column.ID || column == Column.TITLE || column == Column.MAX
                    || column == Column.OTHER;
            case COMPONENT -> true;
        };
    }

    private static boolean evidence(Node value, Map<Column, String> cells) {
        if (value instanceof SequenceNode papers && !papers.getValue().isEmpty() && papers.getValue().stream()
                .allMatch(paper -> paper instanceof ScalarNode scalar && !scalar.getValue().contains("\n"))) {
            cells.put(Column.EVIDENCE, papers.getValue().stream().map(paper -> ((ScalarNode) paper).getValue())
                    .collect(Collectors.joining("\n")));
            return true;
        }
        return false;
    }

    private static boolean rule(Node value, Map<Column, String> cells) {
        if (!(value instanceof MappingNode mapping)) {
            return false;
        }
        Map<String, Node> parameters = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> parameters.put(
                tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "", tuple.getValueNode()));
        if (!(parameters.remove(KIND) instanceof ScalarNode kind)) {
            return false;
        }
        cells.put(Column.RULE_KIND, kind.getValue());
        cells.put(Column.RULE_PARAMETERS, pairs(parameters));
        return true;
    }

    private static String pairs(Map<String, Node> nodes) {
        return nodes.entrySet().stream().map(pair -> FlowText.text(pair.getKey()) + ": " + FlowText.of(pair.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The keys and values of "a: 1, b: [2]", each on one line; nothing where the text is not of that form. */
    static Optional<Map<String, String>> keys(String text) {
        String braced = text.startsWith("{") && text.endsWith("}") ? text : "{" + text + "}";
        return FlowText.parse(braced).flatMap(node -> {
            if (!(node instanceof MappingNode mapping)
                    || mapping.getValue().stream().anyMatch(tuple -> FlowText.isNothing(tuple.getValueNode()))) {
                return Optional.empty();
            }
            Map<String, String> keys = new LinkedHashMap<>();
            mapping.getValue().forEach(tuple -> keys.put(FlowText.of(tuple.getKeyNode()),
                    FlowText.of(tuple.getValueNode())));
            return Optional.of(keys);
        });
    }

    static String write(CriteriaTable table) {
        StringBuilder out = new StringBuilder();
        table.comment().lines().forEach(line -> out.append(line.isEmpty() ? "#" : "# " + line).append('\n'));
        Level before = Level.SET;
        for (Line line : table.lines()) {
            if (line.level() != Level.SET && line.level().ordinal() > before.ordinal()) {
                out.append("    ".repeat(before.ordinal())).append(before.children()).append(":\n");
            }
            line(out, line);
            before = line.level();
        }
        return out.toString();
    }

    private static void line(StringBuilder out, Line line) {
        String indent = line.level() == Level.SET ? "" : "    ".repeat(line.level().ordinal());
        boolean first = line.level() != Level.SET;
        for (Map.Entry<String, String> pair : pairs(line).entrySet()) {
            out.append(first ? indent.substring(2) + "- " : indent).append(pair.getKey()).append(": ")
                    .append(pair.getValue()).append('\n');
            first = false;
        }
    }

    private static Map<String, String> pairs(Line line) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Column column : List.of(Column.SAMPLE, Column.ID, Column.TITLE, Column.MAX, Column.RULE_KIND, Column.BODY,
                Column.GUIDANCE, Column.EVIDENCE, Column.SOURCE)) {
            String text = line.cell(column);
            if (!text.isEmpty()) {
                pairs.put(line.level() == Level.SET && column == Column.TITLE ? NOTICE : column.key(),
                        value(line, column, text));
            }
        }
        if (!line.cell(Column.OTHER).isEmpty()) {
            pairs.putAll(keys(line.cell(Column.OTHER)).orElseThrow());
        }
        if (line.level() == Level.COMPONENT && pairs.containsKey(Column.SAMPLE.key())) {
            pairs.put(Column.SAMPLE.key(), pairs.remove(Column.SAMPLE.key()));
        }
        return pairs.isEmpty() ? Map.of(Column.ID.key(), "\"\"") : pairs;
    }

    private static String value(Line line, Column column, String text) {
        return switch (column) {
            case SAMPLE -> text;
            case EVIDENCE -> text.lines().map(String::strip).filter(paper -> !paper.isEmpty()).map(FlowText::text)
                    .collect(Collectors.joining(", ", "[", "]"));
            case RULE_KIND -> {
                Map<String, String> keys = keys(line.cell(Column.RULE_PARAMETERS)).orElse(Map.of());
                String rest = keys.entrySet().stream().map(pair -> ", " + pair.getKey() + ": " + pair.getValue())
                        .collect(Collectors.joining());
                yield "{kind: " + FlowText.text(text) + rest + "}";
            }
            default -> FlowText.text(text);
        };
    }
}
