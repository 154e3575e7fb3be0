package vn.thamdinh.usecase.rehearsal;

import static vn.thamdinh.usecase.rehearsal.RehearsalRefused.need;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.document.decision.DecisionDetails;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportReturns;

/** The secretariat's side of the rehearsal, in the order of the plan's contents. */
final class SecretariatRoom implements AutoCloseable {

    static final LocalDate OPENED = LocalDate.of(2024, 9, 23);
    static final LocalDate SELF_SHEETS = LocalDate.of(2024, 9, 28);
    static final LocalDate DISTRICT_SHEETS = LocalDate.of(2024, 10, 18);
    static final LocalDate COLLECTED = LocalDate.of(2024, 11, 18);
    static final LocalDate MEETING = LocalDate.of(2024, 11, 19);
    static final LocalDate DECIDED = LocalDate.of(2024, 12, 16);

    private static final int DECISION_NUMBER = 9999;
    private static final int AGREED = 3;

    private final RehearsalPlan plan;
    private final Room room;
    private final Desk desk;
    private final Dice dice;
    private final Planting planting;
    private final List<MemberId> members = new ArrayList<>();

    SecretariatRoom(RehearsalPlan plan) {
        this.plan = plan;
        this.dice = plan.dice();
        this.room = new Room(plan, "thu-ky", OPENED);
        this.desk = room.create("Thư ký tập dượt", Role.SECRETARIAT);
        this.planting = Planting.of(programme(), plan);
    }

    /** A name that nobody can take for a person's. */
    static String nameOf(int member) {
        return "Thành viên tập dượt %02d".formatted(member);
    }

    Desk desk() {
        return desk;
    }

    List<MemberId> members() {
        return List.copyOf(members);
    }

    Programme programme() {
        return desk.views().round().orElseThrow().programme();
    }

    /** Members, who appraise every unit but for the last, who has one less. */
    void enrol() {
        List<Body> bodies = programme().council().bodies(Body.Part.COUNCIL);
        List<UnitId> units = programme().units().stream().map(Unit::id).toList();
        for (int i = 0; i < plan.members(); i++) {
            String body = bodies.isEmpty() ? "" : bodies.get(i % bodies.size()).id();
            members.add(need(desk.council().enrol().enrol(nameOf(i + 1), "Ủy viên", body,
                    i == 0 ? Role.CHAIR : Role.MEMBER)));
        }
        need(desk.council().assignUnits().assign(members.getLast(), units.subList(1, units.size())));
        planting.recusal().ifPresent(spot -> need(desk.council().recuse().declare(members.get(spot.member() - 1),
                spot.unit().id(), true, "Có người thân công tác tại đơn vị (tập dượt)")));
    }

    /** Records what rules use besides scores; returns how many figures there are. */
    int recordFigures() {
        return need(desk.recordFigures().record(new PretendSheets(programme(), plan).figures()));
    }

    /** Takes the sheets of communes, districts and survey teams; returns how many scores they held. */
    int takeSheets() {
        var sheets = new PretendSheets(programme(), plan);
        room.moveTo(SELF_SHEETS);
        int scores = take(sheets, Stage.SELF);
        room.moveTo(DISTRICT_SHEETS);
        scores += take(sheets, Stage.VERIFY);
        sheets.surveys().ifPresent(counts -> need(desk.importScores().surveys(counts)));
        programme().surveys().stream().filter(PretendSheets::isAnswered).forEach(form -> takeReturns(sheets, form));
        need(desk.recordPaper().record(dossiers()));
        return scores;
    }

    private void takeReturns(PretendSheets sheets, SurveyForm form) {
        PretendReturns returns = sheets.returns(form);
        need(desk.importReturns().take(ExportFile.of(form.id() + ".csv", returns.content()),
                new ImportReturns.Request(form.id(), "Tập dượt", returns.mapping(), true)));
        sheets.transactions(form).forEach(count -> need(desk.importTransactions().enter(count)));
    }

    /** Every paper of every unit's dossier. */
    private List<PaperRecorded> dossiers() {
        return programme().units().stream().flatMap(unit -> programme().papers().stream()
                .map(paper -> new PaperRecorded(unit.id(), paper.id(), true, ""))).toList();
    }

    private int take(PretendSheets sheets, Stage stage) {
        return need(desk.importScores().scores(sheets.scores(stage), stage)).taken()
                + need(desk.giveScore().giveAll(sheets.declarations(stage)));
    }

    Path sendOut() {
        return room.export(desk, plan.packages());
    }

    /** The card that invites members to bring theirs. */
    Path invite() {
        return need(desk.keys().writeCard().invite(plan.cards())).file();
    }

    /** Takes the card's key for the member's; where it matters, people compare fingerprints first. */
    void admit(MemberId member, Path card) {
        need(desk.keys().admit().admit(card, Optional.of(member)));
    }

