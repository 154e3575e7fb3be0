package vn.thamdinh.ui.inspection.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.visit.VisitList.Place;
import vn.thamdinh.ui.inspection.visit.VisitList.Row;
import vn.thamdinh.ui.inspection.visit.VisitList.State;
import vn.thamdinh.ui.inspection.visit.phrase.Suggestions;

/** The visits there are, and a form to begin one that no plan has. Enter opens, Ctrl+N goes to the form. */
final class ChooserController {

    private final UiKit kit;
    private final LastRead latest;
    private final VisitPort port;
    private final Clock clock;
    private final Consumer<VisitId> open;
    private VisitWords words;
    private Suggestions<Place> places;
    private Optional<VisitList> list = Optional.empty();
    private Optional<UnitId> revealed = Optional.empty();

    @FXML private StackPane layer;
    @FXML private TextField find;
    @FXML private Label summary;
    @FXML private TableView<Row> visits;
    @FXML private Button openVisit;
    @FXML private TextField unit;
    @FXML private TextField date;
    @FXML private TextField place;
    @FXML private Label unitFault;
    @FXML private Label dateFault;
    @FXML private Button begin;

    /** @param open shows a visit that has begun */
    ChooserController(UiKit kit, VisitPort port, Clock clock, Consumer<VisitId> open) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.port = port;
        this.clock = clock;
        this.open = open;
    }

    @FXML
    private void initialize() {
        words = new VisitWords(kit, clock);
        begin.setGraphic(Icons.ADD.node());
        table();
        find.textProperty().addListener((property, old, query) -> fill(chosen()));
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                visits.requestFocus();
                event.consume();
            }
        });
        places = new Suggestions<>(layer, unit, Place::label, chosen -> {
            unit.setText(chosen.label());
            unit.end();
            places.hide();
            date.requestFocus();
        });
        unit.textProperty().addListener((property, old, typed) -> propose());
        for (TextField field : List.of(unit, date, place)) {
            field.setOnAction(event -> begin());
        }
        layer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
                unit.requestFocus();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
                find.requestFocus();
                event.consume();
            }
        });
    }

    private void table() {
        Columns columns = new Columns(kit.settings(), "visits");
        var date = columns.<Row>figure("date", kit.text("inspection.date"), 118, row -> Figures.date(row.date()));
        date.setMinWidth(108);
        columns.put(visits, date,
                columns.<Row>text("unit", kit.text("inspection.unit"), 264, row -> row.place().label()),
                columns.<Row>node("state", kit.text("visit.state"), 148,
                        row -> new Chip(row.state().tone(), kit.text(row.state().messageKey()))),
                columns.<Row>node("found", kit.text("inspection.findings"), 100, row -> Verdicts.marks(kit,
                        row.view().map(view -> view.findings()).orElse(List.of()))),
                columns.<Row>text("planned", kit.text("visit.by-plan"), 150,
                        row -> row.planned().map(words::planned).orElse("")));
        visits.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        visits.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openChosen();
                event.consume();
            }
        });
        openVisit.disableProperty().bind(visits.getSelectionModel().selectedItemProperty().isNull());
        visits.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> openVisit.setText(
                kit.text(row != null && row.view().isEmpty() ? "visit.begin-planned" : "visit.open")));
        openVisit.setText(kit.text("visit.open"));
    }

    /** Reads anew and puts the cursor on a visit, or on the form where there is none. */
    void show(Optional<VisitId> wanted) {
        latest.read(nothing -> port.read()).onDone(data -> data.ifPresent(found -> {
            boolean first = list.isEmpty();
            list = Optional.of(VisitList.of(found));
            if (first) {
                date.setText(Figures.date(LocalDate.now(clock)));
            }
            fill(wanted.or(this::chosen));
            if (visits.getItems().isEmpty()) {
                unit.requestFocus();
            } else {
                visits.requestFocus();
            }
            revealed.ifPresent(this::reveal);
            revealed = Optional.empty();
        }));
    }

    /** Proposes a visit to a unit: what there is of it is chosen, else the form is filled in. */
    void reveal(UnitId id) {
        revealed = list.isEmpty() ? Optional.of(id) : Optional.empty();
        list.ifPresent(known -> known.rows().stream().filter(row -> row.place().id().equals(id))
                .reduce((one, later) -> later).ifPresentOrElse(row -> visits.getSelectionModel().select(row), () -> {
                    unit.setText(VisitList.place(known.programme(), id).label());
                    places.hide();
                    place.requestFocus();
                }));
    }

    private Optional<VisitId> chosen() {
        return Optional.ofNullable(visits.getSelectionModel().getSelectedItem()).map(Row::id);
    }

    private void fill(Optional<VisitId> select) {
        list.ifPresent(known -> {
            List<Row> rows = known.matching(find.getText());
            visits.getItems().setAll(rows);
            Label none = new Label(kit.text(known.rows().isEmpty() ? "inspection.none-advice"
                    : "inspection.no-match"));
            none.setWrapText(true);
            none.setTextAlignment(TextAlignment.CENTER);
            none.getStyleClass().add("muted");
            visits.setPlaceholder(none);
            summary.setText(kit.text("inspection.summary", known.rows().stream()
                    .filter(row -> row.state() != State.PLANNED).count(), known.placesVisited(), known.placesPlanned()));
            select.flatMap(known::row).filter(rows::contains)
                    .ifPresentOrElse(row -> visits.getSelectionModel().select(row),
                            () -> visits.getSelectionModel().selectFirst());
        });
    }

    private void propose() {
        if (list.isEmpty() || !unit.isFocused() || unit.getText().isBlank() || typedPlace().isPresent()) {
            places.hide();
            return;
        }
        places.show(VisitList.places(list.get().programme()).stream()
                .filter(each -> Folding.matches(unit.getText(), List.of(each.label()))).toList());
    }

    /** The place whose name is typed, or the only one that fits. */
    private Optional<Place> typedPlace() {
        List<Place> all = list.map(known -> VisitList.places(known.programme())).orElse(List.of());
        return all.stream().filter(each -> Folding.key(each.label()).equals(Folding.key(unit.getText()))
                || Folding.key(each.name()).equals(Folding.key(unit.getText()))).findFirst();
    }

    private Optional<Place> onlyPlace() {
        List<Place> fitting = unit.getText().isBlank() ? List.of()
                : list.map(known -> VisitList.places(known.programme())).orElse(List.of()).stream()
                        .filter(each -> Folding.matches(unit.getText(), List.of(each.label()))).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    @FXML
    private void begin() {
        if (list.isEmpty()) {
            return;
        }
        int year = list.get().programme().year();
        VisitDraft draft = new VisitDraft(typedPlace().or(this::onlyPlace).map(Place::id), date.getText(),
                place.getText());
        Map<VisitDraft.Field, VisitDraft.Fault> faults = draft.faults(year);
        unitFault.setText(sentence(faults, VisitDraft.Field.UNIT, year));
        dateFault.setText(sentence(faults, VisitDraft.Field.DATE, year));
        if (!faults.isEmpty()) {
            (faults.containsKey(VisitDraft.Field.UNIT) ? unit : date).requestFocus();
            return;
        }
        kit.tasks().run(nothing -> port.begin(draft.unit().orElseThrow(), draft.day().orElseThrow(), draft.place()))
                .onRefused(kit.dialogs()::refused).onDone(id -> {
                    unit.clear();
                    place.clear();
                    open.accept(id);
                });
    }

    @FXML
    private void openChosen() {
        Row row = visits.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (row.view().isPresent()) {
            open.accept(row.id());
        } else {
            kit.tasks().run(nothing -> port.begin(row.id())).onRefused(kit.dialogs()::refused).onDone(open);
        }
    }

    private String sentence(Map<VisitDraft.Field, VisitDraft.Fault> faults, VisitDraft.Field field, int year) {
        return Optional.ofNullable(faults.get(field)).map(fault -> switch (fault) {
            case UNIT_MISSING -> kit.text("inspection.fault-unit");
            case DATE_UNREADABLE -> kit.text("inspection.fault-date");
            case DATE_OF_OTHER_YEAR -> kit.text("inspection.fault-year", year);
        }).orElse("");
    }
}
