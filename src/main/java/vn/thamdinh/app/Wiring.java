package vn.thamdinh.app;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.application.Platform;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.ui.appraisal.AppraisalReads;
import vn.thamdinh.ui.appraisal.AppraisalScreen;
import vn.thamdinh.ui.appraisal.AppraisalWrites;
import vn.thamdinh.ui.audit.AuditPort;
import vn.thamdinh.ui.audit.AuditScreen;
import vn.thamdinh.ui.bridge.BridgeDialog;
import vn.thamdinh.ui.bridge.BridgePort;
import vn.thamdinh.ui.care.CareCard;
import vn.thamdinh.ui.change.ProgrammeCard;
import vn.thamdinh.ui.common.AfterPicture;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Tone;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.documents.DocumentsPort;
import vn.thamdinh.ui.documents.DocumentsScreen;
import vn.thamdinh.ui.dossier.DossierPort;
import vn.thamdinh.ui.dossier.DossierScreen;
import vn.thamdinh.ui.evidence.EvidencePort;
import vn.thamdinh.ui.exchange.ExchangePort;
import vn.thamdinh.ui.exchange.ExchangeScreen;
import vn.thamdinh.ui.frame.Badge;
import vn.thamdinh.ui.frame.Findable;
import vn.thamdinh.ui.frame.FrameModel;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.frame.RailItem;
import vn.thamdinh.ui.frame.Standing;
import vn.thamdinh.ui.inspection.InspectionModel.Segment;
import vn.thamdinh.ui.inspection.InspectionModel;
import vn.thamdinh.ui.inspection.InspectionScreen;
import vn.thamdinh.ui.inspection.minutes.MinutesPort;
import vn.thamdinh.ui.inspection.minutes.MinutesScreen;
import vn.thamdinh.ui.inspection.plan.PlanPort;
import vn.thamdinh.ui.inspection.plan.PlanScreen;
import vn.thamdinh.ui.inspection.visit.VisitPort;
import vn.thamdinh.ui.inspection.visit.VisitScreen;
import vn.thamdinh.ui.matrix.MatrixPorts;
import vn.thamdinh.ui.matrix.MatrixScreen;
import vn.thamdinh.ui.meeting.MeetingPort;
import vn.thamdinh.ui.meeting.MeetingScreen;
import vn.thamdinh.ui.overview.OverviewPort;
import vn.thamdinh.ui.overview.OverviewScreen;
import vn.thamdinh.ui.publication.PublicationPort;
import vn.thamdinh.ui.publication.PublicationScreen;
import vn.thamdinh.ui.print.PaperTools;
import vn.thamdinh.ui.register.RegisterPort;
import vn.thamdinh.ui.register.RegisterScreen;
import vn.thamdinh.ui.results.ResultsPort;
import vn.thamdinh.ui.results.ResultsScreen;
import vn.thamdinh.ui.settings.DoctorCard;
import vn.thamdinh.ui.studio.StudioPort;
import vn.thamdinh.ui.studio.StudioScreen;
import vn.thamdinh.ui.survey.SurveyPort;
import vn.thamdinh.ui.survey.SurveyScreen;
import vn.thamdinh.ui.units.UnitsPorts;
import vn.thamdinh.ui.units.UnitsScreen;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Notice;
import vn.thamdinh.usecase.OpeningNotices;
import vn.thamdinh.usecase.dashboard.Dashboard;
import vn.thamdinh.usecase.doctor.MachineReader;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.view.RoundView;

/** Which places an open workspace has for the person at it, and what each is given. */
final class Wiring {

    private static final int SHOWN_HASH = 4;

    private final Desk desk;
    private final Optional<RoundView> round;
    private final OpeningNotices opening;
    private List<Notice> notices;
    private final FileDialogs files = FileDialogs.system();
    private final Clock clock;
    private final Optional<StudioPort> studio;
    private final int contradictions;

    private Wiring(Desk desk, Clock clock, Optional<StudioPort> studio) {
        this.desk = desk;
        this.studio = studio.map(known -> known.in(desk.studio()));
        this.round = desk.views().round();
        this.opening = desk.notices();
        this.notices = opening.now();
        this.clock = clock;
        this.contradictions = round.flatMap(RoundView::me).isPresent() ? desk.dashboard().atHand()
                .map(Dashboard::contradictions).orElseGet(() -> desk.settleConflicts().open().size()) : 0;
    }

    /** Reads what decides which places there are; blocks. */
    static Wiring read(Desk desk, Clock clock, Optional<StudioPort> studio) {
        return new Wiring(desk, clock, studio);
    }

