package vn.thamdinh.ui.inspection.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Note;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidencePort;
import vn.thamdinh.ui.help.HelpDoor;
import vn.thamdinh.ui.inspection.visit.VisitPort.Table;
import vn.thamdinh.ui.inspection.visit.phrase.PhraseForm;
import vn.thamdinh.ui.inspection.visit.phrase.PhraseTyping;

/** The table of one visit: people above, checklist left, the finding right, quick notes below; all by keyboard. */
final class InspectController {

    private static final Duration TICK = Duration.seconds(15);

    /** Two lines of people and a little of the third, which says that there are more. */
    private static final double PEOPLE_HEIGHT = 68;
    private static final double LINE = 32;

    private final UiKit kit;
    private final VisitPort port;
    private final EvidencePort files;
    private final Clock clock;
    private final Runnable leave;
    private final Runnable toMinutes;
    private final PhraseTyping typing = new PhraseTyping();
    private final TextKeeper keeper = new TextKeeper(this::keep);
    private final Timeline tick = new Timeline(new KeyFrame(TICK, event -> showTime()));
    private Optional<Table> table = Optional.empty();
    private VisitWords words;
    private ChecklistPane checks;
    private FindingController finding;
    private FindingWork work;
    private PeoplePane peoplePane;
    private NotesPane notesPane;

    @FXML private StackPane layer;
    @FXML private Button back;
    @FXML private Label title;
    @FXML private Label detail;
    @FXML private Button info;
    @FXML private Label saved;
    @FXML private Label timer;
    @FXML private Button timing;
    @FXML private Button rest;
    @FXML private Button minutes;
    @FXML private Button phrases;
    @FXML private Button help;
    @FXML private Label peopleCount;
    @FXML private TextField person;
    @FXML private ComboBox<Side> side;
    @FXML private ScrollPane peopleScroll;
    @FXML private FlowPane people;
    @FXML private TextField search;
    @FXML private ToggleButton openOnly;
    @FXML private ThinBar bar;
    @FXML private Label progress;
    @FXML private ListView<CheckLine> checklist;
    @FXML private StackPane findingPlace;
    @FXML private TextField note;
    @FXML private ListView<Note> notes;

    /** @param leave back to the list of visits */
    InspectController(UiKit kit, VisitPort port, EvidencePort files, Clock clock, Runnable leave,
                      Runnable toMinutes) {
        this.kit = kit;
        this.port = port;
        this.files = files;
        this.clock = clock;
        this.leave = leave;
        this.toMinutes = toMinutes;
    }

