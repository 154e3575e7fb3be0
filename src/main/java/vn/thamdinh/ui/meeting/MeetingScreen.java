package vn.thamdinh.ui.meeting;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import vn.thamdinh.domain.unit.UnitId;
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
    private final AgreementController agreement;
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
    @FXML private ScrollPane ballotPlace;
    @FXML private StackPane councilPlace;
    @FXML private StackPane agreementPlace;
    @FXML private Label blind;

    public MeetingScreen(UiKit kit, MeetingPort port) {
        this.kit = kit;
        this.port = port;
        this.ballot = new BallotController(kit, true, this::record);
        this.agreement = new AgreementController(kit, port, this::shown);
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
        ballotPlace.setContent(kit.views().load(ballot));
        councilPlace.getChildren().setAll(kit.views().load(council));
        agreementPlace.getChildren().setAll(kit.views().load(agreement));
        blind.managedProperty().bind(blind.visibleProperty());
        blind.setVisible(false);
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
            blind.setVisible(data.blind());
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
        wanted = UnitId.isCode(code) ? Optional.of(new UnitId(code)) : Optional.empty();
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
            agreement.show(now);
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
