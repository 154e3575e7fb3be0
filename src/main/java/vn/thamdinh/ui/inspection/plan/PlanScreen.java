package vn.thamdinh.ui.inspection.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Columns;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.NoMatch;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.plan.CalendarRow;

/** Lịch kiểm tra: planned visits as a list or as a calendar. Ctrl+N plans one, Enter leads to the visit itself. */
public final class PlanScreen implements Screen {

    private final UiKit kit;
    private final LastRead latest;
    private final InspectionModel model;
    private final PlanPort port;
    private final FileDialogs files;
    private final PlanWords words;
    private final CalendarPane month;
    private Parent view;
    private Optional<PlanPort.Data> data = Optional.empty();

    @FXML private TextField search;
    @FXML private ToggleButton asList;
    @FXML private ToggleButton asCalendar;
    @FXML private Button add;
    @FXML private Button propose;
    @FXML private Button teams;
    @FXML private MenuButton print;
    @FXML private MenuItem printPlan;
    @FXML private MenuItem printNotice;
    @FXML private Label summary;
    @FXML private Label unplanned;
    @FXML private StackPane place;
    @FXML private TableView<CalendarRow> planned;
    @FXML private ScrollPane calendar;
    @FXML private StackPane nothing;
    @FXML private Button edit;
    @FXML private Button cancel;
    @FXML private Button go;

