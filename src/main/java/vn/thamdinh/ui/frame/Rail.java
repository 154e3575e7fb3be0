package vn.thamdinh.ui.frame;

import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Tone;

/** Draws the places of the rail as buttons: picture, word, count. */
final class Rail {

    private Rail() {
    }

    static void fill(VBox into, FrameModel model, Messages messages) {
        RailItem.Section section = RailItem.Section.MAIN;
        for (RailItem item : model.items()) {
            if (item.section() != section && item.section().headed()) {
                Label heading = new Label(messages.text(item.section().key()));
                heading.getStyleClass().add("rail-section");
                into.getChildren().add(heading);
            }
            section = item.section();
            into.getChildren().add(button(item, model, messages));
        }
    }

    /** Words and counts away, pictures stay. */
    static void collapse(VBox items, boolean collapsed) {
        for (Node node : items.getChildren()) {
            if (node instanceof ToggleButton button) {
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
                HBox parts = (HBox) button.getGraphic();
                parts.getChildren().stream().skip(1).forEach(part -> {
                    part.setVisible(!collapsed);
                    part.setManaged(!collapsed);
                });
            } else {
                node.setOpacity(collapsed ? 0 : 1);
            }
        }
    }

    private static ToggleButton button(RailItem item, FrameModel model, Messages messages) {
        String words = messages.text(item.titleKey());
        Label word = new Label(words);
        word.getStyleClass().add("rail-word");
        Label count = new Label();
        count.getStyleClass().add("rail-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox parts = new HBox(item.icon().node("rail-icon"), word, gap, count);
        parts.getStyleClass().add("rail-parts");

        ToggleButton button = new ToggleButton(null, parts);
        button.setId("rail-" + item.id());
        button.getStyleClass().add("rail-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.go(item.id());
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(event, button));
        model.visitProperty().subscribe(visit -> button.setSelected(visit != null && visit.item().equals(item)));
        model.badges().addListener((MapChangeListener<String, Badge>) change -> badge(count, model, item));
        badge(count, model, item);
        return button;
    }

    private static void badge(Label count, FrameModel model, RailItem item) {
        Badge badge = model.badges().get(item.id());
        count.getStyleClass().removeIf(name -> name.startsWith("count-"));
        count.setText(badge == null ? "" : badge.text());
        count.setGraphic(null);
        if (badge != null) {
            count.getStyleClass().add(badge.tone().styleClass("count"));
            if (badge.tone() == Tone.ERROR || badge.tone() == Tone.WARN) {
                count.setGraphic(badge.tone().shape().node("chip-icon", badge.tone().styleClass("icon")));
            }
        }
    }

    /** Arrow keys move between the buttons; space or Enter goes there. */
    private static void step(KeyEvent event, ToggleButton button) {
        int by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (by == 0) {
            return;
        }
        var buttons = button.getParent().getChildrenUnmodifiable().stream()
                .filter(ToggleButton.class::isInstance).toList();
        int next = Math.clamp(buttons.indexOf(button) + by, 0, buttons.size() - 1);
        buttons.get(next).requestFocus();
        event.consume();
    }
}
