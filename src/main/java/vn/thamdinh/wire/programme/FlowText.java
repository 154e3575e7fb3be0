package vn.thamdinh.wire.programme;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Parts of a YAML text on one line, "{kind: ratio, zero: FULL}"; the words stay as they were written. */
public final class FlowText {
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\x00-\\x1F,\\[\\]{}\"\\\\]|: |:$| #|^[\\s&*!|>'%@`?#=~-]|\\s$|^$");
    private static final Pattern OTHER_TYPE = Pattern.compile("[-+.]?[0-9].*|(?i:true|false|null|yes|no|on|off|\\.nan|-?\\.inf)");

    private FlowText() {
    }

    /** The node on one line. */
    static String of(Node node) {
        return switch (node) {
            case MappingNode mapping -> mapping.getValue().stream()
                    .map(tuple -> of(tuple.getKeyNode()) + ": " + of(tuple.getValueNode()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case SequenceNode sequence -> sequence.getValue().stream().map(FlowText::of)
                    .collect(Collectors.joining(", ", "[", "]"));
            case ScalarNode scalar when scalar.getScalarStyle() == ScalarStyle.PLAIN && !hasMarks(scalar.getValue()) ->
                    scalar.getValue();
            case ScalarNode scalar -> text(scalar.getValue());
            default -> "";
        };
    }

    /** A text as a scalar that is read back as that text, quoted only where it must be. */
    public static String text(String text) {
        return hasMarks(text) || OTHER_TYPE.matcher(text).matches() ? quoted(text) : text;
    }

    /** Reads what {@link #of} wrote, or any other YAML of one value; empty where it is none. */
    static Optional<Node> parse(String text) {
        try {
            return YamlNodes.compose(LoadSettings.builder().build(), text);
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    /** True where a key stands without a value. */
    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getValue().isEmpty();
    }

    private static boolean hasMarks(String text) {
        return NOT_PLAIN.matcher(text).find();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? "\\x%02x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }
}
