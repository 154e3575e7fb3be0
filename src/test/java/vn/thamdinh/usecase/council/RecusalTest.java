package vn.thamdinh.usecase.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.MemberRow;
import vn.thamdinh.usecase.view.UnitRow;

class RecusalTest {
    @TempDir
    private Path folder;

    /** A secretary who knows everything of the first unit, and a member who is recused from it. */
    private void told(java.util.function.BiConsumer<Desk, MemberId> then) {
        try (Office office = new Office(folder)) {
            Desk secretary = office.secretary();
            MemberId hanh = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            MemberId binh = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
            UnitId first = unit(secretary, 0);
            done(give(secretary, binh, 0, 0, "0.5"));
            done(give(secretary, binh, 1, 0, "0.5"));
            done(secretary.giveScore().give(first, component(secretary, 0), Stage.SELF, Scorer.of(first), "1", ""));
            var visit = done(secretary.recordVisit().begin(first, LocalDate.of(2024, 11, 5), "Ở xã", List.of(), ""));
            done(secretary.recordVisit().find(visit, Optional.of(component(secretary, 0)), FindingVerdict.MET, "Đủ"));
            var form = Office.programme(secretary).surveys().getFirst().id();
            done(secretary.countSurvey().count(new SurveyCount(first, form, 40, 40, 0)));
            done(secretary.council().vote().cast(first, 2, 0, 0));
            done(secretary.council().recuse().declare(hanh, first, true, "Quê ở xã"));
            then.accept(office.member("hanh", hanh, secretary), hanh);
        }
    }

    @Test
    void aRecusedMemberSeesNothingOfTheUnit() {
        told((desk, hanh) -> {
            UnitId first = unit(desk, 0);
            UnitRow row = desk.views().units().getFirst();
            assertEquals(UnitRow.Duty.RECUSED, row.duty());
            assertEquals(0, row.self().done());
            assertEquals(List.of(), row.visits());
            assertEquals(Reason.RECUSED, refused(desk.views().sheet(first)));
            assertEquals(0, desk.views().sheet(new SheetKey(first, Stage.SELF, Scorer.of(first))).done());
            assertEquals(0, desk.views().results().unit(first).orElseThrow().total().signum());
            assertTrue(desk.views().results().unit(unit(desk, 1)).orElseThrow().total().signum() > 0);
            assertEquals(List.of(), desk.views().visits());
            assertEquals(Optional.empty(), desk.views().vote(first));
            var form = Office.programme(desk).surveys().getFirst().id();
            assertEquals(Optional.empty(), desk.views().survey(first, form));
            assertFalse(desk.views().history("", 1000).isEmpty());
            assertFalse(desk.views().history("", 1000).stream()
                    .anyMatch(line -> line.subject().key().contains(first.code())));
        });
    }

    @Test
    void aRecusedMemberWritesNothingOfTheUnit() {
        told((desk, hanh) -> {
            assertEquals(Reason.RECUSED, refused(give(desk, hanh, 0, 0, "1")));
            assertEquals(Reason.RECUSED, refused(desk.recordVisit().begin(unit(desk, 0), LocalDate.of(2024, 11, 6),
                    "", List.of(), "")));
            done(give(desk, hanh, 1, 0, "1"));
            assertEquals(Reason.NO_RIGHT, refused(desk.council().recuse().declare(hanh, unit(desk, 0), false, "x")));
        });
    }

    private static MemberRow row(Desk desk, MemberId member) {
        return desk.views().members().stream().filter(row -> row.id().equals(member)).findFirst().orElseThrow();
    }

    @Test
    void howFarOthersHaveComeIsToldARecusedMemberWithoutTheUnit() {
        try (Office office = new Office(folder)) {
            Desk secretary = office.secretary(Office.conducted("{blind: false, stages: []}"));
            MemberId hanh = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            MemberId binh = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
            for (MemberId member : List.of(hanh, binh)) {
                done(secretary.council().assignUnits().assign(member, List.of(unit(secretary, 0), unit(secretary, 1))));
            }
            done(give(secretary, binh, 0, 0, "0.5"));
            done(give(secretary, binh, 1, 0, "0.5"));
            done(secretary.council().recuse().declare(hanh, unit(secretary, 0), true, "Quê ở xã"));
            Desk desk = office.member("hanh", hanh, secretary);
            int whole = row(secretary, binh).expected();
            assertEquals(2, row(secretary, binh).done());
            assertEquals(1, row(desk, binh).done());
            assertEquals(whole / 2, row(desk, binh).expected());
            assertEquals(whole / 2, row(secretary, hanh).expected());
            assertEquals(whole / 2, row(desk, hanh).expected());
        }
    }

    @Test
    void scoresGivenBeforeTheRecusalNoLongerCountAndComeBackWithItsEnd() {
        try (Office office = new Office(folder)) {
            Desk desk = office.secretary();
            MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            done(give(desk, hanh, 0, 0, "0.5"));
            done(desk.council().recuse().declare(hanh, unit(desk, 0), true, "Quê ở xã"));
            assertEquals(0, desk.views().results().unit(unit(desk, 0)).orElseThrow().total().signum());
            assertEquals(Reason.RECUSED, refused(give(desk, hanh, 0, 0, "1")));
            done(desk.council().recuse().declare(hanh, unit(desk, 0), false, "Nhầm xã"));
            assertTrue(desk.views().results().unit(unit(desk, 0)).orElseThrow().total().signum() > 0);
        }
    }

    @Test
    void aRecusalNamesAKnownMemberAKnownUnitAndAReason() {
        try (Office office = new Office(folder)) {
            Desk desk = office.secretary();
            MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            assertEquals(Reason.WHY_NEEDED, refused(desk.council().recuse().declare(hanh, unit(desk, 0), true, " ")));
            assertEquals(Reason.NOT_FOUND, refused(desk.council().recuse().declare(new MemberId("ai"), unit(desk, 0),
                    true, "x")));
            assertEquals(Reason.NOT_FOUND, refused(desk.council().recuse().declare(hanh, new UnitId("99999"), true,
                    "x")));
            assertEquals(Reason.NOT_FOUND, refused(desk.council().assignUnits().assign(hanh, List.of(new UnitId("99999")))));
        }
    }

    @Test
    void votesStayWithinTheCouncil() {
        try (Office office = new Office(folder)) {
            Desk desk = office.secretary();
            for (String name : List.of("Một", "Hai", "Ba")) {
                done(desk.council().enrol().enrol(name, "", "", Role.MEMBER));
            }
            done(desk.council().enrol().enrol("Đánh máy", "", "", Role.CLERK));
            UnitId unit = unit(desk, 0);
            for (int[] votes : new int[][] {{4, 0, 0}, {2, 1, 1}, {-1, 1, 1}, {0, 0, 0},
                {Integer.MAX_VALUE, Integer.MAX_VALUE, 3}}) {
                assertEquals(Reason.BAD_INPUT, refused(desk.council().vote().cast(unit, votes[0], votes[1], votes[2])));
            }
            assertEquals(Reason.NOT_FOUND, refused(desk.council().vote().cast(new UnitId("99999"), 3, 0, 0)));
            assertEquals(Optional.empty(), desk.views().vote(unit));
            done(desk.council().vote().cast(unit, 2, 1, 0));
            done(desk.council().vote().cast(unit, 3, 0, 0));
            assertEquals(3, desk.views().vote(unit).orElseThrow().inFavour());
        }
    }
}
