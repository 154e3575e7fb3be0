package vn.thamdinh.ui.common;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.layout.GridPane;

/**
 * Gives fields and lists the name that a screen reader says, where their screen gave none: the words before them, as a
 * person who sees would take them, or else what stands in the empty field.
 */
final class FieldNames {

    /** How far up words may stand that still belong to a field. */
    private static final int LEVELS = 4;
    private static final List<String> HEADINGS = List.of(".section-title", ".dialog-title", ".page-title", ".title-words");

    /** Words that a field was named after, and what they were then. */
    private record Given(Label words, String text) {
    }

    private final Parent root;
    private final Set<Node> watched = Collections.newSetFromMap(new WeakHashMap<>());
    private final InvalidationListener added = _ -> due = true;
    private final ChangeListener<Object> changed = (_, _, _) -> due = true;
    private boolean due = true;

    /** @param root below which fields are named */
    FieldNames(Parent root) {
        this.root = root;
    }

    /**
     * Names everything below that has no name; what a screen named itself is left alone. Goes through all of it only where
     * something was put in, shown or worded anew since: between two letters of a person nothing was.
     */
    void give() {
        if (due) {
            due = false;
            give(root);
        }
    }

    private void give(Node node) {
        if (node instanceof Control control && isField(control)) {
            name(control);
        } else if (node instanceof Parent parent) {
            watch(parent);
            if (parent.isVisible()) {
                parent.getChildrenUnmodifiable().forEach(this::give);
            }
        }
    }

    private void watch(Parent parent) {
        if (watched.add(parent)) {
            parent.getChildrenUnmodifiable().addListener(added);
            parent.visibleProperty().addListener(changed);
            if (parent instanceof Label label) {
                label.textProperty().addListener(changed);
            }
        }
    }

    private static boolean isField(Control control) {
        return control instanceof TextInputControl || control instanceof ComboBoxBase<?> || control instanceof ChoiceBox<?>
                || control instanceof Spinner<?> || control instanceof Slider || control instanceof ListView<?>
                || control instanceof TableView<?> || control instanceof TreeView<?> || control instanceof TreeTableView<?>;
    }

    private static void name(Control field) {
        if (field.getAccessibleText() != null && !field.getAccessibleText().isBlank()) {
            follow(field);
            return;
        }
        Optional<Label> label = before(field);
        String prompt = prompt(field);
        if (label.isPresent() && (label.get().getLabelFor() == null || label.get().getLabelFor() == field)) {
            label.get().setLabelFor(field);
            call(field, label.get());
        } else if (!prompt.isBlank()) {
            field.setAccessibleText(prompt);
        } else {
            label.or(() -> heading(field)).ifPresent(words -> call(field, words));
        }
    }

    private static void call(Control field, Label words) {
        field.setAccessibleText(words.getText());
        field.getProperties().put(Given.class, new Given(words, words.getText()));
    }

    /** Words that change, as a heading does with its place, rename what is named after them; a screen's own name stays. */
    private static void follow(Control field) {
        if (field.hasProperties() && field.getProperties().get(Given.class) instanceof Given given
                && given.text().equals(field.getAccessibleText()) && given.words().getText() != null
                && !given.words().getText().isBlank() && !given.words().getText().equals(given.text())) {
            call(field, given.words());
        }
    }

    private static Optional<Label> before(Node field) {
        Node node = field;
        for (int level = 0; level < LEVELS && node.getParent() != null; level++) {
            Optional<Label> found = among(node.getParent().getChildrenUnmodifiable(), node);
            if (found.isPresent()) {
                return found;
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    /** The heading that stands above a list, be it that of its whole place. */
    private static Optional<Label> heading(Node field) {
        for (Node node = field; node.getParent() != null; node = node.getParent()) {
            Label last = null;
            for (Node each : node.getParent().getChildrenUnmodifiable()) {
                if (each == node) {
                    break;
                }
                for (String style : HEADINGS) {
                    last = each.isVisible() && each.lookup(style) instanceof Label words && words.isVisible()
                            && !words.getText().isBlank() ? words : last;
                }
            }
            if (last != null) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    /** The last words before the node, in a grid those of its row. */
    private static Optional<Label> among(List<Node> siblings, Node node) {
        Optional<Label> last = Optional.empty();
        for (Node each : siblings) {
            if (each == node) {
                return last;
            }
            boolean sameRow = !(node.getParent() instanceof GridPane) || row(each) == row(node);
            if (each instanceof Label label && sameRow && label.isVisible() && label.getText() != null
                    && !label.getText().isBlank()) {
                last = Optional.of(label);
            }
        }
        return last;
    }

    private static int row(Node node) {
        Integer row = GridPane.getRowIndex(node);
        return row == null ? 0 : row;
    }

    private static String prompt(Control field) {
        String prompt = switch (field) {
            case TextInputControl text -> text.getPromptText();
            case ComboBoxBase<?> combo -> combo.getPromptText();
            default -> field.getTooltip() == null ? "" : field.getTooltip().getText();
        };
        return prompt == null ? "" : prompt;
    }
}