    public PlanScreen(UiKit kit, InspectionModel model, PlanPort port, FileDialogs files) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.model = model;
        this.port = port;
        this.files = files;
        this.words = new PlanWords(kit);
        this.month = new CalendarPane(words, this::edit);
    }

    @FXML
    private void initialize() {
        add.setGraphic(Icons.ADD.node());
        teams.setGraphic(Icons.PERSON.node());
        print.setGraphic(Icons.PRINT.node());
        propose.setGraphic(Icons.CALENDAR.node());
        Columns columns = new Columns(kit.settings(), "plan");
        columns.put(planned,
                columns.<CalendarRow>text("day", kit.text("plan.day"), 150, row -> words.day(row.visit().date())),
                columns.<CalendarRow>figure("hours", kit.text("plan.hours"), 112, row -> PlanWords.hours(row.visit())),
                columns.<CalendarRow>text("place", kit.text("plan.place"), 190, CalendarRow::place),
                columns.<CalendarRow>text("team", kit.text("plan.team"), 170, CalendarRow::team),
                columns.<CalendarRow>node("state", kit.text("plan.state"), 160, this::state),
                columns.<CalendarRow>node("clashes", kit.text("plan.clashes"), 330, this::clashes));
        planned.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> chosen(row));
        planned.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        search.textProperty().addListener((property, old, query) -> fill());
        planned.setPlaceholder(NoMatch.or(new Label(kit.text("plan.no-match")), kit, search));
        asList.setSelected(true);
        asCalendar.selectedProperty().addListener((property, old, selected) -> turn());
        asList.setOnAction(event -> asList.setSelected(true));
        asCalendar.setOnAction(event -> asCalendar.setSelected(true));
        calendar.setContent(month.view());
        chosen(null);
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "inspection.segment-plan";
    }

    @Override
    public void shown() {
        read();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N && !add.isDisabled()) {
            add();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == planned && !go.isDisabled()) {
            go();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && event.getTarget() == planned && !cancel.isDisabled()) {
            cancel();
            event.consume();
        }
    }

    private void read() {
        latest.read(progress -> port.read()).onDone(found -> {
            data = found;
            boolean may = found.filter(PlanPort.Data::mayPlan).isPresent();
            boolean teamed = found.filter(known -> !known.teams().isEmpty()).isPresent();
            add.setDisable(!may || !teamed);
            propose.setDisable(!may || !teamed);
            teams.setDisable(!may);
            fill();
        });
    }

    private void fill() {
        List<CalendarRow> all = data.map(PlanPort.Data::rows).orElse(List.of());
        List<CalendarRow> rows = all.stream()
                .filter(row -> Folding.matchesKey(search.getText(), Folding.key(text(row)))).toList();
        planned.getItems().setAll(rows);
        data.ifPresent(known -> {
            month.show(known.rules(), known.days(), rows);
            String window = words.window(known);
            summary.setText(kit.text("plan.summary", known.places().size() - known.unplanned().size(),
                    known.places().size(), all.stream().filter(row -> !row.clashes().isEmpty()).count())
                    + (window.isEmpty() ? "" : " · " + window));
            List<String> missing = known.unplanned().stream().map(known::placeName).toList();
            unplanned.setText(missing.isEmpty() || missing.size() == known.places().size() ? ""
                    : kit.text("plan.unplanned", String.join(", ", missing)));
            unplanned.setManaged(!unplanned.getText().isEmpty());
            nothing.getChildren().setAll(empty(known));
        });
        print.setDisable(all.stream().noneMatch(row -> row.visit().stands()
                && row.visit().kind() == VisitKind.PLANNED));
        turn();
    }

    private Node empty(PlanPort.Data known) {
        if (!known.mayPlan()) {
            return new EmptyState(Icons.CALENDAR, kit.text("plan.none"), kit.text("plan.none-member"),
                    kit.text("inspection.segment-visit"), () -> model.show(Segment.VISIT));
        }
        return known.teams().isEmpty()
                ? new EmptyState(Icons.PERSON, kit.text("plan.no-team"), kit.text("plan.no-team-advice"),
                        kit.text("plan.teams"), this::teams)
                : new EmptyState(Icons.CALENDAR, kit.text("plan.none"), kit.text("plan.none-advice"),
                        kit.text("plan.propose"), this::propose);
    }

    private static String text(CalendarRow row) {
        return String.join(" ", row.place(), row.team(), String.join(" ", row.people()), row.visit().purpose());
    }

    private void turn() {
        boolean none = data.filter(known -> !known.rows().isEmpty()).isEmpty();
        nothing.setVisible(none && data.isPresent());
        planned.setVisible(!none && asList.isSelected());
        calendar.setVisible(!none && asCalendar.isSelected());
    }

    private Node state(CalendarRow row) {
        String kind = row.visit().kind() == VisitKind.SURPRISE ? " · " + words.kind(VisitKind.SURPRISE) : "";
        return new Chip(PlanWords.tone(row), words.state(row) + kind);
    }

    private Node clashes(CalendarRow row) {
        return row.clashes().isEmpty() ? new Label("") : new Chip(Tone.WARN, words.clashes(row));
    }

    private void chosen(CalendarRow row) {
        boolean may = data.filter(PlanPort.Data::mayPlan).isPresent();
        boolean open = row != null && row.visit().stands();
        edit.setDisable(!open || !may);
        cancel.setDisable(!open || !may || row.state() != CalendarRow.State.PLANNED);
        go.setDisable(!open);
        printNotice.setDisable(!open || row.visit().kind() != VisitKind.PLANNED);
        if (row != null) {
            model.choose(row.visit().id());
        }
    }

    private Optional<CalendarRow> selected() {
        return Optional.ofNullable(planned.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void add() {
        data.ifPresent(known -> new VisitForm(kit, words, known, port, this::read).open(Optional.empty()));
    }

    @FXML
    private void edit() {
        selected().ifPresent(this::edit);
    }

    private void edit(CalendarRow row) {
        planned.getSelectionModel().select(row);
        data.filter(known -> known.mayPlan() && row.visit().stands())
                .ifPresent(known -> new VisitForm(kit, words, known, port, this::read).open(Optional.of(row)));
    }

    @FXML
    private void cancel() {
        selected().ifPresent(row -> new CancelForm(kit, port, this::read).open(row));
    }

    @FXML
    private void go() {
        selected().filter(row -> row.visit().stands())
                .ifPresent(row -> model.show(Segment.VISIT, row.visit().id()));
    }

    @FXML
    private void teams() {
        data.ifPresent(known -> new TeamForm(kit, known, port, this::read).open());
    }

    @FXML
    private void propose() {
        data.ifPresent(known -> kit.tasks().read(progress -> port.propose())
                .onDone(proposal -> new ProposalForm(kit, words, known, port, this::read).open(proposal)));
    }

    @FXML
    private void printPlan() {
        save(kit.text("plan.print-plan"), "ke-hoach-kiem-tra.pdf", port::savePlan);
    }

    @FXML
    private void printNotice() {
        selected().ifPresent(row -> save(kit.text("plan.print-notice"),
                "thong-bao-" + row.visit().unit().code() + ".pdf",
                file -> port.saveNotice(row.visit().unit(), file)));
    }

    private void save(String title, String name, Function<Path, Outcome<Path>> write) {
        files.save(view.getScene().getWindow(), title, name).ifPresent(file ->
                kit.tasks().run(progress -> write.apply(file)).onRefused(kit.dialogs()::refused)
                        .onDone(saved -> kit.dialogs().notice(Tone.OK, kit.text("plan.printed", saved))));
    }
}
