package vn.thamdinh.usecase.rehearsal;

import static vn.thamdinh.usecase.rehearsal.RehearsalRefused.need;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.document.DocumentId;
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
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.document.decision.DecisionDetails;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportReturns;
import vn.thamdinh.usecase.travel.ExportRequest;

/** The secretariat's side of the rehearsal, in the order of the plan's contents. */
final class SecretariatRoom implements AutoCloseable {

    private static final int DECISION_NUMBER = 9999;
    private static final int AGREED = 3;
    private static final String SIGNER = "Người ký tập dượt";
    private static final String PROPOSAL = "9999/TTr-SNV";

    private final RehearsalPlan plan;
    private final Room room;
    private final Desk desk;
    private final RehearsalDays days;
    private final Dice dice;
    private final Planting planting;
    private final List<MemberId> members = new ArrayList<>();

    SecretariatRoom(RehearsalPlan plan) {
        this.plan = plan;
        this.dice = plan.dice();
        this.days = plan.days();
        this.room = new Room(plan, "thu-ky", days.opened());
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
            assign(bodies, i);
        }
        if (bodies.stream().allMatch(body -> body.parent().isEmpty()) && units.size() > 1) {
            need(desk.council().assignUnits().assign(members.getLast(), units.subList(1, units.size())));
        }
        planting.recusal().ifPresent(spot -> need(desk.council().recuse().declare(members.get(spot.member() - 1),
                spot.unit().id(), true, "Có người thân công tác tại đơn vị (tập dượt)")));
    }

    /** Who comes from a body of one district appraises its units alone. */
    private void assign(List<Body> bodies, int member) {
        String parent = bodies.isEmpty() ? "" : bodies.get(member % bodies.size()).parent();
        if (!parent.isEmpty()) {
            need(desk.council().assignUnits().assign(members.getLast(), programme().unitsOf(new UnitId(parent)).stream()
                    .map(Unit::id).toList()));
        }
    }

    /** Records what rules use besides scores; returns how many figures there are. */
    int recordFigures() {
        return need(desk.recordFigures().record(new PretendSheets(programme(), plan).figures()));
    }

    /** Fills the programme's registers as they would stand at the meeting; returns how many rows that are. */
    int keepRegisters() {
        return need(desk.registers().pretend().fill(days.collected()));
    }

    /** Takes the sheets of communes, districts and survey teams; returns how many scores they held. */
    int takeSheets() {
        var sheets = new PretendSheets(programme(), plan);
        room.moveTo(days.selfSheets());
        int scores = take(sheets, Stage.SELF);
        room.moveTo(days.districtSheets());
        if (programme().outline().uses(Stage.VERIFY)) {
            scores += take(sheets, Stage.VERIFY);
        }
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

    /** A package of the whole round by which anybody who knows the passphrase can check its papers. */
    Path prove() {
        return need(desk.exportPackage().export(ExportRequest.byPassphrase(PackageKind.ROUND), plan.proof(),
                plan.passphrase(), Progress.NONE)).file();
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
        room.moveTo(days.collected());
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
        room.moveTo(days.meeting());
        need(desk.openScores().open("Khai mạc cuộc họp Hội đồng (tập dượt)"));
    }

    /** A few agreed scores, then the vote on every unit that no veto excludes and nothing contradicts, if there is any. */
    int meet() {
        appraiseAgain();
        agree();
        if (programme().eligibility().stream().noneMatch(EligibilityRule.VotePassed.class::isInstance)) {
            return 0;
        }
        int votes = 0;
        for (UnitResult result : desk.views().results().units()) {
            boolean vetoed = result.obstacles().stream().anyMatch(Obstacle.QuotaMissed.class::isInstance);
            if (!vetoed && result.status() != UnitStatus.OPEN_CONFLICT) {
                vote(result);
                votes++;
            }
        }
        return votes;
    }

    private boolean quotasBind() {
        return programme().eligibility().stream().anyMatch(EligibilityRule.QuotasMet.class::isInstance);
    }

    /** What was planted, in the order of the plan's contents, for people to look for. */
    List<Planted> planted() {
        List<Planted> planted = new ArrayList<>();
        var sheets = new PretendSheets(programme(), plan);
        planting.shortOf().forEach(unit -> planted.add(
                Planted.of(quotasBind() ? "quota" : "short", unit.fullName(), sheets.missed(unit).id().value())));
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

    /** The paper that recognises units or announces their index, in its file. */
    void decide(Path file) {
        room.moveTo(days.decided());
        if (programme().recognises()) {
            need(desk.issueDecision().issue(new DecisionDetails(Optional.of(DECISION_NUMBER), Optional.of(days.decided()),
                    SIGNER, false, Optional.of(new DecisionDetails.Proposal(PROPOSAL, days.decided().minusDays(1)))),
                    file));
            return;
        }
        Map<String, String> typed = Map.of("signer", SIGNER, "proposal-number", PROPOSAL, "proposal-date",
                AdministrativeDate.shortForm(days.decided().minusDays(1)));
        DocumentId id = need(desk.documents().drafts().write("index-decision", "", typed));
        need(desk.documents().issue().issue(id, Optional.of(DECISION_NUMBER), days.decided(), Progress.NONE));
        need(desk.documents().read().copy(id, file, "Công bố (tập dượt)"));
    }

    /** Announces what was decided; nothing where something planted hinders it. Returns how many units have a result. */
    int publish() {
        if (!desk.publication().publish().hindrances().isEmpty()) {
            return 0;
        }
        need(desk.publication().publish().publish(DECISION_NUMBER + "/QĐ-UBND", days.decided(), days.decided(),
                "Trang thông tin điện tử (tập dượt)"));
        return desk.views().results().units().size();
    }

    List<Path> drawSignboards(Path folder) {
        return need(desk.boards().draw().drawAll(folder));
    }

    @Override
    public void close() {
        desk.close();
    }

    /** What units explained is appraised again, where the programme does that. */
    private void appraiseAgain() {
        if (!programme().outline().uses(Stage.REAPPRAISE)) {
            return;
        }
        var scores = new PretendScores(programme(), plan);
        List<Component> components = programme().criteria().scored();
        for (Unit unit : programme().units()) {
            Component component = components.get(dice.between(0, components.size() - 1, "again|" + unit.id().code()));
            if (!planting.isConflicting(unit.id())) {
                scores.declared(unit, component, Stage.REAPPRAISE, 0).ifPresent(declared ->
                        need(desk.giveScore().giveAll(List.of(scores.given(unit, component, Stage.REAPPRAISE,
                                Scorer.COUNCIL, declared, "Thẩm định lại sau giải trình (tập dượt)")))));
            }
        }
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
        int present = desk.council().vote().room(result.unit().id()).present();
        int given = Math.min(inFavour, present);
        need(desk.council().vote().cast(result.unit().id(), given, present - given, 0));
    }
}
