package vn.thamdinh.ui.meeting;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.text.ScoreInput;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;

/** The council at work: unit after unit with vote and agreed points; beside it the roster. Page keys turn, F11 projects. */
public final class MeetingScreen implements Screen {

    private final UiKit kit;
    private final MeetingPort port;
    private final ToggleGroup room = new ToggleGroup();
    private final BallotController ballot;
    private final CouncilController council;
    private final Projection projection;
    private Parent view;
    private Optional<Agenda> agenda = Optional.empty();
    private Optional<UnitId> wanted = Optional.empty();

    @FXML private HBox rooms;
    @FXML private Label voted;
    @FXML private HBox steps;
    @FXML private Button previous;
    @FXML private Label position;
    @FXML private Button next;
    @FXML private Button project;
    @FXML private HBox table;
    @FXML private StackPane ballotPlace;
    @FXML private StackPane councilPlace;
    @FXML private ComboBox<Choice> component;
    @FXML private Label present;
    @FXML private TextField points;
    @FXML private TextField reason;
    @FXML private Label fault;
    @FXML private Button agree;
    @FXML private VBox agreements;

    /** A component under its number and title. */
    record Choice(Component component) {
        @Override
        public String toString() {
            return component.id() + " " + component.title();
        }
    }

    public MeetingScreen(UiKit kit, MeetingPort port) {
        this.kit = kit;
        this.port = port;
        this.ballot = new BallotController(kit, true, this::record);
        this.council = new CouncilController(kit, port, this::shown);
        this.projection = new Projection(kit, this::turn);
    }

    @FXML
    private void initialize() {
        previous.setGraphic(Icons.PREVIOUS.node());
        next.setGraphic(Icons.NEXT.node());
        project.setGraphic(Icons.FULL_SCREEN.node());
        for (String key : List.of("meeting.units", "meeting.council")) {
            ToggleButton button = new ToggleButton(kit.text(key));
            button.setId(key.replace('.', '-'));
            button.getStyleClass().add("filter-chip");
            button.setToggleGroup(room);
            button.setOnAction(event -> button.setSelected(true));
            rooms.getChildren().add(button);
        }
        room.selectedToggleProperty().addListener((property, old, now) -> {
            boolean units = room.getToggles().getFirst().isSelected();
            table.setVisible(units);
            steps.setVisible(units);
            voted.setVisible(units);
            councilPlace.setVisible(!units);
        });
        room.selectToggle(room.getToggles().getFirst());
        ballotPlace.getChildren().setAll(kit.views().load(ballot));
        councilPlace.getChildren().setAll(kit.views().load(council));
        component.valueProperty().addListener((property, old, now) -> choose(now));
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.F11) {
                    project();
                    event.consume();
                } else if (table.isVisible() && turns(event)) {
                    event.consume();
                }
            });
        }
        return view;
    }

    @Override
    public String titleKey() {
        return "meeting.title";
    }

    @Override
    public void shown() {
        kit.tasks().read(progress -> port.read()).onDone(read -> read.ifPresent(data -> {
            agenda = Optional.of(agenda.map(before -> before.with(data)).orElseGet(() -> new Agenda(data, 0)));
            wanted.ifPresent(unit -> agenda = agenda.map(now -> now.at(unit)));
            wanted = Optional.empty();
            if (component.getItems().isEmpty()) {
                component.getItems().setAll(data.programme().criteria().components().stream().map(Choice::new).toList());
                component.setVisibleRowCount(12);
            }
            council.show(data);
            fill();
        }));
    }

    @Override
    public void hidden() {
        projection.close();
    }

    @Override
    public void reveal(String code) {
        wanted = code.matches("[0-9]{3,5}") ? Optional.of(new UnitId(code)) : Optional.empty();
        wanted.ifPresent(unit -> agenda = agenda.map(now -> now.at(unit)));
        fill();
    }

    private boolean turns(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> next();
            case PAGE_UP -> previous();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void next() {
        turn(true);
    }

    @FXML
    private void previous() {
        turn(false);
    }

    private void turn(boolean forward) {
        agenda = agenda.map(now -> forward ? now.next() : now.previous());
        fault.setText("");
        fill();
    }

    @FXML
    private void project() {
        agenda.ifPresent(now -> projection.open(view.getScene().getWindow(), now));
    }

    private void fill() {
        agenda.ifPresent(now -> {
            ballot.show(now);
            projection.show(now);
            position.setText(now.index() + 1 + " / " + now.size());
            previous.setDisable(now.index() == 0);
            next.setDisable(now.index() == now.size() - 1);
            voted.setText(kit.text("meeting.voted", now.voted(), now.size()));
            choose(component.getValue());
            agreements.getChildren().setAll(components(now).stream()
                    .filter(each -> each.trace().basis() == Trace.Basis.AGREED).map(this::agreement).toList());
        });
    }

    private static List<ComponentResult> components(Agenda agenda) {
        return agenda.unit().fields().stream().flatMap(field -> field.components().stream()).toList();
    }

    private Node agreement(ComponentResult agreed) {
        Label name = new Label(agreed.component().id() + ": " + Figures.points(agreed.points()) + " / "
                + Figures.points(agreed.component().max()));
        name.getStyleClass().add("strong");
        Label why = new Label(agreed.trace().inputs().stream().map(Trace.Input::reason).findFirst().orElse(""));
        why.setWrapText(true);
        why.getStyleClass().addAll("small", "muted");
        VBox line = new VBox(name, why);
        line.getStyleClass().add("agreed-line");
        return line;
    }

    private void choose(Choice chosen) {
        agenda.filter(now -> chosen != null).flatMap(now -> components(now).stream()
                .filter(each -> each.component().id().equals(chosen.component().id())).findFirst())
                .ifPresent(now -> present.setText(kit.text("meeting.present", Figures.points(now.points()),
                        Figures.points(now.component().max()))));
    }

    @FXML
    private void agree() {
        Choice chosen = component.getValue();
        if (agenda.isEmpty() || chosen == null) {
            fault.setText(kit.text("meeting.fault-component"));
            return;
        }
        int scale = agenda.get().data().programme().scoring().scale();
        if (ScoreInput.parse(points.getText(), chosen.component().max(), scale) instanceof ScoreInput.Rejected) {
            fault.setText(kit.text("meeting.fault-points", Figures.points(chosen.component().max())));
            return;
        }
        fault.setText("");
        UnitId unit = agenda.get().unit().unit().id();
        String typed = points.getText();
        String why = reason.getText();
        kit.tasks().run(progress -> port.agree(unit, chosen.component().id(), typed, why))
                .onRefused(kit.dialogs()::refused).onDone(at -> {
                    points.clear();
                    reason.clear();
                    shown();
                });
    }

    private void record(VoteDraft draft) {
        if (agenda.isEmpty()) {
            return;
        }
        Optional<VoteDraft.Fault> wrong = draft.fault(agenda.get().data().members());
        if (wrong.isPresent()) {
            kit.dialogs().notice(Tone.WARN, switch (wrong.get()) {
                case NOT_A_COUNT -> kit.text("meeting.fault-count");
                case NOBODY -> kit.text("meeting.fault-nobody");
                case MORE_THAN_MEMBERS -> kit.text("meeting.fault-many", draft.present(),
                        agenda.get().data().members());
            });
            return;
        }
        UnitId unit = agenda.get().unit().unit().id();
        kit.tasks().run(progress -> port.cast(unit, draft.yes(), draft.no(), draft.neither()))
                .onRefused(kit.dialogs()::refused).onDone(at -> shown());
    }
}
