package vn.thamdinh.ui.matrix;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.ui.appraisal.ScoreCheck;
import vn.thamdinh.ui.common.ColumnRoom;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.matrix.MatrixModel.Row;

/** The spreadsheet itself: units down, the rule's inputs across, arrows and letters as in any spreadsheet. */
final class MatrixTable {

    private static final double ROW = 32;
    private static final String TYPED = "typed";
    /** Width of a letter of a heading, height of two lines of it, room beside it, and its greatest length. */
    private static final double LETTER = 7.2;
    private static final double HEAD = 38;
    private static final double HEAD_PADDING = 20;
    private static final double MOST = 360;

    private final UiKit kit;
    private final TableView<Row> table;
    private final Runnable changed;
    private MatrixModel model;
    private String pending = "";

    /** @param changed told after anything was typed */
    MatrixTable(UiKit kit, TableView<Row> table, Runnable changed) {
        this.kit = kit;
        this.table = table;
        this.changed = changed;
        table.setEditable(true);
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        ColumnRoom.keep(table);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** @param labels headings of the typed columns, by name */
    void show(MatrixModel now, Map<String, String> labels) {
        model = now;
        int scale = now.rows().stream().findFirst()
                .map(row -> row.open().programme().scoring().scale()).orElse(2);
        table.getColumns().clear();
        table.getColumns().add(words(kit.text("matrix.column.unit"), 190, row -> row.unit().fullName()));
        table.getColumns().add(number(kit.text("matrix.column.before"), 112, row -> points(now.previous(row), scale)));
        for (RuleInput input : now.inputs()) {
            table.getColumns().add(typed(input.name(), labels.get(input.name()), 150, true));
        }
        table.getColumns().add(number(kit.text("appraisal.column.points") + " / "
                + Figures.points(now.component().max()), 96, row -> points(row, scale)));
        table.getColumns().add(number(kit.text("appraisal.column.difference"), 84, row -> difference(row, scale)));
        table.getColumns().add(typed(MatrixModel.REASON, labels.get(MatrixModel.REASON), 300, false));
        table.getItems().setAll(now.rows());
    }

    /** Puts the cursor into the first typed cell, unless it is in one. */
    void focus() {
        if (!table.getItems().isEmpty() && table.getFocusModel().getFocusedCell().getColumn() <= 0) {
            select(0, firstTyped());
        }
        table.requestFocus();
    }

    /** The row of the cursor, from 0. */
    int row() {
        return Math.max(0, table.getFocusModel().getFocusedCell().getRow());
    }

    /** The cursor's place among the typed columns, from 0. */
    int column() {
        TablePosition<?, ?> cell = table.getFocusModel().getFocusedCell();
        int at = cell.getTableColumn() == null ? 0 : model.columns().indexOf(cell.getTableColumn().getId());
        return Math.max(0, at);
    }

    boolean isEditing() {
        return table.getEditingCell() != null;
    }

    private void letter(KeyEvent event) {
        String letter = event.getCharacter();
        if (isEditing() || letter.isEmpty() || letter.charAt(0) < ' ' || letter.charAt(0) == 127
                || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TablePosition<Row, ?> cell = focused();
        if (isTyped(cell)) {
            pending = letter;
            edit(cell);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (isEditing()) {
            return;
        }
        TablePosition<Row, ?> cell = focused();
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            if (isTyped(cell)) {
                pending = "";
                edit(cell);
            }
        } else if (event.getCode() == KeyCode.DELETE && isTyped(cell)) {
            model.type(model.rows().get(cell.getRow()), cell.getTableColumn().getId(), "");
            changed.run();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            ClipboardContent content = new ClipboardContent();
            content.putString(String.valueOf(cell.getTableColumn() == null ? ""
                    : cell.getTableColumn().getCellData(cell.getRow())));
            Clipboard.getSystemClipboard().setContent(content);
        } else {
            return;
        }
        event.consume();
    }

    @SuppressWarnings("unchecked")
    private TablePosition<Row, ?> focused() {
        return (TablePosition<Row, ?>) table.getFocusModel().getFocusedCell();
    }

    private void edit(TablePosition<Row, ?> cell) {
        table.edit(cell.getRow(), (TableColumn<Row, ?>) cell.getTableColumn());
    }

    private boolean isTyped(TablePosition<Row, ?> cell) {
        return cell.getRow() >= 0 && cell.getTableColumn() != null
                && TYPED.equals(cell.getTableColumn().getUserData());
    }

    private int firstTyped() {
        for (int i = 0; i < table.getColumns().size(); i++) {
            if (TYPED.equals(table.getColumns().get(i).getUserData())) {
                return i;
            }
        }
        return 0;
    }

    private void select(int row, int column) {
        TableColumn<Row, ?> at = table.getColumns().get(column);
        table.getSelectionModel().clearAndSelect(row, at);
        table.getFocusModel().focus(row, at);
        table.scrollTo(Math.max(0, row - 8));
    }

    private TableColumn<Row, String> typed(String name, String heading, double width, boolean number) {
        TableColumn<Row, String> column = column(heading, width, row -> model.text(row, name));
        column.setId(name);
        column.setUserData(TYPED);
        heading(column, heading);
        column.setEditable(true);
        column.setCellFactory(each -> new MatrixCell(number, (row, text) -> typedIn(row, name, text), model::isChanged,
                this::letters, rows -> Platform.runLater(() -> step(column, rows))));
        return column;
    }

    /** A long heading takes two lines; its column is then never narrower than half of it. */
    private static void heading(TableColumn<Row, String> column, String words) {
        double length = words.length() * LETTER;
        if (length < column.getPrefWidth() - HEAD_PADDING) {
            return;
        }
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(HEAD);
        label.setPrefHeight(HEAD);
        label.setTooltip(new Tooltip(words));
        label.prefWidthProperty().bind(column.widthProperty().subtract(HEAD_PADDING));
        column.setMinWidth(Math.min(length, MOST) / 2 + HEAD_PADDING * 2);
        column.setText(null);
        column.setGraphic(label);
    }

    private String letters() {
        String first = pending;
        pending = "";
        return first;
    }

    private void typedIn(Row row, String name, String text) {
        model.type(row, name, text);
        changed.run();
    }

    /** So many rows on in the same column; none: the next column. */
    private void step(TableColumn<Row, String> column, int rows) {
        int at = table.getColumns().indexOf(column);
        int row = row();
        if (rows == 0) {
            int next = at + 1;
            while (next < table.getColumns().size() && !TYPED.equals(table.getColumns().get(next).getUserData())) {
                next++;
            }
            select(next < table.getColumns().size() ? row : Math.min(row + 1, table.getItems().size() - 1),
                    next < table.getColumns().size() ? next : firstTyped());
        } else {
            select(Math.clamp(row + rows, 0, table.getItems().size() - 1), at);
        }
    }

    private TableColumn<Row, String> words(String heading, double width, Function<Row, String> value) {
        TableColumn<Row, String> column = column(heading, width, value);
        column.setCellFactory(each -> new Plain(false));
        return column;
    }

    private TableColumn<Row, String> number(String heading, double width, Function<Row, String> value) {
        TableColumn<Row, String> column = column(heading, width, value);
        column.setCellFactory(each -> new Plain(true));
        return column;
    }

    private static TableColumn<Row, String> column(String heading, double width, Function<Row, String> value) {
        TableColumn<Row, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        return column;
    }

    private String points(Row row, int scale) {
        if (model.isConflict(row) && !model.isChanged(row)) {
            return kit.text("appraisal.conflict");
        }
        ScoreCheck check = model.check(row);
        boolean without = check.reading().isClean() && check.reading().result() instanceof RuleResult.NotApplicable;
        return without ? kit.text("appraisal.not-applicable") : points(check.reading().points(), scale);
    }

    private String difference(Row row, int scale) {
        return model.points(row).flatMap(points -> model.previous(row).map(points::subtract))
                .map(by -> Figures.difference(by, scale)).orElse("");
    }

    private static String points(Optional<BigDecimal> points, int scale) {
        return points.map(value -> Figures.points(value, scale)).orElse(Figures.NONE);
    }

    /** A cell that only shows. */
    private static final class Plain extends TableCell<Row, String> {

        private Plain(boolean number) {
            if (number) {
                getStyleClass().add("num");
            }
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }
}
