package vn.thamdinh.usecase.rehearsal;

import static vn.thamdinh.usecase.rehearsal.RehearsalRefused.need;

import java.math.BigDecimal;
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
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.papers.DecisionDetails;

/** The secretariat's side of the rehearsal, in the order of the plan's contents. */
final class SecretariatRoom implements AutoCloseable {

    static final LocalDate OPENED = LocalDate.of(2024, 9, 23);
    static final LocalDate SHEETS = LocalDate.of(2024, 10, 20);
    static final LocalDate COLLECTED = LocalDate.of(2024, 11, 18);
    static final LocalDate MEETING = LocalDate.of(2024, 11, 19);
    static final LocalDate DECIDED = LocalDate.of(2024, 12, 16);

    private static final int DECISION_NUMBER = 9999;
    private static final int AGREED = 3;

    private final RehearsalPlan plan;
    private final Room room;
    private final Desk desk;
    private final Dice dice;
    private final List<MemberId> members = new ArrayList<>();

    SecretariatRoom(RehearsalPlan plan) {
        this.plan = plan;
        this.dice = plan.dice();
        this.room = new Room(plan, "thu-ky", OPENED);
        this.desk = room.create("Thư ký tập dượt", Role.SECRETARIAT);
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

    /** Members, who appraise every unit but for the last, who has one less; the first is recused from one. */
    void enrol() {
        List<Body> bodies = programme().council().bodies(Body.Part.COUNCIL);
        List<UnitId> units = programme().units().stream().map(Unit::id).toList();
        for (int i = 0; i < plan.members(); i++) {
            String body = bodies.isEmpty() ? "" : bodies.get(i % bodies.size()).id();
            members.add(need(desk.enrolMember().enrol(nameOf(i + 1), "Ủy viên", body,
                    i == 0 ? Role.CHAIR : Role.MEMBER)));
        }
        need(desk.assignUnits().assign(members.getLast(), units.subList(1, units.size())));
        UnitId conflicting = units.get(dice.between(1, units.size() - 1, "recusal"));
        need(desk.declareRecusal().declare(members.getFirst(), conflicting, true,
                "Có người thân công tác tại đơn vị (tập dượt)"));
    }

    /** Takes the sheets of communes, districts and survey teams; returns how many scores they held. */
    int takeSheets() {
        room.moveTo(SHEETS);
        var sheets = new PretendSheets(programme(), dice);
        int scores = 0;
        for (Stage stage : List.of(Stage.SELF, Stage.VERIFY)) {
            scores += need(desk.importScores().scores(sheets.scores(stage), stage)).taken();
        }
        need(desk.importScores().surveys(sheets.surveys()));
        return scores;
    }

    Path sendOut() {
        return room.export(desk, plan.packages());
    }

    void collect(List<Path> packages) {
        room.moveTo(COLLECTED);
        packages.forEach(file -> room.take(desk, file));
    }

    /** A few agreed scores, then the vote on every unit that no veto excludes. */
    void meet() {
        room.moveTo(MEETING);
        agree();
        for (UnitResult result : desk.views().results().units()) {
            boolean vetoed = result.obstacles().stream().anyMatch(Obstacle.QuotaMissed.class::isInstance);
            if (!vetoed) {
                vote(result);
            }
        }
    }

    /** The paper, in its file. */
    void decide(Path file) {
        room.moveTo(DECIDED);
        need(desk.issueDecision().issue(new DecisionDetails(Optional.of(DECISION_NUMBER), Optional.of(DECIDED),
                "Người ký tập dượt", false,
                Optional.of(new DecisionDetails.Proposal("9999/TTr-SNV", DECIDED.minusDays(1)))), file));
    }

    List<Path> drawSignboards(Path folder) {
        return need(desk.drawSignboards().drawAll(folder));
    }

    @Override
    public void close() {
        desk.close();
    }

    private void agree() {
        List<Unit> units = programme().units();
        List<Component> components = programme().criteria().components();
        var scores = new PretendScores(dice);
        for (int i = 0; i < AGREED; i++) {
            Unit unit = units.get(dice.between(0, units.size() - 1, "agreed unit|" + i));
            Component component = components.get(dice.between(0, components.size() - 1, "agreed component|" + i));
            BigDecimal points = scores.points(unit, component, Stage.AGREE, Scorer.COUNCIL);
            need(desk.giveScore().give(unit.id(), component.id(), Stage.AGREE, Scorer.COUNCIL,
                    Numbers.trimmed(points), "Hội đồng thống nhất tại cuộc họp (tập dượt)"));
        }
    }

    private void vote(UnitResult result) {
        boolean enough = result.status() == UnitStatus.INCOMPLETE
                && result.obstacles().stream().allMatch(Obstacle.NoVote.class::isInstance);
        int needed = programme().council().votesNeeded(plan.members());
        int inFavour = enough
                ? dice.between(needed, plan.members(), "vote|" + result.unit().id().code())
                : dice.between(0, needed - 1, "vote|" + result.unit().id().code());
        need(desk.castVote().cast(result.unit().id(), inFavour, plan.members() - inFavour, 0));
    }
}
