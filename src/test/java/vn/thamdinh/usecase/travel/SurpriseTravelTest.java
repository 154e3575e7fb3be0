package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.unit;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.inspection.TeamId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.ledger.CouncilFact;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.plan.PlanVisits.Wish;

/** A surprise visit is not in the packages of those whom it is to surprise, until it was made. */
class SurpriseTravelTest {
    private static final String WHY = "Người dân phản ánh thu tiền ngoài quy định";
    private static final String TEAM = "Tổ đột xuất xã điểm";

    @TempDir
    private Path folder;
    private final List<Laptop> open = new ArrayList<>();
    private Laptop secretary;
    private Laptop commune;
    private Laptop inspector;
    private MemberId leader;
    private VisitId visit;

    @BeforeEach
    void aSurpriseVisitIsPlanned() {
        secretary = opened(Laptop.secretary(folder, "thu-ky", TypedPoints.files()));
        commune = opened(Laptop.empty(folder, "xa"));
        inspector = opened(Laptop.empty(folder, "van"));
        secretary.admit(commune, done(secretary.desk.council().enrol().enrol("Cán bộ xã", "", "", Role.COMMUNE)),
                Role.COMMUNE);
        leader = done(secretary.desk.council().enrol().enrol("Bà Vân", "", "", Role.INSPECTOR));
        secretary.admit(inspector, leader, Role.INSPECTOR);
        visit = surprise(team(TEAM), WHY);
    }

    @AfterEach
    void closeAll() {
        open.forEach(Laptop::close);
    }

    private Laptop opened(Laptop laptop) {
        open.add(laptop);
        return laptop;
    }

    private TeamId team(String name) {
        return done(secretary.desk.planVisits().form(name, leader, Optional.empty(), List.of()));
    }

    private VisitId surprise(TeamId team, String why) {
        return done(secretary.desk.planVisits().plan(unit(secretary.desk, 0), new Wish(VisitKind.SURPRISE,
                LocalDate.of(2024, 11, 7), LocalTime.of(8, 0), LocalTime.of(9, 0), team, why)));
    }

    private static Set<EntryId> ids(Laptop of) {
        return of.book.workspace().entries().stream().map(stored -> stored.entry().id()).collect(Collectors.toSet());
    }

    /** All bytes of the package under the encryption, as letters. */
    private static String opened(Path packed, Laptop by) throws Exception {
        var plain = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(packed)) {
            by.book.workspace().ageIdentity().decrypt(in, plain, Progress.NONE);
        }
        return plain.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePackageForTheCommuneNamesTheVisitOnlyAfterItWasMade() throws Exception {
        String before = opened(secretary.pack(commune).file(), commune);
        assertTrue(before.contains("Bà Vân"));
        for (String telling : List.of(WHY, TEAM, visit.value(), "visit-planned", "SURPRISE", "team-formed")) {
            assertFalse(before.contains(telling), telling);
        }
        done(secretary.desk.recordVisit().begin(visit));
        String after = opened(secretary.pack(commune).file(), commune);
        assertTrue(after.contains(WHY));
        assertTrue(after.contains(TEAM));
    }

    @Test
    void whatWasKeptBackFollowsAndChainsAndDigestAreWhole() {
        Preview.Sound first = commune.takeOne(secretary.pack(commune).file()).preview();
        assertEquals(List.of(), first.gaps());
        secretary.say(new CouncilFact.UnitsAssigned(leader, List.of()));
        assertEquals(List.of(), commune.takeOne(secretary.pack(commune).file()).preview().gaps());
        assertEquals(List.of(), commune.desk.views().plannedVisits());
        assertFalse(ids(commune).containsAll(ids(secretary)));
        done(secretary.desk.recordVisit().begin(visit));
        commune.take(secretary.pack(commune).file());
        assertTrue(ids(commune).containsAll(ids(secretary)));
        assertEquals(List.of(visit), commune.desk.views().plannedVisits().stream().map(one -> one.id()).toList());
    }

    @Test
    void theTeamThatGoesKnowsAndSoDoesAnotherMachineOfTheSecretariat() {
        inspector.take(secretary.pack(inspector).file());
        assertEquals(1, inspector.desk.views().plannedVisits().size());
        assertTrue(ids(inspector).containsAll(ids(secretary)));
        Laptop second = opened(Laptop.empty(folder, "thu-ky-2"));
        secretary.admit(second, Laptop.SECRETARY, Role.SECRETARIAT);
        second.take(done(secretary.export(PackageKind.ROUND, second)).file());
        assertEquals(1, second.desk.views().plannedVisits().size());
    }

    @Test
    void aPackageForTheTeamAndTheCommuneTogetherLeavesItOut() throws Exception {
        Path both = secretary.pack(commune, inspector).file();
        assertFalse(opened(both, commune).contains(WHY));
        inspector.take(both);
        assertEquals(0, inspector.desk.views().plannedVisits().size());
    }

    @Test
    void oneVisitThatWasMadeDoesNotBetrayAnother() throws Exception {
        surprise(team("Tổ thứ hai"), "Đơn tố cáo thứ hai");
        done(secretary.desk.recordVisit().begin(visit));
        String packed = opened(secretary.pack(commune).file(), commune);
        assertTrue(packed.contains(WHY));
        assertFalse(packed.contains("Đơn tố cáo thứ hai"));
        assertFalse(packed.contains("Tổ thứ hai"));
    }

    @Test
    void aTeamThatAnAnnouncedVisitNamesIsNoSecret() throws Exception {
        done(secretary.desk.planVisits().plan(unit(secretary.desk, 1), new Wish(VisitKind.PLANNED,
                LocalDate.of(2024, 11, 8), LocalTime.of(8, 0), LocalTime.of(9, 0), new TeamId("doan-1"), "")));
        String packed = opened(secretary.pack(commune).file(), commune);
        assertTrue(packed.contains(TEAM));
        assertFalse(packed.contains(WHY));
    }

    @Test
    void aPassphraseMayReachTheCommuneSoThatSuchAPackageLeavesItOut() throws Exception {
        Path packed = done(secretary.desk.exportPackage().export(secretary.stick, Office.WORDS.toCharArray(),
                Progress.NONE)).file();
        var plain = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(packed); Passphrase words = Passphrase.of(Office.WORDS)) {
            AgePassphrase.decrypt(in, plain, words, Progress.NONE);
        }
        assertFalse(plain.toString(StandardCharsets.UTF_8).contains(WHY));
    }
}