    /** The same without what was to be said of the opening, which is said once. */
    Wiring calm() {
        notices = List.of();
        return this;
    }

    /**
     * Makes the places; a role that may not see one is not given it.
     *
     * @param anew called on the FX thread when other places have become right, as after a member's first package
     */
    FrameModel frame(UiKit kit, MainWindow.SettingsPlace settings, Runnable anew) {
        round.ifPresent(known -> kit.messages().name(known.programme().outline()));
        FrameModel[] made = new FrameModel[1];
        List<RailItem> items = new ArrayList<>();
        if (round.isPresent() && round.get().me().isPresent()) {
            addRound(items, kit, made);
        }
        items.add(Place.EXCHANGE.item(() -> new ExchangeScreen(kit, ExchangePort.of(desk, kit.messages()), files, clock,
                waiting -> show(made, waiting), anew)));
        boolean secretariat = round.flatMap(RoundView::me).filter(me -> me.role() == Role.SECRETARIAT).isPresent();
        studio.filter(_ -> secretariat).ifPresent(port -> items.add(Place.PROGRAMME.item(() ->
                new StudioScreen(kit, port, files, StudioScreen.Ways.NONE))));
        if (round.isPresent()) {
            items.add(Place.AUDIT.item(() -> new AuditScreen(kit, AuditPort.of(desk), files, made[0])));
        }
        items.add(Place.SETTINGS.item(() -> settings(kit, settings, anew)));
        made[0] = new FrameModel(items);
        round.ifPresent(known -> show(made[0], known, kit));
        round.flatMap(RoundView::me).ifPresent(me -> made[0].findIn(paper(kit, made)::findables));
        show(made, contradictions);
        follow(made[0], kit);
        tell(kit, notices);
        AfterPicture.run(() -> {
            kit.tasks().read(progress -> opening.later()).onDone(later -> tell(kit, later));
            kit.tasks().read(progress -> desk.evidence().keepUp());
        });
        return made[0];
    }

    /** The status line is true whatever place saved something. */
    private void follow(FrameModel model, UiKit kit) {
        if (round.isPresent()) {
            kit.tasks().whenChanged(() -> {
                Instant at = desk.views().savedAt();
                Platform.runLater(() -> model.savedBy(at));
            });
        }
    }

    private Screen settings(UiKit kit, MainWindow.SettingsPlace settings, Runnable anew) {
        var screen = settings.screen();
        var care = new CareCard(kit, desk.care(), files, new CareCard.Ways(settings::lock, settings::closed));
        screen.withSafety(care.view(), care::read);
        screen.withComputer(new DoctorCard(kit, (display, progress) ->
                new MachineReader(clock, Optional.of(display)).open(desk, progress)).view(), () -> { });
        if (round.isPresent()) {
            var card = new ProgrammeCard(kit, desk, studio.map(StudioPort::studio), files, anew);
            screen.with(card.view(), card::read);
        }
        return screen;
    }

    private void addRound(List<RailItem> items, UiKit kit, FrameModel[] made) {
        Role role = round.flatMap(RoundView::me).map(Person::role).orElse(Role.MEMBER);
        add(items, Place.OVERVIEW, () -> new OverviewScreen(kit, made[0], OverviewPort.of(desk), clock, files,
                paper(kit, made)::open));
        add(items, Place.UNITS, () -> new UnitsScreen(kit, made[0], UnitsPorts.of(desk)));
        add(items, Place.APPRAISAL, () -> new AppraisalScreen(kit, made[0], AppraisalReads.of(desk),
                AppraisalWrites.of(desk), EvidencePort.of(desk, clock, files), clock.getZone(),
                unit -> paper(kit, made).open(unit)));
        if (role == Role.SECRETARIAT || role == Role.CHAIR || role == Role.MEMBER) {
            add(items, Place.MATRIX, () -> new MatrixScreen(kit, made[0], MatrixPorts.of(desk)));
        }
        add(items, Place.INSPECTION, () -> inspection(kit, made));
        if (role == Role.SECRETARIAT || role == Role.CHAIR || role == Role.DISTRICT) {
            add(items, Place.SURVEY, () -> new SurveyScreen(kit, SurveyPort.of(desk, told(made)), files));
        }
        if (role == Role.SECRETARIAT || role == Role.CHAIR || role == Role.MEMBER) {
            add(items, Place.RESULTS, () -> new ResultsScreen(kit, ResultsPort.of(desk), files,
                    unit -> made[0].go(Place.DOSSIER.id(), unit.code()),
                    unit -> made[0].history(unit, unit.code())));
        }
        if (role == Role.SECRETARIAT || role == Role.CHAIR) {
            add(items, Place.MEETING, () -> new MeetingScreen(kit, MeetingPort.of(desk, told(made)),
                    Optional.of(EvidencePort.of(desk, clock, files)), unit -> made[0].history(unit, unit.code()),
                    end -> made[0].lastingProperty().set(end.map(way -> new FrameModel.Lasting("frame.projecting",
                            Place.MEETING.id(), "frame.projecting-end", way)))));
        }
        if (round.filter(known -> !known.programme().registers().isEmpty()).isPresent()) {
            add(items, Place.REGISTERS, () -> new RegisterScreen(kit, RegisterPort.of(desk, told(made)), files));
        }
        if (role == Role.SECRETARIAT || role == Role.CLERK) {
            add(items, Place.DOCUMENTS, () -> new DocumentsScreen(kit, DocumentsPort.of(desk), files,
                    PaperTools.of(kit, desk, files), document -> made[0].history(document)));
        }
        if (role == Role.SECRETARIAT) {
            add(items, Place.PUBLICATION, () -> new PublicationScreen(kit, PublicationPort.of(desk, told(made)), files,
                    () -> made[0].go(Place.DOCUMENTS.id())));
        }
        add(items, Place.DOSSIER, () -> new DossierScreen(kit, made[0], DossierPort.of(desk),
                EvidencePort.of(desk, clock, files), clock.getZone()));
    }

