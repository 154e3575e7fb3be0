package vn.thamdinh.ui.studio;

import java.util.List;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.studio.form.Editing;
import vn.thamdinh.ui.studio.form.FormView;
import vn.thamdinh.ui.studio.form.SectionForms;
import vn.thamdinh.usecase.studio.Change;
import vn.thamdinh.usecase.studio.DraftState;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.Seed;
import vn.thamdinh.usecase.studio.StudioProblem;

/** The units in the plan's order, the form of the chosen one, and what stands above units. */
final class UnitsPane implements SectionPane {
    private static final Place DISTRICTS = Place.PROGRAMME.at("districts");

    /** A line of the table. */
    private record Line(Place place, String code, String name, String district, boolean wrong) {
    }

    private final Editing editing;
    private final UiKit kit;
    private final TableView<Line> table = new TableView<>();
    private final FormView unit;
    private final FormView districts;
    private final Label count = new Label();
    private final ScrollPane scroll;
    private final SplitPane view;

    UnitsPane(Editing editing, Runnable paste) {
        this.editing = editing;
        this.kit = editing.kit();
        this.unit = new FormView(editing);
        this.districts = new FormView(editing);
        SectionForms forms = new SectionForms(kit.messages());
        table();
        count.getStyleClass().add("strong");
        count.setId("units-count");
        count.setWrapText(true);
        count.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(8, tools(paste), table, count);
        left.getStyleClass().add("studio-tree");
        scroll = FormPane.scrolled(new VBox(12, unit, districts));
        view = new SplitPane(left, scroll);
        view.setDividerPositions(0.52);
        districts.show(Place.PROGRAMME, forms.districts());
        table.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> {
            if (line != null) {
                unit.show(line.place(), forms.unit());
            }
        });
        fill(editing.state(), 0);
    }

    private void table() {
        table.setId("units-table");
        Columns columns = new Columns(kit.settings(), "studio-units");
        columns.put(table, columns.text("code", kit.text("studio.key.code"), 80, Line::code),
                columns.text("name", kit.text("studio.key.name"), 190, Line::name),
                columns.text("district", kit.text("studio.key.district"), 190, Line::district));
        table.setRowFactory(ignored -> new TableRow<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                getStyleClass().remove("studio-wrong");
                if (!empty && line != null && line.wrong()) {
                    getStyleClass().add("studio-wrong");
                }
            }
        });
        Label empty = new Label(kit.text("studio.no-units"));
        empty.setWrapText(true);
        table.setPlaceholder(empty);
    }

    private FlowPane tools(Runnable paste) {
        Button pasted = new Button(kit.text("studio.paste-units"), Icons.IMPORT.node());
        pasted.setId("paste-units");
        pasted.setOnAction(event -> paste.run());
        Button add = new Button(kit.text("studio.add-unit"), Icons.ADD.node());
        add.setId("add-unit");
        add.setOnAction(event -> {
            DraftState state = editing.state();
            editing.reshape(Change.add(Place.UNITS, Seed.group("code", "", "prefix", "Xã", "name", "", "district",
                    state.text(DISTRICTS.at(0).at("code")), "aliases", "", "note", "")));
        });
        return new FlowPane(6, 6, pasted, add, Icons.UP.button(kit.text("studio.up"), () -> move(-1)),
                Icons.DOWN.button(kit.text("studio.down"), () -> move(1)),
                Icons.REMOVE.button(kit.text("studio.remove"), () -> chosen().forEach(place ->
                        editing.reshape(Change.remove(place)))));
    }

    private List<Place> chosen() {
        Line line = table.getSelectionModel().getSelectedItem();
        return line == null ? List.of() : List.of(line.place());
    }

    private void move(int by) {
        chosen().forEach(place -> {
            int to = place.item() + by;
            if (to >= 0 && to < table.getItems().size()) {
                editing.reshape(Change.move(place, by));
                table.getSelectionModel().clearAndSelect(to);
            }
        });
    }

    private void fill(DraftState state, int chosen) {
        table.getItems().setAll(state.items(Place.UNITS).stream().map(place -> new Line(place,
                state.text(place.at("code")), state.text(place.at("prefix")) + " " + state.text(place.at("name")),
                district(state, state.text(place.at("district"))), !state.problems(place).isEmpty())).toList());
        count.setText(kit.text("studio.units-count", table.getItems().size(),
                state.text(Place.PROGRAMME.at("unitsInProvince")), state.count(DISTRICTS)));
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.clamp(chosen, 0, table.getItems().size() - 1));
        }
        unit.setVisible(!table.getItems().isEmpty());
        unit.setManaged(!table.getItems().isEmpty());
    }

    private static String district(DraftState state, String code) {
        return state.items(DISTRICTS).stream().filter(item -> state.text(item.at("code")).equals(code)).findFirst()
                .map(item -> state.text(item.at("name"))).orElse(code);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void show(DraftState state, boolean anew) {
        int before = table.getItems().size();
        int chosen = state.count(Place.UNITS) == before + 1 ? before : table.getSelectionModel().getSelectedIndex();
        boolean typing = unit.getScene() != null && unit.isFocusWithin();
        if (anew || !typing) {
            fill(state, chosen);
        }
        unit.show(state, anew && !table.getItems().isEmpty());
        districts.show(state, anew);
    }

    @Override
    public void reveal(StudioProblem problem) {
        if (problem.place().file().equals(Place.UNITS.file()) && !problem.place().isFile()) {
            int row = Integer.parseInt(problem.place().section());
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(Math.max(0, row - 4));
            unit.focus(problem.place());
        } else {
            districts.focus(problem.place());
        }
        Reveal.into(scroll);
    }
}