    @FXML
    private void initialize() {
        words = new VisitWords(kit, clock);
        icon(back, Icons.PREVIOUS, "visit.to-list");
        icon(info, Icons.EDIT, "visit.info");
        icon(rest, Icons.PAUSE, "visit.pause");
        icon(phrases, Icons.COPY, "visit.phrases");
        icon(help, Icons.HELP, "visit.help");
        finding = new FindingController(kit, files, typing, layer, new FindingController.Actions(() -> work.typed(),
                () -> work.chosen(), () -> work.save(), () -> work.strike(), () -> work.left(), this::toChecklist));
        checks = new ChecklistPane(kit, checklist, search, openOnly, progress, bar, new ChecklistPane.Actions(
                () -> finding.edit().verdict().isPresent(), row -> work.choose(row), verdict -> work.answer(verdict), letters -> finding.write(letters),
                () -> work.save(), query -> notesPane.search(query)));
        work = new FindingWork(kit, port, checks, finding, keeper, new FindingWork.Told(this::saved, this::read,
                this::notSaved));
        peoplePane = new PeoplePane(kit, layer, person, side, people, peopleCount, new PeoplePane.Actions(
                persons -> change(nothing -> port.welcome(visit(), persons)),
                changed -> change(nothing -> port.change(changed)), text -> keeper.typed(draft("person"), text),
                this::toChecklist));
        typing.attach(layer, note);
        notesPane = new NotesPane(kit, clock.getZone(), note, notes, new NotesPane.Actions(this::take,
                (old, text) -> change(nothing -> port.change(new Note(old.visit(), old.key(), old.at(), text))),
                text -> keeper.typed(draft("note"), text), this::toChecklist));
        findingPlace.getChildren().setAll(kit.views().load(finding));
        peopleScroll.prefHeightProperty().bind(Bindings.min(PEOPLE_HEIGHT, people.heightProperty()));
        peopleScroll.setMinHeight(LINE);
        tick.setCycleCount(Animation.INDEFINITE);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows a visit; {@code gone} is called where it is not there. */
    void open(VisitId visit, Runnable gone) {
        kit.tasks().read(nothing -> port.open(visit)).onDone(found -> found.ifPresentOrElse(this::opened, gone));
    }

    Optional<VisitId> shownVisit() {
        return table.map(known -> known.view().visit().id());
    }

    /** Runs while the visit is looked at. */
    void live(boolean on) {
        if (on) {
            tick.play();
        } else {
            tick.stop();
            work.left();
            keeper.flush();
        }
    }

    private void opened(Table fresh) {
        boolean same = shownVisit().equals(Optional.of(fresh.view().visit().id()));
        if (!same) {
            saved.setText("");
            work.begin(fresh);
            notesPane.show(fresh.view().notes(), Optional.of(fresh.drafts().getOrDefault(draft(fresh, "note"), "")),
                    fresh.view().isClosed());
            peoplePane.begin(fresh.drafts().getOrDefault(draft(fresh, "person"), ""));
        }
        show(fresh);
        if (!same) {
            toChecklist();
        }
    }

    private void show(Table fresh) {
        table = Optional.of(fresh);
        typing.use(fresh.phrases());
        title.setText(words.place(fresh.programme(), fresh.view().visit().unit()));
        detail.setText(words.detail(fresh.view()));
        work.show(fresh);
        peoplePane.show(fresh, fresh.view().isClosed());
        notesPane.show(fresh.view().notes(), Optional.empty(), fresh.view().isClosed());
        timing.setText(words.timing(fresh.view()));
        timing.setDisable(fresh.view().isClosed());
        rest.setVisible(fresh.view().isGoingOn() && !fresh.view().isPaused() && !fresh.view().isClosed());
        rest.setManaged(rest.isVisible());
        showTime();
    }

    private void showTime() {
        table.ifPresent(known -> timer.setText(words.time(known.view())));
    }

    private VisitId visit() {
        return table.orElseThrow().view().visit().id();
    }

    private void read() {
        table.ifPresent(known -> kit.tasks().read(nothing -> port.open(known.view().visit().id()))
                .onDone(found -> found.filter(fresh -> shownVisit().equals(Optional.of(fresh.view().visit().id())))
                        .ifPresent(this::show)));
    }

    private void change(BackgroundTasks.Work<Instant> what) {
        kit.tasks().run(what).onRefused(kit.dialogs()::refused).onDone(at -> {
            saved(at);
            read();
        });
    }

    private void take(String text) {
        VisitId of = visit();
        String draft = draft("note");
        keeper.forget(draft);
        kit.tasks().run(nothing -> port.note(of, text, draft)).onRefused(refused -> {
            kit.dialogs().refused(refused);
            note.setText(text);
        }).onDone(kept -> {
            saved(kept.at());
            read();
        });
    }

    private void keep(String key, String text) {
        kit.tasks().run(nothing -> port.keepDraft(key, text)).onRefused(kit.dialogs()::refused)
                .onDone(at -> say(Tone.MUTED, kit.text("visit.draft-kept", words.clock(at))));
    }

    private void saved(Instant at) {
        say(Tone.OK, kit.text("visit.saved", words.clock(at)));
    }

    private void notSaved(String why) {
        say(Tone.ERROR, kit.text("visit.not-saved"));
        kit.dialogs().notice(Tone.WARN, why);
    }

    private void say(Tone tone, String text) {
        saved.setText(text);
        saved.setGraphic(tone.shape().node("chip-icon", tone.styleClass("icon")));
    }

    private String draft(String what) {
        return draft(table.orElseThrow(), what);
    }

    private static String draft(Table of, String what) {
        return FindingWork.draftKey(of.view().visit().id(), what);
    }

    private void toChecklist() {
        checks.focus();
    }

    @FXML
    private void leave() {
        live(false);
        table = Optional.empty();
        leave.run();
    }

    @FXML
    private void toMinutes() {
        toMinutes.run();
    }

    /** Begins, ends or goes on with the visit, as the button says. */
    @FXML
    private void time() {
        table.filter(known -> !known.view().isClosed()).ifPresent(known -> {
            work.left();
            change(nothing -> known.view().isGoingOn() && !known.view().isPaused()
                    ? port.end(known.view().visit().id())
                    : port.start(known.view().visit().id()));
        });
    }

    @FXML
    private void rest() {
        if (rest.isVisible()) {
            work.left();
            change(nothing -> port.pause(visit()));
        }
    }

    @FXML
    private void editInfo() {
        table.filter(known -> !known.view().isClosed()).ifPresent(known -> new InfoForm(kit).open(
                known.view().visit(), fresh -> change(nothing -> port.change(fresh))));
    }

    @FXML
    private void editPhrases() {
        new PhraseForm(kit).open(typing.phrases(), own -> change(nothing -> port.keepPhrases(own)));
    }

    @FXML
    private void help() {
        HelpDoor.ask(layer);
    }

    private void undo() {
        keeper.flush();
        kit.tasks().run(nothing -> port.undo())
                .onRefused(refused -> kit.dialogs().notice(Tone.INFO, kit.text("visit.nothing-to-undo")))
                .onDone(undone -> {
                    kit.dialogs().notice(Tone.INFO, kit.text("visit.undone"));
                    work.undone(undone);
                    read();
                });
    }

    /** Whether Ctrl+Z belongs to the text that is being typed. */
    private boolean ownUndo() {
        Node focused = layer.getScene().getFocusOwner();
        return focused instanceof TextInputControl field && (finding.isWriting() ? work.isChanged()
                : !field.getText().isEmpty());
    }

    private void key(KeyEvent event) {
        Optional<VisitKeys.Act> act = VisitKeys.of(event).filter(one -> table.isPresent())
                .filter(one -> one != VisitKeys.Act.UNDO || !ownUndo());
        act.ifPresent(this::act);
        if (act.isPresent()) {
            event.consume();
        }
    }

    private void act(VisitKeys.Act act) {
        switch (act) {
            case PEOPLE -> peoplePane.focus();
            case NOTE -> notesPane.focus();
            case TIME -> time();
            case REST -> rest();
            case EVIDENCE -> finding.focusEvidence();
            case BEFORE -> checks.step(-1);
            case NEXT -> checks.step(1);
            case MET -> work.answer(FindingVerdict.MET);
            case PARTLY -> work.answer(FindingVerdict.PARTLY);
            case NOT_MET -> work.answer(FindingVerdict.NOT_MET);
            case SEARCH -> checks.focusSearch();
            case OPEN_ONLY -> checks.toggleOpenOnly();
            case BESIDE -> work.beside();
            case STRIKE -> work.strike();
            case SAVE -> work.left();
            case UNDO -> undo();
        }
    }

    private void icon(Button button, Icons icon, String key) {
        button.setGraphic(icon.node());
        button.setTooltip(new Tooltip(kit.text(key)));
        button.setAccessibleText(kit.text(key));
    }
}