    void collect(List<Path> packages) {
        room.moveTo(COLLECTED);
        planting.conflict().ifPresent(this::contradict);
        packages.forEach(file -> room.take(desk, file));
    }

    /** One receipt for everybody. */
    Path receipt() {
        List<String> members = desk.correspondents().addressees().stream().map(Correspondent::publicKey).toList();
        return need(desk.writeReceipt().write(members, plan.packages(), Progress.NONE)).file();
    }

    /** Types a member's score from his paper form, not knowing that he gave another one at his own desk. */
    private void contradict(Planting.Conflict conflict) {
        Unit unit = conflict.spot().unit();
        Component component = conflict.component();
        Scorer scorer = Scorer.of(members.get(conflict.spot().member() - 1));
        var scores = new PretendScores(programme(), plan);
        var own = scores.declared(unit, component, Stage.APPRAISE, conflict.spot().member()).orElseThrow();
        var other = scores.inputs().of(unit, component).stream()
                .filter(declared -> declared.points().compareTo(own.points()) != 0).findFirst().orElseThrow();
        need(desk.giveScore().giveAll(List.of(scores.given(unit, component, Stage.APPRAISE, scorer, other,
                "Nhập từ phiếu chấm giấy (tập dượt)"))));
    }

    /** From now on members see each other's scores. */
    void open() {
        room.moveTo(MEETING);
        need(desk.openScores().open("Khai mạc cuộc họp Hội đồng (tập dượt)"));
    }

    /** A few agreed scores, then the vote on every unit that no veto excludes and nothing contradicts. */
    void meet() {
        agree();
        for (UnitResult result : desk.views().results().units()) {
            boolean vetoed = result.obstacles().stream().anyMatch(Obstacle.QuotaMissed.class::isInstance);
            if (!vetoed && result.status() != UnitStatus.OPEN_CONFLICT) {
                vote(result);
            }
        }
    }

    /** What was planted, in the order of the plan's contents, for people to look for. */
    List<Planted> planted() {
        List<Planted> planted = new ArrayList<>();
        var sheets = new PretendSheets(programme(), plan);
        planting.shortOf().forEach(unit -> planted.add(
                Planted.of("quota", unit.fullName(), sheets.missed(unit).id().value())));
        if (planting.strict() > 0) {
            planted.add(Planted.of("strict", nameOf(planting.strict()), String.valueOf(PretendScores.STRICT)));
            planted.add(Planted.of("lenient", nameOf(planting.lenient()), String.valueOf(PretendScores.LENIENT)));
        }
        planting.recusal().ifPresent(spot ->
                planted.add(Planted.of("recusal", nameOf(spot.member()), spot.unit().fullName())));
        planting.conflict().ifPresent(conflict -> planted.add(Planted.of("conflict",
                conflict.spot().unit().fullName(), conflict.component().id().value(),
                nameOf(conflict.spot().member()))));
        return planted;
    }

    /** The paper, in its file. */
    void decide(Path file) {
        room.moveTo(DECIDED);
        need(desk.issueDecision().issue(new DecisionDetails(Optional.of(DECISION_NUMBER), Optional.of(DECIDED),
                "Người ký tập dượt", false,
                Optional.of(new DecisionDetails.Proposal("9999/TTr-SNV", DECIDED.minusDays(1)))), file));
    }

    List<Path> drawSignboards(Path folder) {
        return need(desk.boards().draw().drawAll(folder));
    }

    @Override
    public void close() {
        desk.close();
    }

    private void agree() {
        List<Unit> units = programme().units();
        List<Component> components = programme().criteria().components();
        var scores = new PretendScores(programme(), plan);
        for (int i = 0; i < AGREED; i++) {
            Unit unit = units.get(dice.between(0, units.size() - 1, "agreed unit|" + i));
            Component component = components.get(dice.between(0, components.size() - 1, "agreed component|" + i));
            if (!planting.isConflicting(unit.id())) {
                scores.declared(unit, component, Stage.AGREE, 0).ifPresent(declared -> need(desk.giveScore().giveAll(
                        List.of(scores.given(unit, component, Stage.AGREE, Scorer.COUNCIL, declared,
                                "Hội đồng thống nhất tại cuộc họp (tập dượt)")))));
            }
        }
    }

    private void vote(UnitResult result) {
        boolean enough = result.status() == UnitStatus.INCOMPLETE
                && result.obstacles().stream().allMatch(Obstacle.NoVote.class::isInstance);
        int needed = programme().council().votesNeeded(plan.members());
        int inFavour = enough
                ? dice.between(needed, plan.members(), "vote|" + result.unit().id().code())
                : dice.between(0, needed - 1, "vote|" + result.unit().id().code());
        need(desk.council().vote().cast(result.unit().id(), inFavour, plan.members() - inFavour, 0));
    }
}
