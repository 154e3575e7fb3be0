package vn.thamdinh.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.assignment.AssignmentController;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.LastRead;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidencePort;

/** The council at work: unit after unit with vote and agreed points; beside it the roster. Page keys turn, F11 projects. */
public final class MeetingScreen implements Screen {

    private static final List<String> ROOMS = List.of("meeting.units", "meeting.sitting", "meeting.assignment",
            "meeting.council");

    /** Seconds that a unit may be talked about before the clock turns red. */
    private static final int TALK = 600;
    /** Narrower, as with large text, projecting is offered by its icon. */
    private static final double WORDS_FIT = 920;

    private final UiKit kit;
    private final LastRead latest;
    private final MeetingPort port;
    private final Consumer<UnitId> past;
    private final ToggleGroup room = new ToggleGroup();
    private final Consumer<Optional<Runnable>> projected;
    private final BallotController ballot;
    private final Casting casting;
    private final AgreementController agreement;
    private final SittingController sitting;
    private final AssignmentController assignment;
    private final CouncilController council;
    private final TalkClock clock = new TalkClock(TALK, this::tell);
    private final Projection projection;
    private final EventHandler<KeyEvent> projecting = this::projects;
    private Parent view;
    private Optional<Agenda> agenda = Optional.empty();
    private Optional<UnitId> wanted = Optional.empty();
    private boolean on;

    @FXML private VBox meeting;
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
    @FXML private StackPane sittingPlace;
    @FXML private StackPane assignmentPlace;
    @FXML private Button talk;
    @FXML private Button talkAnew;
    @FXML private StackPane agreementPlace;
    @FXML private Label blind;

    public MeetingScreen(UiKit kit, MeetingPort port) {
        this(kit, port, Optional.empty(), unit -> { }, end -> { });
    }

    /**
     * @param evidence  shows files when asked for them; nothing where there are none to show
     * @param past      shows what was written about a unit
     * @param projected told how to end a projection as soon as one stands, and nothing when it ends
     */
    public MeetingScreen(UiKit kit, MeetingPort port, Optional<EvidencePort> evidence, Consumer<UnitId> past,
            Consumer<Optional<Runnable>> projected) {
        this.kit = kit;
        this.latest = new LastRead(kit.tasks());
        this.past = past;
        this.projected = projected;
        this.port = port;
        this.ballot = new BallotController(kit, true, this::record);
        this.agreement = new AgreementController(kit, port, evidence, this::shown);
        this.sitting = new SittingController(kit, port.sittings(), this::shown);
        this.assignment = new AssignmentController(kit, port.assignment(), this::shown);
        this.council = new CouncilController(kit, port, this::shown);
        this.casting = new Casting(kit, port, this::shown);
        this.projection = new Projection(kit, this::turn, this::renew);
    }

