package vn.thamdinh.ui.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.assignment.AssignmentModel.Column;
import vn.thamdinh.ui.assignment.AssignmentModel.Mark;
import vn.thamdinh.ui.assignment.AssignmentModel.Row;
import vn.thamdinh.ui.assignment.AssignmentModel.View;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/**
 * The matrix of who appraises what: Space or a press sets a cell, drawing sets many. Nothing is stored before the
 * secretary says so; a proposal is only drawn.
 */
public final class AssignmentController implements MatrixCell.Brush {

    private static final int NAMED = 4;
    private static final int USUAL = 3;
    private static final double HEAD = 62;
    private static final double WIDTH = 104;
    private static final double NARROW = 268;
    private static final double WIDE = 560;
    private static final double SCROLL = 18;

    private final UiKit kit;
    private final LastRead latest;
    private final AssignmentPort port;
    private final Runnable changed;
    private Optional<AssignmentModel> model = Optional.empty();
    private boolean painting;

    @FXML private HBox views;
    @FXML private Label perLabel;
    @FXML private TextField per;
    @FXML private Button propose;
    @FXML private Button revert;
    @FXML private Button store;
    @FXML private Label advice;
    @FXML private FlowPane conflicts;
    @FXML private TableView<Row> matrix;
    @FXML private StackPane nobody;

    /** @param changed called once something was stored */
    public AssignmentController(UiKit kit, AssignmentPort port, Runnable changed) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        this.changed = changed;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        for (View view : View.values()) {
            ToggleButton button = new ToggleButton(kit.text(switch (view) {
                case UNITS -> "assignment.units";
                case FIELDS -> "assignment.fields";
                case BODIES -> "assignment.bodies";
            }));
            button.setId("assignment-" + view.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("filter-chip");
            button.setToggleGroup(group);
            button.setSelected(view == View.UNITS);
            button.setOnAction(event -> {
                button.setSelected(true);
                model = model.map(now -> now.in(view));
                build();
            });
            views.getChildren().add(button);
        }
        per.setText(Integer.toString(USUAL));
        per.managedProperty().bind(per.visibleProperty());
        perLabel.managedProperty().bind(perLabel.visibleProperty());
        conflicts.managedProperty().bind(conflicts.visibleProperty());
        matrix.getSelectionModel().setCellSelectionEnabled(true);
        matrix.setPlaceholder(new Label(""));
        matrix.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        nobody.getChildren().setAll(new EmptyState(Icons.MEETING, kit.text("meeting.nobody"),
                kit.text("assignment.nobody-advice")));
        matrix.visibleProperty().bind(nobody.visibleProperty().not());
    }

    /** Reads anew what stands; what was drawn and not stored stays. */
    public void shown() {
        latest.read(progress -> port.read()).onDone(read -> read.ifPresent(data -> {
            boolean kept = model.filter(AssignmentModel::isChanged).isPresent();
            if (!kept) {
                model = Optional.of(AssignmentModel.of(data, model.map(AssignmentModel::view).orElse(View.UNITS)));
            }
            build();
        }));
    }

    private void build() {
        model.ifPresent(now -> {
            matrix.getColumns().setAll(List.of(titles()));
            now.columns().forEach(column -> matrix.getColumns().add(column(column)));
            matrix.getItems().setAll(now.rows());
            nobody.setVisible(now.columns().isEmpty());
            per.setVisible(now.view() == View.UNITS);
            perLabel.setVisible(per.isVisible());
            propose.setVisible(now.view() != View.BODIES);
            propose.setManaged(propose.isVisible());
            advice.setText(kit.text(switch (now.view()) {
                case UNITS -> "assignment.advice-units";
                case FIELDS -> "assignment.advice-fields";
                case BODIES -> "assignment.advice-bodies";
            }));
            refresh();
        });
    }

