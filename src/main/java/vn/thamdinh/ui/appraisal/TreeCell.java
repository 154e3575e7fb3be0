package vn.thamdinh.ui.appraisal;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Messages;

/** A line of the criteria tree: points right, a shape for how it stands left. */
final class TreeCell extends ListCell<TreeLine> {

    private final Messages messages;
    private final int scale;
    private final StackPane shape = new StackPane();
    private final Label words = new Label();
    private final Label points = new Label();
    private final Label max = new Label();
    private final HBox box = new HBox(7, shape, words, points, max);

    TreeCell(Messages messages, int scale) {
        this.messages = messages;
        this.scale = scale;
        box.setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        points.getStyleClass().addAll("tree-points");
        max.getStyleClass().addAll("tree-points", "out-of");
        points.setMinWidth(Label.USE_PREF_SIZE);
        max.setMinWidth(Label.USE_PREF_SIZE);
        box.setMinWidth(0);
        box.setPrefWidth(1);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TreeLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("field-line");
        setMouseTransparent(false);
        setTooltip(null);
        if (line == null || empty) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case TreeLine.FieldLine field -> field(field);
            case TreeLine.ComponentLine component -> component(component);
        }
        setGraphic(box);
    }

    private void field(TreeLine.FieldLine line) {
        getStyleClass().add("field-line");
        setMouseTransparent(true);
        shape.getChildren().clear();
        shape.setManaged(false);
        words.setText(line.field().id().value() + ". " + line.field().title());
        points.setText(Figures.points(line.points(), scale));
        max.setText("/ " + Figures.points(line.field().max()));
    }

    private void component(TreeLine.ComponentLine line) {
        shape.setManaged(true);
        shape.getChildren().setAll(line.mark().shape().node(line.mark().styleClass(), "chip-icon"));
        words.setText(line.component().id().value() + " " + line.component().title());
        points.setText(line.points().map(Figures::points).orElse(Figures.NONE));
        max.setText("/ " + Figures.points(line.component().max()));
        setTooltip(new Tooltip(line.component().id().value() + " " + line.component().title() + "\n"
                + messages.text(line.mark().messageKey())));
        setAccessibleText(words.getText() + ", " + messages.text(line.mark().messageKey()));
    }
}
