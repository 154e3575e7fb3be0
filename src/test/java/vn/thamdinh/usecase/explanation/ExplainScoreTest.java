package vn.thamdinh.usecase.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.usecase.view.UnitSheet;

class ExplainScoreTest extends SecretaryAtDesk {
    private static List<UnitSheet.Explanation> explained(Desk desk) {
        return done(desk.views().sheet(unit(desk, 0))).explained().getOrDefault(component(desk, 0), List.of());
    }

    private void explain(String question, String explanation) {
        done(desk.explainScore().explain(unit(desk, 0), component(desk, 0), question, explanation));
    }

    @Test
    void theLatestQuestionAndExplanationStandWithWhoWroteThem() {
        explain("Vì sao trễ?", "");
        explain(" Vì sao trễ? ", " Mất điện\n");
        UnitSheet.Explanation said = explained(desk).getFirst();
        assertEquals(1, explained(desk).size());
        assertEquals("Vì sao trễ?", said.question());
        assertEquals("Mất điện", said.answer());
        assertTrue(!said.who().isEmpty(), said.toString());
        HistoryLine last = desk.views().history("explained|", 1).getFirst();
        assertEquals("score-explained.1", last.kind());
        assertEquals("Mất điện", last.what());
        assertEquals("Vì sao trễ?", last.reason());
    }

    @Test
    void whatStandsIsNotWrittenAgainAndChangesNoPoints() {
        var before = desk.views().results().units();
        explain("", "Mất điện");
        explain("", "Mất điện");
        assertEquals(1, desk.views().history("explained|", 10).size());
        assertEquals(before, desk.views().results().units());
    }

    @Test
    void anExplanationSaysSomethingOfAKnownUnitAndComponent() {
        UnitId unit = unit(desk, 0);
        ComponentId component = component(desk, 0);
        assertEquals(Reason.TEXT_NEEDED, refused(desk.explainScore().explain(unit, component, " ", "\n")));
        assertEquals(Reason.NOT_FOUND, refused(desk.explainScore().explain(new UnitId("99999"), component, "a", "b")));
        assertEquals(Reason.NOT_FOUND,
                refused(desk.explainScore().explain(unit, new ComponentId("9.9.9"), "a", "b")));
        assertEquals(List.of(), explained(desk));
    }

    @Test
    void aCommuneExplainsItselfAndNeverWordsTheCouncilsQuestion() {
        UnitId own = unit(desk, 0);
        Desk commune = office.member("xa", done(desk.council().enrol().enrol("Cán bộ xã", "", own.code(), Role.COMMUNE)),
                desk);
        assertEquals(Reason.NO_RIGHT,
                refused(commune.explainScore().explain(own, component(desk, 0), "Vì sao?", "Mất điện")));
        assertEquals(Reason.NO_RIGHT, refused(commune.explainScore().explain(unit(desk, 1), component(desk, 0), "",
                "Mất điện")));
        done(commune.explainScore().explain(own, component(desk, 0), "", "Mất điện"));
        explain("Vì sao trễ?", "");
        office.carry(desk, commune);
        assertEquals(Reason.NO_RIGHT, refused(commune.explainScore().explain(own, component(desk, 0), "", "Khác")));
    }

    @Test
    void membersReadExplanationsAndWriteNoneAndTheRecusedSeeNothing() {
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        MemberId binh = done(desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        done(desk.council().recuse().declare(binh, unit(desk, 0), true, "Quê ở xã"));
        explain("Vì sao trễ?", "Mất điện");
        Desk member = office.member("hanh", hanh, desk);
        assertEquals("Mất điện", explained(member).getFirst().answer());
        assertEquals(Reason.NO_RIGHT,
                refused(member.explainScore().explain(unit(desk, 0), component(desk, 0), "", "Khác")));
        Desk recused = office.member("binh", binh, desk);
        assertEquals(Reason.RECUSED, refused(recused.views().sheet(unit(desk, 0))));
        assertEquals(List.of(), recused.views().history("explained|", 10));
        assertEquals(Reason.RECUSED,
                refused(recused.explainScore().explain(unit(desk, 0), component(desk, 0), "", "Khác")));
    }
}
