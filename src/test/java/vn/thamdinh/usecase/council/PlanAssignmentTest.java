package vn.thamdinh.usecase.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.council.assignment.AssignmentPlan;
import vn.thamdinh.domain.council.assignment.BalancedProposal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

class PlanAssignmentTest extends SecretaryAtDesk {

    private MemberId enrol(String name, String body) {
        return done(desk.council().enrol().enrol(name, "", body, Role.MEMBER));
    }

    private AssignmentPlan standing() {
        return desk.council().assignment().standing().orElseThrow();
    }

    private MemberRow row(MemberId member) {
        return desk.views().members().stream().filter(one -> one.id().equals(member)).findFirst().orElseThrow();
    }

    @Test
    void aBalancedProposalIsStoredInOneGoAndReadBack() {
        enrol("Hạnh", "");
        enrol("Bình", "");
        AssignmentPlan proposal = BalancedProposal.units(standing(), 1);
        done(desk.council().assignment().store(proposal));
        assertEquals(proposal.unitsOf(), standing().unitsOf());
        assertEquals(11, row(new MemberId("tv-01")).units().size());
        long before = desk.views().round().orElseThrow().entries();
        done(desk.council().assignment().store(standing()));
        assertEquals(before, desk.views().round().orElseThrow().entries());
    }

    @Test
    void aMemberIsAskedOnlyForHisComponents() {
        MemberId hanh = enrol("Hạnh", "");
        MemberId binh = enrol("Bình", "");
        ComponentId first = component(desk, 0);
        List<ComponentId> others = standing().components().stream().filter(one -> !one.equals(first)).toList();
        done(desk.council().assignment().charge(hanh, List.of(first)));
        done(desk.council().assignment().charge(binh, others));
        assertEquals(22, row(hanh).expected());
        assertEquals(Reason.NOT_CHARGED, refused(give(desk, binh, 0, 0, "0.5")));
        done(give(desk, hanh, 0, 0, "0.5"));
        done(desk.handInSheet().handIn(new SheetKey(unit(desk, 0), Stage.APPRAISE, Scorer.of(hanh))));
        assertEquals(Reason.SHEET_INCOMPLETE, refused(desk.handInSheet().handIn(
                new SheetKey(unit(desk, 0), Stage.APPRAISE, Scorer.of(binh)))));
        assertEquals(1, row(hanh).done());
    }

    @Test
    void aBodysComponentsGoToItsMembersAndWithNothingChargedAllIsAsBefore() {
        MemberId hanh = enrol("Hạnh", "so-tu-phap");
        int all = Office.programme(desk).criteria().scored().size();
        assertEquals(22 * all, row(hanh).expected());
        enrol("Bình", "");
        done(desk.council().assignment().charge("so-tu-phap", List.of(component(desk, 0), component(desk, 1))));
        assertEquals(44, row(hanh).expected());
        assertEquals(2, row(hanh).charged().size());
        done(desk.council().assignment().charge("so-tu-phap", List.of()));
        assertEquals(22 * all, row(hanh).expected());
    }

    @Test
    void theMembersOwnDeskIsAskedForHisComponentsAlone() {
        MemberId hanh = enrol("Hạnh", "");
        enrol("Bình", "");
        done(desk.council().assignment().charge(hanh, List.of(component(desk, 0))));
        var member = office.member("hanh", hanh, desk);
        assertEquals(1, member.views().units().getFirst().asked());
        done(give(member, hanh, 0, 0, "0.5"));
        assertTrue(member.views().units().getFirst().mineDone());
        assertEquals(Reason.NOT_CHARGED, refused(give(member, hanh, 0, 1, "0.5")));
    }

    @Test
    void unknownComponentsAndBodiesAreRefused() {
        MemberId hanh = enrol("Hạnh", "");
        assertEquals(Reason.NOT_FOUND, refused(desk.council().assignment().charge(hanh,
                List.of(new ComponentId("9.9.9")))));
        assertEquals(Reason.NOT_FOUND, refused(desk.council().assignment().charge("so-khong-co",
                List.of(component(desk, 0)))));
    }

    @Test
    void aBodyThatLeftTheProgrammeHoldsNobodyUpAndIsFreed() {
        var files = TypedPoints.files();
        adopt(files.with(ProgrammeFiles.PROGRAMME, files.text(ProgrammeFiles.PROGRAMME).orElseThrow().replaceFirst(
                "(?m)^    - \\{id: so-tu-phap,", "    - {id: so-moi, name: Sở Mới, part: COUNCIL}\n$0")));
        done(desk.council().assignment().charge("so-moi", List.of(component(desk, 0))));
        adopt(files.with(ProgrammeFiles.PROGRAMME, files.text(ProgrammeFiles.PROGRAMME).orElseThrow() + "\n"));
        assertEquals(List.of("so-moi"), desk.council().assignment().gone());
        MemberId hanh = enrol("Hạnh", "");
        done(desk.council().assignment().charge(hanh, List.of(component(desk, 1))));
        assertEquals(List.of(), desk.council().assignment().gone());
        assertEquals(List.of(component(desk, 1)), List.copyOf(standing().own(hanh)));
    }

    private void adopt(ProgrammeFiles files) {
        var to = ((ProgrammeReading.Read) ProgrammeReader.read(files)).programme();
        done(desk.changeProgramme().adopt(files, Proposal.of(Office.programme(desk), to).mapping(), "Giải thể"));
    }
}
