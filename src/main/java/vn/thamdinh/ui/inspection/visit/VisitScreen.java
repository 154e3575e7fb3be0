package vn.thamdinh.ui.inspection.visit;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.ui.inspection.visit.VisitList.Place;
import vn.thamdinh.ui.inspection.visit.VisitList.Row;

/** Visits left, the open visit with its findings right. Ctrl+N begins a visit, Ctrl+S saves it. */
public final class VisitScreen implements Screen {

    private final UiKit kit;
    private final InspectionModel model;
    private final VisitPort port;
    private Parent view;
    private VisitList list;
    private Optional<VisitId> open = Optional.empty();
    private VisitDraft asSaved = VisitDraft.EMPTY;
    private FindingsPart findingsPart;

    @FXML private TextField search;
    @FXML private Button add;
    @FXML private Label summary;
    @FXML private TableView<Row> visits;
    @FXML private StackPane nothing;
    @FXML private VBox form;
    @FXML private Label title;
    @FXML private Label saved;
    @FXML private Button save;
    @FXML private ComboBox<Place> unit;
    @FXML private TextField date;
    @FXML private TextField place;
    @FXML private TextArea present;
    @FXML private TextArea note;
    @FXML private Label unitFault;
    @FXML private Label dateFault;
    @FXML private HBox counts;
    @FXML private TableView<FindingsPart.Line> findings;
    @FXML private VBox findingForm;
    @FXML private Label findingTitle;
    @FXML private ComboBox<FindingsPart.Choice> component;
    @FXML private HBox verdicts;
    @FXML private TextField findingText;
    @FXML private Button findingSave;
    @FXML private Button findingCancel;

    public VisitScreen(UiKit kit, InspectionModel model, VisitPort port) {
        this.kit = kit;
        this.model = model;
        this.port = port;
    }

