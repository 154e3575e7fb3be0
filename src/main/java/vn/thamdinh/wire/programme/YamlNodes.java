package vn.thamdinh.wire.programme;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Composes YAML from anybody. Anchors and aliases are refused, as a text of a few lines could mean a tree without end,
 * and so is nesting deeper than any programme needs.
 */
public final class YamlNodes {
    private static final int DEEPEST = 64;

    private YamlNodes() {
    }

    /**
     * The tree of a text; nothing where the text is empty.
     *
     * @throws YamlEngineException if the text is no YAML or uses what is refused
     */
    public static Optional<Node> compose(LoadSettings settings, String text) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw new ParserException("nested too deeply", event.getStartMark());
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                throw new ParserException("anchors and aliases are not used here", event.getStartMark());
            }
        }
        return new Compose(settings).composeString(text);
    }
}
