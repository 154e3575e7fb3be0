package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.text.ScoreInput;

/**
 * A YAML mapping that is read key by key. What cannot be read is noted with its line, and a harmless placeholder is
 * returned so that reading goes on and finds the other mistakes; a programme is built only when nothing was noted.
 */
final class Section {
    private static final String UNREADABLE = "?";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,32}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,6})?");
    private static final BigDecimal MOST_POINTS = new BigDecimal("1000");

    private final Problems problems;
    private final String file;
    private final String place;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();

    Section(Problems problems, String file, String place, Node node) {
        this.problems = problems;
        this.file = file;
        this.place = place;
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else {
            problems.add(file, line, place, ProgrammeProblem.WRONG_KIND, "mapping");
        }
    }

    private void take(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : UNREADABLE;
        int keyLine = lineOf(tuple.getKeyNode());
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            problems.add(file, keyLine, placeOf(key), ProgrammeProblem.DUPLICATE_KEY, key);
        }
        keyLines.putIfAbsent(key, keyLine);
        unread.add(key);
    }

    /** Builds a value from this section; {@link #finish} is implied. */
    <T> Optional<T> build(Supplier<T> maker) {
        finish();
        return problems.build(file, line, place, maker);
    }

    /** Notes every key that nobody asked for. */
    void finish() {
        unread.forEach(key -> problems.add(file, keyLines.get(key), placeOf(key), ProgrammeProblem.UNKNOWN_KEY, key));
        unread.clear();
    }

    /** True while nothing in this section was unreadable. */
    boolean readable() {
        return problems.readable(file, place);
    }

    /** True while points can be computed from what was read, though there may be too many or too few of them. */
    boolean computable() {
        return problems.computable(file, place);
    }

    Set<String> keys() {
        return Set.copyOf(keyLines.keySet());
    }

    int lineOf(String key) {
        return keyLines.getOrDefault(key, line);
    }

    /** Whether a text stands there. */
    boolean hasText(String key) {
        return values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void note(String key, String messageKey, String... args) {
        problems.add(file, lineOf(key), placeOf(key), messageKey, args);
    }

    String text(String key) {
        return required(key).map(node -> scalar(key, node)).orElse(UNREADABLE);
    }

    String textOr(String key, String fallback) {
        return optional(key).map(node -> scalar(key, node)).orElse(fallback);
    }

    int number(String key, int lowest, int highest) {
        String text = text(key);
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        if (!text.equals(UNREADABLE)) {
            note(key, ProgrammeProblem.NOT_IN_RANGE, text, Integer.toString(lowest), Integer.toString(highest));
        }
        return lowest;
    }

    int numberOr(String key, int lowest, int highest, int fallback) {
        return has(key) ? number(key, lowest, highest) : fallback;
    }

    /** A number with at most six decimals. */
    BigDecimal decimal(String key, BigDecimal lowest, BigDecimal highest) {
        String text = text(key);
        if (DECIMAL.matcher(text).matches()) {
            BigDecimal decimal = new BigDecimal(text.replace(',', '.'));
            if (decimal.compareTo(lowest) >= 0 && decimal.compareTo(highest) <= 0) {
                return Numbers.canonical(decimal);
            }
        }
        if (!text.equals(UNREADABLE)) {
            note(key, ProgrammeProblem.NOT_IN_RANGE, text, Numbers.trimmed(lowest), Numbers.trimmed(highest));
        }
        return lowest;
    }

    BigDecimal decimalOr(String key, BigDecimal lowest, BigDecimal highest, BigDecimal fallback) {
        return has(key) ? decimal(key, lowest, highest) : fallback;
    }

    BigDecimal points(String key) {
        String text = text(key);
        if (ScoreInput.parse(text, MOST_POINTS, 2) instanceof ScoreInput.Accepted accepted) {
            return accepted.points();
        }
        if (!text.equals(UNREADABLE)) {
            note(key, ProgrammeProblem.NOT_POINTS, text);
        }
        return BigDecimal.ONE;
    }

    /** Points that must not exceed what the criteria can give, where that is known. */
    BigDecimal threshold(String key, Optional<BigDecimal> most) {
        BigDecimal points = points(key);
        most.filter(max -> points.compareTo(max) > 0).ifPresent(max -> note(key, ProgrammeProblem.NOT_IN_RANGE,
                Numbers.trimmed(points), "0", Numbers.trimmed(max)));
        return points;
    }

    boolean flag(String key) {
        return choice(key, List.of("true", "false")).equals("true");
    }

    boolean flagOr(String key, boolean fallback) {
        return has(key) ? flag(key) : fallback;
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return Enum.valueOf(type, choice(key, names));
    }

    String choice(String key, List<String> permitted) {
        String text = text(key);
        if (permitted.contains(text)) {
            return text;
        }
        if (!text.equals(UNREADABLE)) {
            note(key, ProgrammeProblem.NOT_A_CHOICE, text, String.join(", ", permitted));
        }
        return permitted.getFirst();
    }

    LocalDate date(String key) {
        String text = text(key);
        Optional<LocalDate> date = AdministrativeDate.parse(text);
        if (date.isEmpty() && !text.equals(UNREADABLE)) {
            note(key, ProgrammeProblem.NOT_A_DATE, text);
        }
        return date.orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(String key) {
        return has(key) ? Optional.of(date(key)) : Optional.empty();
    }

    List<String> textsOrNone(String key) {
        return has(key) ? texts(key) : List.of();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        sequence(key).forEach(node -> texts.add(scalar(key, node)));
        return texts;
    }

    /** How many there are in a list. */
    int count(String key) {
        return values.get(key) instanceof SequenceNode sequence ? sequence.getValue().size() : 0;
    }

    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        for (Node node : sequence(key)) {
            sections.add(new Section(problems, file, placeOf(key) + "[" + name(node, sections.size() + 1) + "]", node));
        }
        return sections;
    }

    Optional<Section> section(String key) {
        return required(key).map(node -> new Section(problems, file, placeOf(key), node));
    }

    /** The id of a mapping that has one, else its place in the list. */
    private static String name(Node node, int place) {
        return node instanceof MappingNode mapping ? mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id"))
                .map(NodeTuple::getValueNode).filter(ScalarNode.class::isInstance)
                .map(id -> ((ScalarNode) id).getValue()).filter(id -> ID.matcher(id).matches())
                .findFirst().orElse(Integer.toString(place)) : Integer.toString(place);
    }

    private List<Node> sequence(String key) {
        Optional<Node> node = required(key);
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        node.ifPresent(other -> note(key, ProgrammeProblem.WRONG_KIND, "list"));
        return List.of();
    }

    private String scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            note(key, ProgrammeProblem.WRONG_KIND, "text");
            return UNREADABLE;
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            problems.add(file, lineOf(node), placeOf(key), ProgrammeProblem.EMPTY);
            return UNREADABLE;
        }
        return text;
    }

    private Optional<Node> required(String key) {
        Optional<Node> node = optional(key);
        if (node.isEmpty()) {
            problems.add(file, line, placeOf(key), ProgrammeProblem.MISSING_KEY, key);
        }
        return node;
    }

    private Optional<Node> optional(String key) {
        unread.remove(key);
        return Optional.ofNullable(values.get(key));
    }

    String placeOf(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