    private TableColumn<Row, Row> titles() {
        TableColumn<Row, Row> column = new TableColumn<>(kit.text("assignment.rows"));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(matrix.getWidth()
                - WIDTH * (matrix.getColumns().size() - 1) - SCROLL, NARROW, WIDE), matrix.widthProperty(),
                matrix.getColumns()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new TitleCell(row -> row instanceof Row.OfUnit unit
                && model.filter(now -> now.plan().panel(unit.unit()) == 0).isPresent()));
        return column;
    }

    private TableColumn<Row, Row> column(Column of) {
        TableColumn<Row, Row> column = new TableColumn<>();
        column.setUserData(of);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(each -> new MatrixCell(kit.messages(), of, this));
        return column;
    }

    private VBox head(AssignmentModel now, Column of) {
        Label name = new Label(of.name());
        name.getStyleClass().add("column-name");
        name.setWrapText(true);
        Label load = new Label(now.view() == View.BODIES ? kit.text("assignment.components", now.load(of))
                : kit.text("assignment.load", now.load(of)));
        load.getStyleClass().add("column-load");
        ThinBar bar = new ThinBar(now.share(of));
        bar.setMaxWidth(64);
        VBox head = new VBox(2, name, load, bar);
        head.setAlignment(Pos.CENTER);
        head.setPrefSize(92, HEAD);
        head.setMinHeight(HEAD);
        head.setMaxHeight(HEAD);
        return head;
    }

    /** Marks, loads and gaps of what is drawn now. */
    private void refresh() {
        model.ifPresent(now -> {
            matrix.getColumns().stream().filter(column -> column.getUserData() instanceof Column).forEach(column ->
                    column.setGraphic(head(now, (Column) column.getUserData())));
            redraw();
            conflicts.getChildren().setAll(gaps(now));
            conflicts.setVisible(!conflicts.getChildren().isEmpty());
            store.setDisable(!now.isChanged());
            revert.setDisable(!now.isChanged());
        });
    }

    /** Cells stay the same nodes: those made anew by a refresh would break off the drawing that began on them. */
    private void redraw() {
        for (Node cell : matrix.lookupAll(".table-cell")) {
            switch (cell) {
                case MatrixCell mark -> mark.redraw();
                case TitleCell title -> title.redraw();
                default -> { }
            }
        }
    }

    private List<Label> gaps(AssignmentModel now) {
        List<Label> gaps = new ArrayList<>();
        if (now.columns().isEmpty()) {
            return gaps;
        }
        gap(gaps, Tone.ERROR, "assignment.gap-units", now.unitsWithout());
        gap(gaps, Tone.WARN, "assignment.gap-members", now.idle());
        List<String> open = now.plan().componentsWithout().stream().map(id -> id.value()).toList();
        gap(gaps, Tone.WARN, "assignment.gap-components", open);
        gap(gaps, Tone.WARN, "assignment.gap-bodies", now.data().gone());
        if (now.recusedPairs() > 0) {
            gaps.add(gap(Tone.MUTED, kit.text("assignment.recused", now.recusedPairs())));
        }
        if (gaps.stream().noneMatch(label -> label.getUserData() != Tone.MUTED)) {
            gaps.addFirst(gap(Tone.OK, kit.text("assignment.no-gap")));
        }
        return gaps;
    }

    private void gap(List<Label> gaps, Tone tone, String key, List<String> names) {
        if (!names.isEmpty()) {
            String some = String.join(", ", names.stream().limit(NAMED).toList()) + (names.size() > NAMED ? "…" : "");
            gaps.add(gap(tone, kit.text(key, names.size(), some)));
        }
    }

    private static Label gap(Tone tone, String words) {
        Label label = new Label(words, tone.shape().node(tone.styleClass("icon")));
        label.setUserData(tone);
        label.setWrapText(true);
        return label;
    }

    @Override
    public Mark mark(Row row, Column column) {
        return model.map(now -> now.mark(row, column)).orElse(Mark.NONE);
    }

    @Override
    public void begin(Row row, Column column) {
        painting = mark(row, column) != Mark.ON;
        over(row, column);
    }

    @Override
    public void over(Row row, Column column) {
        model = model.map(now -> now.with(row, column, painting));
        refresh();
    }

    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.SPACE) {
            return;
        }
        for (TablePosition<?, ?> place : matrix.getSelectionModel().getSelectedCells()) {
            if (place.getTableColumn() != null && place.getTableColumn().getUserData() instanceof Column column) {
                begin(matrix.getItems().get(place.getRow()), column);
                event.consume();
            }
        }
    }

    @FXML
    private void propose() {
        if (!per.getText().strip().matches("[1-9][0-9]?")) {
            kit.dialogs().notice(Tone.WARN, kit.text("assignment.fault-per"));
            per.requestFocus();
            return;
        }
        model = model.map(now -> now.proposed(Integer.parseInt(per.getText().strip())));
        refresh();
    }

    @FXML
    private void revert() {
        model = model.map(now -> AssignmentModel.of(now.data(), now.view()));
        refresh();
    }

    @FXML
    private void store() {
        model.filter(AssignmentModel::isChanged).ifPresent(now ->
                kit.tasks().run(progress -> port.store(now.plan())).onRefused(kit.dialogs()::refused).onDone(at -> {
                    model = model.map(after -> after.plan().equals(now.plan())
                            ? AssignmentModel.of(new AssignmentPort.Data(now.data().programme(), now.data().roster(),
                                    now.plan()), now.view()) : after);
                    kit.dialogs().notice(Tone.OK, kit.text("assignment.stored"));
                    changed.run();
                    refresh();
                }));
    }
}