    private BridgeDialog paper(UiKit kit, FrameModel[] made) {
        return new BridgeDialog(kit, BridgePort.of(desk), files, clock, () -> made[0].saved(clock.instant()));
    }

    private Screen inspection(UiKit kit, FrameModel[] made) {
        var model = new InspectionModel();
        return new InspectionScreen(kit, model, Map.of(
                Segment.PLAN, () -> new PlanScreen(kit, model, PlanPort.of(desk, told(made)), files),
                Segment.VISIT, () -> new VisitScreen(kit, model, VisitPort.of(desk, told(made)),
                        EvidencePort.of(desk, clock, files), clock),
                Segment.MINUTES, () -> new MinutesScreen(kit, model, MinutesPort.of(desk, told(made)), files)));
    }

    /** Passes on to the status line what has become durable. */
    private static Consumer<Instant> told(FrameModel[] made) {
        return at -> Platform.runLater(() -> made[0].saved(at));
    }

    private static void add(List<RailItem> items, Place place, Supplier<Screen> screen) {
        items.add(place.item(screen));
    }

    /** Contradictions wait for somebody: their number stands in the rail. */
    private static void show(FrameModel[] made, int waiting) {
        if (waiting == 0) {
            made[0].badges().remove(Place.EXCHANGE.id());
        } else {
            made[0].badges().put(Place.EXCHANGE.id(), new Badge(Integer.toString(waiting), Tone.WARN));
        }
    }

    private void show(FrameModel model, RoundView known, UiKit kit) {
        model.standingProperty().set(standing(known, kit));
        known.lastSaved().ifPresent(model::saved);
        model.findIn(() -> units(model, known.programme(), kit));
    }

    /** What was mended at opening, said once. */
    private static void tell(UiKit kit, List<Notice> notices) {
        notices.forEach(notice -> kit.dialogs().notice(Tone.WARN,
                kit.text(notice.messageKey(), notice.arguments().toArray())));
    }

    /** Each unit's appraisal, and below it its dossier. */
    private static List<Findable> units(FrameModel model, Programme programme, UiKit kit) {
        return programme.units().stream().flatMap(unit -> {
            String district = programme.district(unit.district()).orElseThrow().name();
            return Stream.of(new Findable(unit.fullName(), district, Icons.UNITS, unit.aliases(),
                            () -> model.go(Place.APPRAISAL.id(), unit.id().code())),
                    new Findable(unit.fullName(), kit.text("dossier.find", district), Icons.FOLDER, unit.aliases(),
                            () -> model.go(Place.DOSSIER.id(), unit.id().code())));
        }).toList();
    }

    private static Standing standing(RoundView round, UiKit kit) {
        var programme = round.programme();
        Optional<String> warning = Optional.of(programme.criteria().notice()).filter(notice -> !notice.isBlank());
        return new Standing(programme.shortTitle(), round.me().map(Person::name).orElse(""),
                round.me().map(me -> role(me.role(), kit)).orElse(""), round.rehearsal(),
                programme.hash().hex().substring(0, SHOWN_HASH), warning);
    }

    private static String role(Role role, UiKit kit) {
        return kit.text("role." + role.name().toLowerCase(Locale.ROOT));
    }
}
