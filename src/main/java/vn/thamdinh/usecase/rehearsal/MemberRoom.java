package vn.thamdinh.usecase.rehearsal;

import static vn.thamdinh.usecase.rehearsal.RehearsalRefused.need;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.custody.SentUnits;
import vn.thamdinh.usecase.keys.WriteCard;
import vn.thamdinh.usecase.view.UnitRow;

/** A member's laptop: answers the invitation, takes the secretariat's package, appraises all units of its member, visits one, hands back. */
final class MemberRoom {

    private final RehearsalPlan plan;
    private final int number;
    private final MemberId member;
    private final Dice dice;
    private final Room room;
    private final RehearsalDays days;

    /** @param number from 1 */
    MemberRoom(RehearsalPlan plan, int number, MemberId member) {
        this.plan = plan;
        this.number = number;
        this.member = member;
        this.dice = plan.dice();
        this.days = plan.days();
        this.room = new Room(plan, "tv-" + number, days.appraised());
    }

    /** What the member sent back, and how many scores he gave. */
    record Sent(Path file, int scores) {
    }

    /** Makes the workspace and answers the invitation with a card of its keys. */
    Path enrol(Path invitation) {
        String name = SecretariatRoom.nameOf(number);
        try (Desk desk = room.create(name, Role.MEMBER)) {
            need(desk.keys().writeCard().accept(invitation));
            var wording = new WriteCard.Wording(name, "Ủy viên", "", Role.MEMBER, "Máy tập dượt " + number);
            return need(desk.keys().writeCard().enrol(wording, plan.cards())).file();
        }
    }

    /** The workspace is closed and opened again between joining and scoring, as people do. */
    Sent work(Path fromSecretariat) {
        try (Desk desk = room.open()) {
            room.take(desk, fromSecretariat);
        }
        try (Desk desk = room.open()) {
            int scores = appraise(desk);
            visit(desk);
            return new Sent(room.export(desk, plan.stick("tv-" + number)), scores);
        }
    }

    /** Takes the package and gives no score: somebody else is to sit here. */
    void makeReady(Path fromSecretariat) {
        try (Desk desk = room.open()) {
            room.take(desk, fromSecretariat);
        }
    }

    /** Takes the receipt, which names everything that was sent, then the last package; returns the state digest. */
    String finish(Path receipt, Path last, LocalDate day) {
        room.moveTo(day);
        try (Desk desk = room.open()) {
            room.take(desk, receipt);
            if (desk.sentUnits().rows().stream().anyMatch(row -> row.state() != SentUnits.State.RECEIVED)) {
                throw new IllegalStateException("something of member " + number + " was not received");
            }
            return room.take(desk, last);
        }
    }

    private int appraise(Desk desk) {
        Programme programme = desk.views().round().orElseThrow().programme();
        var scores = new PretendScores(programme, plan);
        Scorer scorer = Scorer.of(member);
        int given = 0;
        for (UnitRow row : appraised(desk)) {
            given += need(desk.giveScore().giveAll(programme.criteria().components().stream()
                    .flatMap(component -> scores.given(row.unit(), component, Stage.APPRAISE, scorer, number).stream())
                    .toList()));
            need(desk.handInSheet().handIn(new SheetKey(row.unit().id(), Stage.APPRAISE, scorer)));
        }
        return given;
    }

    private void visit(Desk desk) {
        room.moveTo(days.visited());
        List<UnitRow> units = appraised(desk);
        if (units.isEmpty()) {
            return;
        }
        Programme programme = desk.views().round().orElseThrow().programme();
        Unit unit = units.get((number - 1) % units.size()).unit();
        VisitId visit = need(desk.recordVisit().begin(unit.id(), days.visited(), "Trụ sở UBND (tập dượt)",
                List.of(SecretariatRoom.nameOf(number), "Đại diện đơn vị tập dượt"), "Cuộc kiểm tra tập dượt"));
        List<Component> components = programme.criteria().components();
        FindingVerdict[] verdicts = FindingVerdict.values();
        for (int i = 0; i < verdicts.length; i++) {
            Component component = components.get(dice.between(0, components.size() - 1, "finding|" + number + "|" + i));
            need(desk.recordVisit().find(visit, Optional.of(component.id()), verdicts[i],
                    "Ghi nhận tập dượt số " + (i + 1)));
        }
    }

    private static List<UnitRow> appraised(Desk desk) {
        return desk.views().units().stream().filter(row -> row.duty() == UnitRow.Duty.APPRAISES).toList();
    }
}
