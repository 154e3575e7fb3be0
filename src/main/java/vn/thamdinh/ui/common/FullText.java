package vn.thamdinh.ui.common;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/** Words that do not fit where they stand are told whole when the mouse comes to them. */
final class FullText {

    private FullText() {
    }

    static void tell(Node root) {
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, FullText::entered);
    }

    private static void entered(Event event) {
        if (!(event.getTarget() instanceof Labeled words) || words.getText() == null) {
            return;
        }
        boolean ours = words.getTooltip() instanceof Whole;
        if (ours && (!isCut(words) || !words.getTooltip().getText().equals(words.getText()))) {
            words.setTooltip(null);
        }
        if (words.getTooltip() == null && isCut(words)) {
            words.setTooltip(new Whole(words.getText()));
        }
    }

    private static boolean isCut(Labeled words) {
        return words.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY && words.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof Text drawn && drawn.getStyleClass().contains("text")
                        && !drawn.getText().replace("\n", "").equals(words.getText().replace("\n", "")));
    }

    /** Told apart from what a screen itself has to say. */
    private static final class Whole extends Tooltip {
        Whole(String words) {
            super(words);
            setWrapText(true);
            setMaxWidth(600);
        }
    }
}
