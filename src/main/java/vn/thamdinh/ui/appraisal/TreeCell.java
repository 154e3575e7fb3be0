package vn.thamdinh.ui.appraisal;

import java.util.function.Predicate;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Messages;

/** A line of the criteria tree: points right, a shape for how it stands left. */
final class TreeCell extends ListCell<TreeLine> {

    private final Messages messages;
    private final int scale;
    private final Predicate<ComponentId> lacking;
    private final FontIcon noFile = Icons.NO_FILE.node("icon-warn", "chip-icon");
    private final StackPane shape = new StackPane();
    private final Label words = new Label();
    private final Label points = new Label();
    private final Label max = new Label();
    private final HBox box = new HBox(7, shape, words, noFile, points, max);

    /** @param lacking whether the component shows neither a file nor why there is none */
    TreeCell(Messages messages, int scale, Predicate<ComponentId> lacking) {
        this.messages = messages;
        this.lacking = lacking;
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
        lack(false);
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
                + said(line)));
        setAccessibleText(words.getText() + ", " + said(line).replace("\n", ", "));
        lack(lacking.test(line.component().id()));
    }

    private String said(TreeLine.ComponentLine line) {
        String mark = messages.text(line.mark().messageKey());
        return lacking.test(line.component().id()) ? mark + "\n" + messages.text("appraisal.mark.lacking") : mark;
    }

    private void lack(boolean shown) {
        noFile.setVisible(shown);
        noFile.setManaged(shown);
    }
}
