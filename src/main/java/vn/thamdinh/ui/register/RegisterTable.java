package vn.thamdinh.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.ui.common.UiKit;

/** The rows of one register, typed with the keyboard. */
final class RegisterTable implements TypedCell.Typing {
    private static final int DELETE = 127;
    private static final int LONG_TITLE = 24;

    private final UiKit kit;
    private final RegisterWords words;
    private final TableView<RegisterLine> table;
    private final Owner owner;
    private final List<TableColumn<RegisterLine, RegisterLine>> typed = new ArrayList<>();
    private String letters = "";

    /** What the pane around the table does. */
    interface Owner {
        boolean permits(RegisterLine line);

        void save(RegisterLine line);

        /** The row has the focus, or says something else than before. */
        void looked(RegisterLine line);

        /** Enter was pressed in the last cell of the last row. */
        void beyond();
    }

    RegisterTable(UiKit kit, RegisterWords words, TableView<RegisterLine> table, Owner owner) {
        this.kit = kit;
        this.words = words;
        this.table = table;
        this.owner = owner;
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().addListener(changed -> focused().ifPresent(owner::looked));
        table.addEventFilter(KeyEvent.KEY_TYPED, this::begin);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (table.getEditingCell() == null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
                edit();
                event.consume();
            }
        });
    }

    /** Letters begin the editing of the focused cell, as in a spreadsheet. */
    private void begin(KeyEvent event) {
        String typedLetters = event.getCharacter();
        boolean printable = !typedLetters.isEmpty() && typedLetters.charAt(0) > ' ' && typedLetters.charAt(0) != DELETE;
        if (table.getEditingCell() == null && printable && !event.isControlDown() && !event.isAltDown()) {
            letters = typedLetters;
            edit();
            letters = "";
            event.consume();
        }
    }

    private void edit() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        int at = focused.getTableColumn() == null ? -1 : typed.indexOf(focused.getTableColumn());
        if (focused.getRow() >= 0) {
            edit(focused.getRow(), Math.max(0, at));
        }
    }

    private void edit(int row, int at) {
        table.scrollTo(Math.max(0, row - 3));
        table.scrollToColumn(typed.get(at));
        table.layout();
        table.getSelectionModel().clearAndSelect(row, typed.get(at));
        table.getFocusModel().focus(row, typed.get(at));
        table.edit(row, typed.get(at));
    }

    /** Shows a register's rows. */
    void show(Programme programme, Register register, boolean periods, List<RegisterLine> lines) {
        typed.clear();
        List<TableColumn<RegisterLine, RegisterLine>> columns = new ArrayList<>();
        columns.add(text("about", kit.text("register.about"), 190, line -> words.about(programme, line.key())));
        if (periods && register.period().recurs()) {
            columns.add(text("period", kit.text("register.period"), 110,
                    line -> words.period(register.period(), line.key().period())));
        }
        for (Column column : register.columns()) {
            TableColumn<RegisterLine, RegisterLine> one = column("typed-" + column.id(), RegisterWords.heading(column),
                    width(column));
            one.setCellFactory(ignored -> new TypedCell(column, this));
            one.setEditable(true);
            typed.add(one);
            columns.add(one);
        }
        TableColumn<RegisterLine, RegisterLine> matter = column("matter", kit.text("register.matter"), 300);
        matter.setCellFactory(ignored -> new Matter());
        columns.add(matter);
        table.getColumns().setAll(columns);
        table.getItems().setAll(lines);
        if (!lines.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0, typed.getFirst());
            table.getFocusModel().focus(0, typed.getFirst());
        }
    }

    private static double width(Column column) {
        return switch (column.kind()) {
            case TEXT -> column.required() ? 250 : 170;
            case DATE -> 118;
            case WHOLE, DECIMAL -> RegisterWords.heading(column).length() > LONG_TITLE ? 136 : 104;
            case YES_NO -> 116;
            case CHOICE -> 190;
        };
    }

    private static TableColumn<RegisterLine, RegisterLine> column(String id, String title, double width) {
        TableColumn<RegisterLine, RegisterLine> column = new TableColumn<>();
        column.setId("column-" + id);
        Label heading = new Label(title);
        heading.setWrapText(true);
        heading.setMaxWidth(width - 12);
        heading.setPrefWidth(width - 12);
        heading.setTooltip(new Tooltip(title));
        column.setGraphic(heading);
        column.widthProperty().addListener((property, old, now) -> {
            heading.setMaxWidth(now.doubleValue() - 12);
            heading.setPrefWidth(now.doubleValue() - 12);
        });
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        return column;
    }

    private TableColumn<RegisterLine, RegisterLine> text(String id, String title, double width,
                                                         java.util.function.Function<RegisterLine, String> said) {
        TableColumn<RegisterLine, RegisterLine> column = column(id, title, width);
        column.setCellFactory(ignored -> new TableCell<>() {
            @Override
            protected void updateItem(RegisterLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null ? null : said.apply(line));
            }
        });
        return column;
    }

    /** What is the matter with a row, in words. */
    private final class Matter extends TableCell<RegisterLine, RegisterLine> {
        @Override
        protected void updateItem(RegisterLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean nothing = empty || line == null;
            String said = nothing ? "" : words.matter(line);
            setText(said);
            setTooltip(said.isEmpty() ? null : new Tooltip(said));
            setGraphic(nothing ? null : shape(line));
        }

        private Node shape(RegisterLine line) {
            var tone = words.tone(line);
            return tone.shape().node(tone.styleClass("icon"));
        }
    }

    @Override
    public boolean permits(RegisterLine line) {
        return owner.permits(line);
    }

    @Override
    public void typed(RegisterLine line, Column column, String text) {
        if (line.type(words, column.id(), text)) {
            table.refresh();
            owner.looked(line);
            if (line.reading().stands() && line.open()) {
                owner.save(line);
            }
        }
    }

    @Override
    public void go(Column from, int columns, int rows) {
        int at = IntStream.range(0, typed.size())
                .filter(i -> typed.get(i).getId().equals("column-typed-" + from.id())).findFirst().orElse(0) + columns;
        int row = table.getFocusModel().getFocusedCell().getRow() + rows;
        if (at >= typed.size()) {
            at = 0;
            row++;
        } else if (at < 0) {
            at = typed.size() - 1;
            row--;
        }
        if (row >= table.getItems().size()) {
            owner.beyond();
            return;
        }
        if (row >= 0) {
            int nextRow = row;
            int next = at;
            Platform.runLater(() -> edit(nextRow, next));
        }
    }

    /** Adds a row and begins to type it. */
    void add(RegisterLine line) {
        table.getItems().add(line);
        Platform.runLater(() -> edit(table.getItems().size() - 1, 0));
    }

    /** The row that has the focus. */
    Optional<RegisterLine> focused() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return row >= 0 && row < table.getItems().size() ? Optional.of(table.getItems().get(row)) : Optional.empty();
    }

    void refresh() {
        table.refresh();
    }

    @Override
    public String letters() {
        return letters;
    }

    @Override
    public List<String> options(Column column) {
        return switch (column.kind()) {
            case YES_NO -> List.of(kit.text("register.yes"), kit.text("register.no"));
            case CHOICE -> column.options().stream().map(Column.Option::title).toList();
            case TEXT, WHOLE, DECIMAL, DATE -> List.of();
        };
    }
}
