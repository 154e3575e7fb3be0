package vn.thamdinh.wire.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import vn.thamdinh.wire.programme.YamlNodes;

/** Reads a YAML text with its comments. */
final class YamlTree {
    private YamlTree() {
    }

    /** Nothing where the text is no YAML, has a key twice or uses what programme files do not, as anchors. */
    static Optional<Tree> read(String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setParseComments(true).setAllowDuplicateKeys(false).build();
            return YamlNodes.compose(settings, text).flatMap(YamlTree::tree);
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    private static Optional<Tree> tree(Node node) {
        return switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode sequence -> sequence(sequence);
            case ScalarNode scalar -> Optional.of(new Tree.Text(scalar.getValue(),
                    scalar.getScalarStyle() == ScalarStyle.PLAIN && YamlText.isPlainWord(scalar.getValue()), Remark.NONE));
            default -> Optional.empty();
        };
    }

    private static Optional<Tree> mapping(MappingNode node) {
        Map<String, Tree> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Optional<Tree> value = tree(tuple.getValueNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key) || value.isEmpty()
                    || entries.containsKey(key.getValue())) {
                return Optional.empty();
            }
            entries.put(key.getValue(), value.get().with(remark(key, tuple.getValueNode())));
        }
        return Optional.of(new Tree.Mapping(entries));
    }

    private static Optional<Tree> sequence(SequenceNode node) {
        List<Tree> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            Optional<Tree> tree = tree(item);
            if (tree.isEmpty()) {
                return Optional.empty();
            }
            items.add(tree.get().with(remark(item, item)));
        }
        return Optional.of(new Tree.Listing(items));
    }

    private static Remark remark(Node first, Node last) {
        List<String> before = new ArrayList<>(words(first.getBlockComments()));
        List<String> beside = new ArrayList<>();
        if (first != last) {
            beside.addAll(words(first.getInLineComments()));
            before.addAll(words(last.getBlockComments()));
        }
        beside.addAll(words(last.getInLineComments()));
        return new Remark(before, String.join(" ", beside));
    }

    private static List<String> words(List<CommentLine> lines) {
        return lines == null ? List.of() : lines.stream()
                .filter(line -> line.getCommentType() != CommentType.BLANK_LINE)
                .map(line -> line.getValue().strip()).toList();
    }
}