    @FXML
    private void initialize() {
        add.setGraphic(Icons.ADD.node());
        save.setGraphic(Icons.SAVE.node());
        Columns columns = new Columns(kit.settings(), "visits");
        columns.put(visits,
                columns.<Row>text("unit", kit.text("inspection.unit"), 180, row -> row.place().name()),
                columns.<Row>figure("date", kit.text("inspection.date"), 108,
                        row -> Figures.date(row.view().visit().date())),
                columns.<Row>node("found", kit.text("inspection.findings"), 96, FindingsPart::marks));
        visits.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> choose(row));
        search.textProperty().addListener((property, old, query) -> fill());
        unit.setConverter(new PlaceNames());
        unit.setVisibleRowCount(14);
        unit.valueProperty().addListener((property, old, now) -> typed());
        for (TextInputControl field : List.of(date, place, present, note)) {
            field.textProperty().addListener((property, old, now) -> typed());
        }
        findingsPart = new FindingsPart(kit, counts, findings, findingForm, findingTitle, component, verdicts,
                findingText, findingSave, findingCancel);
        showForm(false);
        nothing.getChildren().setAll(new EmptyState(Icons.INSPECTION, kit.text("inspection.none"),
                kit.text("inspection.none-advice"), kit.text("inspection.add"), this::begin));
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            view.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
                if (new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN).match(event)) {
                    save();
                    event.consume();
                } else if (new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN).match(event)) {
                    begin();
                    event.consume();
                }
            });
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "inspection.segment-visit";
    }

    @Override
    public void shown() {
        read(model.visitProperty().get().or(() -> open));
    }

    /** A visit that can be saved is saved when its screen is left. */
    @Override
    public void hidden() {
        if (list != null && form.isVisible() && isChanged()
                && draft().faults(list.programme().year()).isEmpty()) {
            save();
        }
    }

    /** Shows the visits of a unit by its code, or a new visit to it where there was none. */
    @Override
    public void reveal(String code) {
        if (list == null) {
            return;
        }
        list.rows().stream().filter(row -> row.place().id().code().equals(code)).findFirst().ifPresentOrElse(
                row -> visits.getSelectionModel().select(row),
                () -> {
                    begin();
                    unit.getItems().stream().filter(each -> each.id().code().equals(code)).findFirst()
                            .ifPresent(unit::setValue);
                });
    }

    private void read(Optional<VisitId> select) {
        kit.tasks().read(progress -> port.read()).onDone(data -> data.ifPresent(found -> {
            list = VisitList.of(found);
            if (unit.getItems().isEmpty()) {
                unit.getItems().setAll(VisitList.places(list.programme()));
                findingsPart.components(list.programme().criteria());
            }
            fill();
            select.flatMap(list::row).ifPresent(row -> visits.getSelectionModel().select(row));
            if (!form.isVisible() && !visits.getItems().isEmpty()) {
                visits.getSelectionModel().selectFirst();
            }
        }));
    }

    private void fill() {
        if (list == null) {
            return;
        }
        List<Row> rows = list.matching(search.getText());
        visits.getItems().setAll(rows);
        visits.setPlaceholder(new Label(kit.text(list.rows().isEmpty() ? "inspection.none" : "inspection.no-match")));
        summary.setText(kit.text("inspection.summary", list.rows().size(), list.placesVisited(),
                list.placesPlanned()));
        open.flatMap(list::row).filter(rows::contains).ifPresent(row -> visits.getSelectionModel().select(row));
    }

    @FXML
    private void begin() {
        visits.getSelectionModel().clearSelection();
        open = Optional.empty();
        showForm(true);
        put(VisitDraft.EMPTY);
        title.setText(kit.text("inspection.new"));
        findingsPart.close();
        unit.requestFocus();
    }

    private void choose(Row row) {
        if (row == null) {
            return;
        }
        boolean same = open.isPresent() && open.get().equals(row.id());
        if (!same || !isChanged()) {
            open = Optional.of(row.id());
            model.choose(row.id());
            showForm(true);
            put(VisitDraft.of(row.view().visit()));
            title.setText(kit.text("inspection.of", row.place().name(), Figures.date(row.view().visit().date())));
        }
        findingsPart.show(list, row, (visit, of, verdict, text) -> port.find(visit, of, verdict, text),
                port::changeFinding, () -> read(open));
    }

    private void showForm(boolean shown) {
        form.setVisible(shown);
        nothing.setVisible(!shown);
    }

    private void put(VisitDraft draft) {
        asSaved = draft;
        unit.setValue(unit.getItems().stream().filter(each -> draft.unit().filter(each.id()::equals).isPresent())
                .findFirst().orElse(null));
        date.setText(draft.date());
        place.setText(draft.place());
        present.setText(draft.present());
        note.setText(draft.note());
        unitFault.setText("");
        dateFault.setText("");
        typed();
    }

    private VisitDraft draft() {
        Optional<UnitId> chosen = Optional.ofNullable(unit.getValue()).map(Place::id);
        return new VisitDraft(chosen, date.getText(), place.getText(), present.getText(), note.getText());
    }

    private boolean isChanged() {
        return !draft().equals(asSaved);
    }

    private void typed() {
        boolean changed = isChanged();
        save.setDisable(!changed);
        if (changed) {
            say(Tone.WARN, kit.text("inspection.unsaved"));
        } else {
            say(Tone.OK, open.isPresent() ? kit.text("inspection.saved") : "");
        }
    }

    private void say(Tone tone, String words) {
        saved.setText(words);
        saved.setGraphic(words.isEmpty() ? null : tone.shape().node(tone.styleClass("icon")));
        saved.getStyleClass().removeAll("ok", "warn");
        saved.getStyleClass().add(tone == Tone.OK ? "ok" : "warn");
    }

    @FXML
    private void save() {
        if (list == null || !form.isVisible() || !isChanged()) {
            return;
        }
        VisitDraft draft = draft();
        Map<VisitDraft.Field, VisitDraft.Fault> faults = draft.faults(list.programme().year());
        unitFault.setText(sentence(faults, VisitDraft.Field.UNIT));
        dateFault.setText(sentence(faults, VisitDraft.Field.DATE));
        if (!faults.isEmpty()) {
            return;
        }
        asSaved = draft;
        if (open.isPresent()) {
            Visit visit = draft.visit(open.get());
            kit.tasks().run(progress -> port.change(visit)).onRefused(refused -> {
                asSaved = VisitDraft.EMPTY;
                typed();
                kit.dialogs().refused(refused);
            }).onDone(at -> done(open, Figures.time(at, ZoneId.systemDefault())));
        } else {
            kit.tasks().run(progress -> port.begin(draft.unit().orElseThrow(), draft.day().orElseThrow(),
                    draft.place(), draft.people(), draft.note())).onRefused(refused -> {
                        asSaved = VisitDraft.EMPTY;
                        typed();
                        kit.dialogs().refused(refused);
                    }).onDone(id -> done(Optional.of(id), ""));
        }
    }

    private void done(Optional<VisitId> id, String time) {
        open = id;
        typed();
        if (!time.isEmpty() && !isChanged()) {
            say(Tone.OK, kit.text("inspection.saved-at", time));
        }
        read(id);
    }

    private String sentence(Map<VisitDraft.Field, VisitDraft.Fault> faults, VisitDraft.Field field) {
        return Optional.ofNullable(faults.get(field)).map(fault -> switch (fault) {
            case UNIT_MISSING -> kit.text("inspection.fault-unit");
            case DATE_UNREADABLE -> kit.text("inspection.fault-date");
            case DATE_OF_OTHER_YEAR -> kit.text("inspection.fault-year", list.programme().year());
        }).orElse("");
    }

    private static final class PlaceNames extends StringConverter<Place> {
        @Override
        public String toString(Place place) {
            return place == null ? "" : place.label();
        }

        @Override
        public Place fromString(String text) {
            throw new UnsupportedOperationException("places are chosen, not typed");
        }
    }
}
