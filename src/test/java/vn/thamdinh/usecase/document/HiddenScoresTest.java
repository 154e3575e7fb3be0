package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** No document shows what the person at the desk may not see. */
class HiddenScoresTest {
    private static final String SECRET = "Lời riêng của Bình";

    @TempDir
    private Path folder;
    private Office office;
    private Desk secretary;
    private MemberId binh;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void begin(boolean blind) {
        secretary = office.secretary(Office.conducted("{blind: " + blind + ", stages: []}"));
        binh = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        Desk desk = office.member("binh", binh, secretary);
        Component typed = Office.programme(desk).criteria().components().stream()
                .filter(component -> component.rule().inputs().getFirst().name().equals("points")).findFirst()
                .orElseThrow();
        done(desk.giveScore().give(unit(desk, 0), typed.id(), Stage.APPRAISE, Scorer.of(binh), "0.37", SECRET));
        office.carry(desk, secretary);
    }

    private static String about(Desk desk, DocumentKind kind) {
        return switch (kind.about()) {
            case ROUND -> "";
            case DISTRICT -> Office.programme(desk).units().getFirst().district().code();
            case UNIT, RECOGNISED_UNIT -> unit(desk, 0).code();
            case VISIT -> desk.documents().compose().visits().stream().findFirst().orElse("0");
            case MEMBER -> desk.views().members().getFirst().id().value();
        };
    }

    private static Outcome<String> html(Desk desk, DocumentKind kind) {
        return desk.documents().compose().compose(kind, about(desk, kind), Map.of(), new Issuance.Draft())
                .then(composed -> Outcome.done(composed.html().getFirst()));
    }

    @Test
    void whileScoringIsBlindNoKindShowsAPoint() {
        begin(true);
        int made = 0;
        for (DocumentKind kind : secretary.documents().compose().kinds()) {
            switch (html(secretary, kind)) {
                case Outcome.Done<String>(String html) -> {
                    made++;
                    assertFalse(html.contains("0,37") || html.contains(SECRET), kind.id());
                }
                case Outcome.Refused<String> refused -> assertTrue(Set.of(Reason.SCORES_CLOSED, Reason.NOT_FOUND,
                        Reason.NOTHING_OUTSTANDING).contains(refused.reason()), kind.id());
            }
        }
        assertTrue(made > 15, made + " kinds were made");
    }

    @Test
    void onceOpenTheSheetShowsThem() {
        begin(false);
        DocumentKind sheet = secretary.documents().compose().kinds().stream()
                .filter(kind -> kind.id().equals("score-sheet")).findFirst().orElseThrow();
        assertTrue(done(html(secretary, sheet)).contains(SECRET));
    }

    @Test
    void aKindThatNeedsNoScoresTellsARecusedPersonNothingOfTheUnitEither() {
        begin(false);
        MemberId lan = done(secretary.council().enrol().enrol("Lan", "", "", Role.MEMBER));
        done(secretary.council().recuse().declare(lan, unit(secretary, 0), true, "Quê ở xã"));
        Desk desk = office.member("lan", lan, secretary);
        DocumentKind invitation = desk.documents().compose().kind("invitation").orElseThrow();
        String html = done(desk.documents().wordings().draft(invitation, Map.of("invitation.body",
                "Còn {other-count} đơn vị:\n{lines:other-reasons}\n{table:others}\n{table:survey-quotas}")))
                .html().getFirst();
        String hidden = Office.programme(desk).unit(unit(desk, 0)).orElseThrow().fullName();
        assertFalse(html.contains(hidden), hidden);
        assertTrue(html.contains(Office.programme(desk).unit(unit(desk, 1)).orElseThrow().fullName()));
        assertTrue(html.contains("Còn …"), "a count would tell by what is left");
    }

    @Test
    void whoIsRecusedSeesNothingOfThatUnit() {
        begin(false);
        MemberId lan = done(secretary.council().enrol().enrol("Lan", "", "", Role.MEMBER));
        done(secretary.council().recuse().declare(lan, unit(secretary, 0), true, "Quê ở xã"));
        Desk desk = office.member("lan", lan, secretary);
        for (DocumentKind kind : desk.documents().compose().kinds()) {
            Outcome<String> made = html(desk, kind);
            if (kind.about() == About.UNIT) {
                assertEquals(Reason.RECUSED, refused(made), kind.id());
            } else {
                switch (made) {
                    case Outcome.Done<String>(String html) ->
                            assertFalse(html.contains("0,37") || html.contains(SECRET), kind.id());
                    case Outcome.Refused<String> refused -> assertTrue(List.of(Reason.RECUSED, Reason.NOT_ELIGIBLE,
                                    Reason.NOT_FOUND, Reason.NOTHING_OUTSTANDING)
                            .contains(refused.reason()), kind.id());
                }
            }
        }
    }
}
