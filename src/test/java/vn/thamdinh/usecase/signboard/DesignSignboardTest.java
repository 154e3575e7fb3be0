package vn.thamdinh.usecase.signboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;

class DesignSignboardTest extends SecretaryAtDesk {
    private static final String WIDTH = "signboard.design.width";
    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg'><circle r='9' fill='#0a7'/></svg>";

    private BoardDesign design() {
        return done(desk.boards().design().read());
    }

    @Test
    void theDesignIsTheProgrammesUntilTheSecretariatChangesIt() {
        assertEquals(design().originals(), design().texts());
        assertEquals("Thị trấn Thanh Bình", design().units().getFirst().fullName());
        done(desk.boards().design().change(Map.of(WIDTH, "800", "signboard.logo", LOGO)));
        assertEquals("800", design().texts().get(WIDTH));
        assertEquals(LOGO, design().texts().get("signboard.logo"));
        assertNotEquals("800", design().originals().get(WIDTH));
    }

    @Test
    void aTextThatIsTheOriginalAgainIsRecordedAsSuchAndAllCanBeTakenBack() {
        String original = design().originals().get(WIDTH);
        done(desk.boards().design().change(Map.of(WIDTH, "800", "signboard.design.stars", "3")));
        done(desk.boards().design().change(Map.of(WIDTH, original)));
        assertEquals(original, design().texts().get(WIDTH));
        assertEquals("3", design().texts().get("signboard.design.stars"));
        done(desk.boards().design().reset());
        assertEquals(design().originals(), design().texts());
        long entries = desk.views().round().orElseThrow().entries();
        done(desk.boards().design().change(design().texts()));
        assertEquals(entries, desk.views().round().orElseThrow().entries(), "nothing changed, nothing recorded");
    }

    @Test
    void aDesignThatCannotBeDrawnIsRefusedAndNothingChanges() {
        for (var wrong : List.of(Map.of(WIDTH, "wide"), Map.of("signboard.name", "{nobody}"),
                Map.of("signboard.statement", "漢"), Map.of("decision.subject", "x"),
                Map.of("signboard.logo", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"))) {
            assertEquals(Reason.BAD_INPUT, refused(desk.boards().design().change(wrong)), wrong.toString());
        }
        assertEquals(design().originals(), design().texts());
    }

    @Test
    void onlyTheSecretariatChangesIt() {
        MemberId hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        Desk member = office.member("hanh", hanh, desk);
        assertEquals(Reason.NO_RIGHT, refused(member.boards().design().change(Map.of(WIDTH, "800"))));
        assertFalse(done(member.boards().design().read()).mayChange());
        assertTrue(design().mayChange());
    }

    @Test
    void aDraftSurvivesTheDeskAndIsDroppedByTheChange() {
        var draft = Map.of(WIDTH, "70", "signboard.body", "Dòng một\nDòng hai");
        done(desk.boards().design().keepDraft(draft));
        assertEquals(draft, design().draft());
        assertEquals(design().originals(), design().texts(), "a draft does not hold");
        done(desk.boards().design().change(Map.of(WIDTH, "800")));
        assertEquals(Map.of(), design().draft());
    }

    @Test
    void thePreviewShowsAnyUnitAndSaysWhatIsWrong() {
        UnitId unit = unit(desk, 0);
        BoardPreview usual = done(desk.boards().design().preview(Map.of(), unit, 300));
        assertEquals(300, usual.image().width());
        assertEquals(200, usual.image().height());
        assertTrue(usual.findings().stream().allMatch(BoardFinding::met), usual.findings().toString());
        BoardPreview faulty = done(desk.boards().design().preview(Map.of(WIDTH, "wide", "signboard.design.letters",
                "0 95 95 10"), unit, 300));
        assertEquals(List.of("unreadable", "letter-contrast"), faulty.findings().stream()
                .filter(finding -> !finding.met()).map(BoardFinding::code).toList());
        assertEquals(WIDTH, faulty.findings().getFirst().about());
        assertEquals(Reason.NOT_FOUND, refused(desk.boards().design().preview(Map.of(), new UnitId("99999"), 300)));
        var tall = new HashMap<>(Map.of("signboard.design.orientation", "portrait"));
        assertEquals(300, done(desk.boards().design().preview(tall, unit, 300)).image().height());
    }
}
