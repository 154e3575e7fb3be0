package vn.thamdinh.ui.appraisal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.ui.appraisal.AppraisalWrites.Undone;
import vn.thamdinh.ui.common.EmptyState;
import vn.thamdinh.ui.common.Figures;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.ThinBar;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.evidence.EvidencePort;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;

/** Thẩm định: the screen on which most of the round's time is spent. */
public final class AppraisalScreen implements Screen {

    private final UiKit kit;
    private final FrameModel frame;
    private final AppraisalReads reads;
    private final ZoneId zone;
    private final ScoreWriter writer;
    private final EntryController entry;
    private final ComponentController detail;
    private final HandIn handIn;
    private final EvidencePart evidence;
    private final Button previousUnit;
    private final Button nextUnit;
    private final Button paper;
    private final Parent view;
    private UnitOrder units = UnitOrder.NONE;
    private Optional<RoundView> round = Optional.empty();
    private Optional<UnitId> wanted = Optional.empty();
    private Optional<ComponentId> sought = Optional.empty();
    private Optional<UnitId> shownUnit = Optional.empty();
    private Optional<AppraisalModel> model = Optional.empty();
    private Optional<AppraisalModel> parked = Optional.empty();
    private Optional<Instant> lastSaved = Optional.empty();
    private int asked;
    private CriteriaTree criteria;

    @FXML private StackPane place;
    @FXML private BorderPane panes;
    @FXML private Label progress;
    @FXML private HBox handing;
    @FXML private ThinBar bar;
    @FXML private ListView<TreeLine> tree;
    @FXML private StackPane middle;
    @FXML private StackPane right;

