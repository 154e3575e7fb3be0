package vn.thamdinh.wire.programme;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens a YAML text as a tree of nodes that know their lines. */
final class YamlFile {
    private YamlFile() {
    }

    /** The top-level mapping; empty, with the reason noted, if the text is missing or not YAML. */
    static Optional<Section> open(ProgrammeFiles files, String path, Problems problems) {
        Optional<String> text = files.text(path);
        if (text.isEmpty()) {
            problems.add(path, 0, "", ProgrammeProblem.MISSING_FILE);
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(path).setAllowDuplicateKeys(true)
                    .setUseMarks(true).build();
            Optional<Node> root = YamlNodes.compose(settings, text.get());
            if (root.isEmpty()) {
                problems.add(path, 0, "", ProgrammeProblem.EMPTY);
            }
            return root.map(node -> new Section(problems, path, "", node));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(path, line, "", ProgrammeProblem.SYNTAX, String.valueOf(e.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(path, 0, "", ProgrammeProblem.SYNTAX, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
