package vn.thamdinh.ui.studio.form;

import java.util.function.BiFunction;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;

/** A list of short lines as a table of fields. */
final class RowsTable {
    /** Style class of the whole. */
    static final String STYLE = "rows-table";
    private static final double NARROW = 84;
    /** The longest word of a choice and its arrow. */
    private static final double CHOICE = 290;

    private final Editing editing;
    private final FormPart.Rows rows;
    private final Place list;
    private final BiFunction<FormPart, Place, Node> cell;

    /** @param cell makes the field of a column in the line of a place */
    RowsTable(Editing editing, FormPart.Rows rows, Place list, BiFunction<FormPart, Place, Node> cell) {
        this.editing = editing;
        this.rows = rows;
        this.list = list;
        this.cell = cell;
    }

    Node node() {
        GridPane grid = new GridPane(6, 4);
        DraftState state = editing.state();
        for (FormPart column : rows.columns()) {
            grid.getColumnConstraints().add(width(column));
        }
        if (state.count(list) > 0) {
            head(grid);
        }
        int row = 1;
        for (Place item : state.items(list)) {
            for (int i = 0; i < rows.columns().size(); i++) {
                grid.add(cell.apply(rows.columns().get(i), item), i, row);
            }
            grid.add(ItemTools.line(editing, item), rows.columns().size(), row);
            row++;
        }
        Label title = new Label(Words.label(editing.kit().messages(), list));
        title.getStyleClass().add("field-label");
        Button add = new Button(editing.kit().text("studio.add"), Icons.ADD.node());
        add.setId("add-" + Fields.id(list));
        add.setOnAction(event -> editing.reshape(Change.add(list, rows.fresh().apply(editing.state(), list))));
        VBox whole = new VBox(4, title, grid, add);
        whole.getStyleClass().add(STYLE);
        return whole;
    }

    private void head(GridPane grid) {
        for (int i = 0; i < rows.columns().size(); i++) {
            Label label = new Label(Words.label(editing.kit().messages(), list.at(0).at(rows.columns().get(i).key())));
            label.getStyleClass().addAll("muted", "small");
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            grid.add(label, i, 0);
        }
    }

    private static ColumnConstraints width(FormPart column) {
        ColumnConstraints width = new ColumnConstraints();
        boolean id = column.key().equals("id");
        boolean narrow = id || column.key().equals("code") || column instanceof FormPart.Flag
                || column instanceof FormPart.Line line && line.kind() != FormPart.Kind.TEXT
                && line.kind() != FormPart.Kind.LONG;
        if (narrow) {
            double wide = id || column instanceof FormPart.Line line && line.kind() == FormPart.Kind.DATE ? NARROW * 1.5
                    : NARROW;
            width.setMinWidth(NARROW);
            width.setPrefWidth(wide);
            width.setMaxWidth(wide);
        } else {
            width.setMinWidth(column instanceof FormPart.Choice ? CHOICE : NARROW);
            width.setHgrow(Priority.ALWAYS);
        }
        width.setHalignment(column instanceof FormPart.Flag ? HPos.CENTER : HPos.LEFT);
        return width;
    }
}