    /** @param typeIn opens what was written of a unit on paper */
    public AppraisalScreen(UiKit kit, FrameModel frame, AppraisalReads reads, AppraisalWrites writes,
                           EvidencePort files, ZoneId zone, Consumer<UnitId> typeIn) {
        this.kit = kit;
        this.frame = frame;
        this.reads = reads;
        this.zone = zone;
        this.writer = new ScoreWriter(kit, frame, writes, this::draftKept);
        this.entry = new EntryController(kit, new EntryController.Actions(this::typed, this::save, this::undo,
                this::writeAs, writer::flush));
        this.detail = new ComponentController(kit, zone, writes.asked(), this::shown);
        detail.toJournal(cell -> frame.history(cell.subjectKey(), cell.unit().code() + " " + cell.component().value()));
        this.handIn = new HandIn(kit, frame, reads, writes, zone);
        this.evidence = new EvidencePart(kit, files);
        this.previousUnit = Icons.UP.button(kit.text("appraisal.previous-unit"), () -> stepUnit(-1));
        this.nextUnit = Icons.DOWN.button(kit.text("appraisal.next-unit"), () -> stepUnit(1));
        this.paper = Icons.PRINT.button(kit.text("appraisal.paper"), () -> shownUnit.ifPresent(typeIn));
        this.view = kit.views().load(this);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public String titleKey() {
        return "frame.appraisal";
    }

    @Override
    public List<Node> actions() {
        return List.of(paper, previousUnit, nextUnit);
    }

    @FXML
    private void initialize() {
        middle.getChildren().setAll(kit.views().load(detail));
        detail.stand(evidence);
        right.getChildren().setAll(kit.views().load(entry));
        handIn.standIn(handing);
        criteria = new CriteriaTree(kit, tree, progress, bar);
        evidence.onLacking(criteria::lack, handIn::lack);
        criteria.listen(this::goTo, this::step, entry::focusScore);
        place.getChildren().setAll(new EmptyState(Icons.APPRAISAL, kit.text("appraisal.opening"), ""));
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void shown() {
        kit.tasks().read(step -> new Start(reads.round().get(), reads.units().get())).onDone(this::start);
    }

    private record Start(Optional<RoundView> round, List<UnitRow> units) {
    }

    @Override
    public void hidden() {
        writer.flush();
    }

    @Override
    public void reveal(String target) {
        Spot.read(target).ifPresent(spot -> {
            wanted = Optional.of(spot.unit());
            sought = spot.component();
            if (!units.rows().isEmpty()) {
                read(spot.unit());
            }
        });
    }

    private void start(Start fresh) {
        round = fresh.round();
        units = new UnitOrder(fresh.units());
        if (round.flatMap(RoundView::me).isEmpty()) {
            place.getChildren().setAll(new EmptyState(Icons.APPRAISAL, kit.text("units.no-round"),
                    kit.text("units.no-round-advice")));
            return;
        }
        wanted.or(() -> shownUnit).or(() -> units.start()).ifPresent(this::read);
        entry.focusScore();
    }

    private void read(UnitId unit) {
        wanted = Optional.of(unit);
        int mine = ++asked;
        RoundView now = round.orElseThrow();
        Person me = now.me().orElseThrow();
        kit.tasks().read(step -> OpenUnit.read(reads, now, me, unit)).onDone(outcome -> {
            if (mine == asked) {
                wanted = Optional.empty();
                opened(unit, outcome);
            }
        });
    }

    private void opened(UnitId unit, Outcome<OpenUnit> outcome) {
        shownUnit = Optional.of(unit);
        switch (outcome) {
            case Outcome.Done<OpenUnit>(OpenUnit open) -> {
                boolean same = model.filter(now -> now.open().sheet().unit().id().equals(unit)).isPresent()
                        && panes.getParent() != null;
                model = Optional.of(model.or(() -> parked).map(now -> same ? now.with(open) : now.onTo(open))
                        .orElseGet(() -> AppraisalModel.of(open)));
                head(unit);
                place.getChildren().setAll(panes);
                boolean there = sought.filter(id -> open.programme().criteria().component(id).isPresent()).isPresent();
                sought.filter(id -> there).ifPresent(id -> model = model.map(now -> now.at(id)));
                sought = Optional.empty();
                show(!same || there);
            }
            case Outcome.Refused<OpenUnit> refused -> {
                parked = model.or(() -> parked);
                model = Optional.empty();
                head(unit);
                boolean recused = refused.reason() == Reason.RECUSED;
                place.getChildren().setAll(new EmptyState(recused ? Icons.BARRED : Icons.APPRAISAL,
                        recused ? kit.text("appraisal.recused") : kit.messages().refusal(refused),
                        kit.text("appraisal.recused-advice"), kit.text("appraisal.to-units"),
                        () -> frame.go(Place.UNITS.id())));
            }
        }
    }

    private void head(UnitId unit) {
        int index = units.indexOf(unit);
        previousUnit.setDisable(units.step(unit, -1).isEmpty());
        nextUnit.setDisable(units.step(unit, 1).isEmpty());
        if (index >= 0) {
            UnitRow row = units.rows().get(index);
            frame.heading(row.unit().fullName(), kit.text("appraisal.where", row.district().name(), index + 1,
                    units.rows().size()));
        }
    }

    /** @param fresh whether the component was not shown before, so that its fields are to be filled */
    private void show(boolean fresh) {
        AppraisalModel now = model.orElseThrow();
        criteria.show(now);
        if (fresh || !now.isChanged()) {
            entry.show(now);
        } else {
            entry.judge(now);
        }
        if (fresh) {
            entry.focusScore();
        }
        detail.show(now);
        evidence.show(now);
        handIn.show(now);
        entry.tell(now, lastSaved, zone);
        detail.read(reads.history(), now.cell());
    }

    private void typed(Edit edit) {
        model.ifPresent(now -> {
            now.type(edit);
            now.cell().ifPresent(cell -> {
                if (now.isNews()) {
                    writer.draft(cell.draftKey(), now.isChanged() ? edit.draft() : "");
                    now.drafted();
                }
            });
            entry.judge(now);
            entry.tell(now, lastSaved, zone);
        });
    }

    private void draftKept(Instant at) {
        model.filter(now -> now.isChanged() && !now.isSaving())
                .ifPresent(now -> entry.status(EntryController.Status.DRAFT, Figures.time(at, zone)));
    }

    private void save() {
        model.filter(now -> now.writingAs().isPresent() && !now.isComputed()).filter(entry::accepts).ifPresent(this::send);
    }

    /** The next component comes at once; the state says what became of the score once that is known. */
    private void send(AppraisalModel now) {
        ScoreCell cell = now.cell().orElseThrow();
        Edit edit = now.shown();
        now.sent(cell);
        writer.give(cell, edit, new ScoreWriter.Answers(
                at -> saved(cell, edit, at),
                refused -> back(cell, kit.messages().refusal(refused)),
                () -> model.ifPresent(later -> later.ended(cell))));
        now.step(1).ifPresentOrElse(this::goTo, () -> entry.tell(now, lastSaved, zone));
    }

    private void saved(ScoreCell cell, Edit edit, Instant at) {
        lastSaved = Optional.of(at);
        model.ifPresent(now -> {
            now.saved(cell, edit);
            now.ended(cell);
            read(now.open().sheet().unit().id());
        });
    }

    /** A score was not stored: shows it again with the reason. */
    private void back(ScoreCell cell, String why) {
        model.ifPresent(now -> {
            now.ended(cell);
            if (now.open().sheet().unit().id().equals(cell.unit())) {
                goTo(cell.component());
                entry.refuseScore(why);
                entry.status(EntryController.Status.FAILED, "");
            } else {
                kit.dialogs().notice(Tone.ERROR, why);
            }
        });
    }

    private void undo() {
        writer.flush();
        writer.undo(this::undone, () -> kit.dialogs().notice(Tone.INFO,
                kit.text("appraisal.nothing-to-undo")));
    }

    private void undone(Undone where) {
        kit.dialogs().notice(Tone.INFO, kit.text("appraisal.undone", where.component().value()));
        model = model.map(now -> now.forgetting(where.component()));
        if (model.filter(now -> now.open().sheet().unit().id().equals(where.unit())).isPresent()) {
            goTo(where.component());
        }
        read(where.unit());
    }

    private void writeAs(WritingAs as) {
        writer.flush();
        model = model.map(now -> now.as(as));
        show(true);
    }

    private void goTo(ComponentId component) {
        writer.flush();
        model = model.map(now -> now.at(component));
        show(true);
    }

    private void stepUnit(int by) {
        wanted.or(() -> shownUnit).flatMap(unit -> units.step(unit, by)).ifPresent(unit -> {
            writer.flush();
            read(unit);
        });
    }

    private void step(int by) {
        model.flatMap(now -> now.step(by)).ifPresent(this::goTo);
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            step(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_UP) {
            stepUnit(-1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            stepUnit(1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !ownUndo()) {
            undo();
        } else {
            return;
        }
        event.consume();
    }

    /** Whether Ctrl+Z belongs to the text that is being typed. */
    private boolean ownUndo() {
        return model.filter(now -> entry.isInScore() && now.isScoreTyped()
                || entry.isInReason() && now.isReasonTyped()).isPresent();
    }
}
