package vn.thamdinh.ui.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.dashboard.UnitProgress;
import vn.thamdinh.usecase.view.StepProgress.Done;

/** Each unit's progress on every way to the decision; Enter or a double click opens its dossier. */
final class ProgressTable {

    private static final double BAR = 40;

    private final UiKit kit;
    private final FrameModel frame;
    private final TableView<UnitProgress> table;

    ProgressTable(UiKit kit, FrameModel frame, TableView<UnitProgress> table) {
        this.kit = kit;
        this.frame = frame;
        this.table = table;
        var columns = new Columns(kit.settings(), "progress");
        columns.put(table,
                columns.text("unit", kit.text("overview.column.unit"), 190, row -> row.unit().fullName()),
                columns.text("group", kit.text("overview.column.group"), 170, UnitProgress::group),
                columns.node("self", kit.text("overview.column.self"), 118, row -> bar(row.self())),
                columns.node("verified", kit.text("overview.column.verified"), 118, row -> bar(row.verified())),
                columns.node("surveys", kit.text("overview.column.surveys"), 104, row -> bar(row.quotas())),
                columns.node("members", kit.text("overview.column.members"), 118, row -> bar(row.members())),
                columns.node("visited", kit.text("overview.column.visited"), 92, row -> tick(row.visited())),
                columns.node("questions", kit.text("overview.column.questions"), 104, row -> bar(row.questions())),
                columns.node("voted", kit.text("overview.column.voted"), 92, row -> tick(row.voted())));
        table.setPlaceholder(new Label(kit.text("units.no-round")));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    /** @param has which of the columns the round has work for; the others are not shown */
    void show(List<UnitProgress> units, Map<String, Boolean> has) {
        table.getColumns().forEach(column ->
                column.setVisible(has.getOrDefault(column.getId().substring("column-".length()), true)));
        Optional<UnitProgress> chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        table.setItems(FXCollections.observableArrayList(units));
        chosen.flatMap(before -> units.stream().filter(row -> row.unit().equals(before.unit())).findFirst())
                .ifPresent(table.getSelectionModel()::select);
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(row -> frame.go(Place.DOSSIER.id(), row.unit().id().code()));
    }

    private Node bar(Optional<Done> done) {
        return done.map(this::bar).orElseGet(() -> new Label(Figures.NONE));
    }

    private Node bar(Done done) {
        if (done.of() == 0) {
            return new Label(Figures.NONE);
        }
        ThinBar bar = new ThinBar((double) done.done() / done.of());
        bar.setPrefWidth(BAR);
        bar.setMinWidth(BAR);
        if (done.isComplete()) {
            bar.getStyleClass().add("done");
        }
        Label count = new Label(done.done() + "/" + done.of());
        count.getStyleClass().add("gauge-count");
        HBox cell = new HBox(6, bar, count);
        cell.getStyleClass().add("progress-cell");
        return cell;
    }

    private Node tick(boolean done) {
        if (!done) {
            return new Label(Figures.NONE);
        }
        Node mark = new Chip(Tone.OK, kit.text("overview.yes"));
        mark.setAccessibleText(kit.text("overview.yes"));
        return mark;
    }
}
