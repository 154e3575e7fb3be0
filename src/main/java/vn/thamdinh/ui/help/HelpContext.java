package vn.thamdinh.ui.help;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;

import vn.thamdinh.ui.common.Layers;

/** Which page of help is about what the person looks at: nodes carry its name as {@link HelpDoor#PAGE}. */
final class HelpContext {

    private HelpContext() {
    }

    /** That of the open dialog; of what has the keyboard; of the innermost part that is shown; or none. */
    static String page(Layers layers) {
        Node focused = layers.getScene() == null ? null : layers.getScene().getFocusOwner();
        return layers.question().flatMap(HelpContext::innermost)
                .or(() -> layers.isOpen() ? Optional.empty() : around(focused, layers))
                .or(() -> innermost(layers.content()))
                .orElse(HelpPane.CONTENTS);
    }

    /** Of the nearest node around what has the keyboard, unless that is the whole place with parts of its own. */
    private static Optional<String> around(Node focused, Layers layers) {
        for (Node each = focused; each != null && each != layers; each = each.getParent()) {
            Optional<String> own = own(each);
            if (own.isPresent()) {
                return innermost(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> innermost(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        Optional<String> best = own(node);
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<String> inside = innermost(child);
                best = inside.isPresent() ? inside : best;
            }
        }
        return best;
    }

    private static Optional<String> own(Node node) {
        return node.hasProperties() && node.getProperties().get(HelpDoor.PAGE) instanceof String page
                ? Optional.of(page) : Optional.empty();
    }
}