    @FXML
    private void initialize() {
        talkAnew.setGraphic(Icons.UNDO.node());
        previous.setGraphic(Icons.PREVIOUS.node());
        next.setGraphic(Icons.NEXT.node());
        project.setGraphic(Icons.FULL_SCREEN.node());
        project.contentDisplayProperty().bind(meeting.widthProperty().map(width -> width.doubleValue() < WORDS_FIT
                ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        project.accessibleTextProperty().bind(project.textProperty());
        for (String key : ROOMS) {
            ToggleButton button = new ToggleButton(kit.text(key));
            button.setId(key.replace('.', '-'));
            button.getStyleClass().add("filter-chip");
            button.setToggleGroup(room);
            button.setOnAction(event -> button.setSelected(true));
            rooms.getChildren().add(button);
        }
        room.selectedToggleProperty().addListener((property, old, now) -> enter(room.getToggles().indexOf(now)));
        projection.openProperty().addListener((property, before, open) -> {
            projected(open);
            projected.accept(open ? Optional.of(projection::close) : Optional.empty());
        });
        room.selectToggle(room.getToggles().getFirst());
        ballotPlace.setContent(kit.views().load(ballot));
        ballot.offer(past());
        agreementPlace.getChildren().setAll(kit.views().load(agreement));
        blind.managedProperty().bind(blind.visibleProperty());
        blind.setVisible(false);
    }

    /** One room at a time; only the first has units to turn. */
    private void enter(int index) {
        boolean units = index == 0;
        table.setVisible(units);
        steps.setVisible(units);
        voted.setVisible(units);
        sittingPlace.setVisible(index == 1);
        assignmentPlace.setVisible(index == 2);
        councilPlace.setVisible(index == ROOMS.size() - 1);
        show();
    }

    /** What the room that is entered shows; a room is furnished when it is first entered. */
    private void show() {
        if (sittingPlace.isVisible()) {
            furnish(sittingPlace, sitting);
            agenda.ifPresent(now -> sitting.show(now.data()));
        }
        if (assignmentPlace.isVisible()) {
            furnish(assignmentPlace, assignment);
            assignment.shown();
        }
        if (councilPlace.isVisible()) {
            furnish(councilPlace, council);
            agenda.ifPresent(now -> council.show(now.data()));
        }
    }

    private void furnish(StackPane place, Object controller) {
        if (place.getChildren().isEmpty()) {
            place.getChildren().setAll(kit.views().load(controller));
        }
    }

    @FXML
    private void talk() {
        clock.turn();
    }

    @FXML
    private void talkAnew() {
        clock.reset();
    }

    private void tell(TalkTimer timer) {
        talk.setText(kit.text(timer.isRunning() ? "meeting.talk-pause" : "meeting.talk"));
        ballot.clock(timer);
        projection.clock(timer);
    }

    @Override
    public Parent view() {
        if (view == null) {
            view = kit.views().load(this);
            view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (table.isVisible() && turns(event)) {
                    event.consume();
                }
            });
            view.sceneProperty().subscribe((old, now) -> {
                Optional.ofNullable(old).ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, projecting));
                Optional.ofNullable(now).ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, projecting));
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
        on = true;
        latest.read(progress -> port.read()).onDone(read -> read.ifPresent(data -> {
            agenda = Optional.of(agenda.map(before -> before.with(data)).orElseGet(() -> new Agenda(data, 0)));
            wanted.ifPresent(unit -> agenda = agenda.map(now -> now.at(unit)));
            wanted = Optional.empty();
            blind.setVisible(data.blind());
            show();
            fill();
        }));
    }

    /** What the room sees is read anew while the person is elsewhere; here it follows what is shown, and tells what fails. */
    private void renew() {
        if (!on) {
            latest.read(progress -> port.read()).onDone(read -> read.ifPresent(data -> {
                agenda = agenda.map(before -> before.with(data));
                agenda.ifPresent(projection::show);
            })).onFailed(met -> { });
        }
    }

    /** What the room sees stays while the person looks something up elsewhere, and the clock goes on with it. */
    @Override
    public void hidden() {
        on = false;
        projected(projection.openProperty().get());
    }

    @Override
    public void closed() {
        projection.close();
    }

    private void projected(boolean open) {
        project.setText(kit.text(open ? "meeting.project-end" : "meeting.project"));
        if (!on && !open) {
            clock.pause();
        }
    }

    @Override
    public void reveal(String code) {
        wanted = UnitId.isCode(code) ? Optional.of(new UnitId(code)) : Optional.empty();
        wanted.ifPresent(unit -> agenda = agenda.map(now -> now.at(unit)));
        fill();
    }

    /** Wherever the keyboard is, as long as the screen is on. */
    private void projects(KeyEvent event) {
        if (event.getCode() == KeyCode.F11) {
            project();
            event.consume();
        }
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
        int before = agenda.map(Agenda::index).orElse(0);
        agenda = agenda.map(now -> forward ? now.next() : now.previous());
        if (agenda.filter(now -> now.index() != before).isPresent()) {
            clock.reset();
        }
        fill();
    }

    private Button past() {
        Button button = new Button("", Icons.AUDIT.node());
        button.setId("history");
        button.setAccessibleText(kit.text("frame.history"));
        button.setTooltip(new Tooltip(kit.text("frame.history")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> agenda.ifPresent(now -> past.accept(now.unit().unit().id())));
        return button;
    }

    @FXML
    private void project() {
        if (projection.openProperty().get()) {
            projection.close();
        } else {
            agenda.ifPresent(now -> projection.open(view.getScene().getWindow(), now));
        }
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

    private void record(BallotDraft draft, boolean again) {
        agenda.ifPresent(now -> casting.record(now, draft, again));
    }
}
