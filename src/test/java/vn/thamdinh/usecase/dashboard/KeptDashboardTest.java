package vn.thamdinh.usecase.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.workspace.OpenWorkspace;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/** How the round stood when the workspace was closed is shown at the next opening, as long as it still stands so. */
class KeptDashboardTest extends SecretaryAtDesk {

    @Test
    void theNextOpeningHasAtHandWhatItWouldReadItself() {
        begin();
        desk.dashboard().keep();
        var kept = again(0).dashboard().atHand();
        assertEquals(kept, desk.dashboard().read());
        assertEquals(Optional.empty(), desk.dashboard().atHand(), "what was read is newer");
        assertTrue(kept.orElseThrow().next().stream().anyMatch(todo -> todo.of() > 0));
    }

    @Test
    void onADayToComeItIsThatDaysAndNotTodays() {
        begin();
        int closed = daysToTheNextDeadline() - 2;
        again(closed).dashboard().keep();
        var then = desk.dashboard().read();
        boolean changed = false;
        for (int day = closed + 1; day <= closed + 3; day++) {
            var kept = again(day).dashboard().atHand();
            assertEquals(kept, desk.dashboard().read(), "on day " + day);
            changed |= !then.equals(kept);
        }
        assertTrue(changed, "a step is overdue in the end");
        assertEquals(Optional.empty(), again(closed + 4).dashboard().atHand());
    }

    @Test
    void aKilledProgramKeepsNothingAndNothingOldIsShown() {
        desk.dashboard().keep();
        begin();
        assertEquals(Optional.empty(), again(0).dashboard().atHand());
    }

    @Test
    void onceTheRoundHasChangedItIsNoLongerAtHand() {
        desk.dashboard().keep();
        Desk again = again(0);
        assertTrue(again.dashboard().atHand().isPresent());
        done(again.council().enrol().enrol("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER));
        assertEquals(Optional.empty(), again.dashboard().atHand());
        assertNotEquals(Optional.empty(), again.dashboard().read());
    }

    @Test
    void whatCannotBeReadIsWorkedOutAnew() {
        Programme programme = Office.programme(desk);
        var codec = new DashboardCodec(programme);
        Map<String, Object> tree = DashboardCodec.toTree(desk.dashboard().read().orElseThrow());
        assertEquals(desk.dashboard().read().orElseThrow(), codec.fromTree(fields(CanonicalJson.text(tree))));
        for (String part : tree.keySet()) {
            var less = new HashMap<>(tree);
            less.remove(part);
            if (!part.equals("appraised")) {
                assertThrows(MalformedJson.class, () -> codec.fromTree(fields(CanonicalJson.text(less))), part);
            }
        }
        String text = CanonicalJson.text(tree);
        String unit = programme.units().getFirst().id().code();
        assertThrows(MalformedJson.class, () -> codec.fromTree(fields(text.replace(unit, "99999"))), "another programme");
        assertFalse(text.contains("Thư ký"), "no person is named where none is waited for");
    }

    @Test
    void rubbishInItsPlaceKeepsNobodyOut() throws Exception {
        desk.dashboard().keep();
        var read = desk.dashboard().read();
        office.close(desk);
        for (String rubbish : List.of("", "{}", "{\"units\":7}", "x".repeat(900_000))) {
            try (Passphrase words = Passphrase.of(Office.WORDS);
                    Workspace workspace = Workspace.open(folder.resolve("thu-ky"), words, office.seeded("thu-ky"))) {
                String name = String.join(" ", "dashboard.1", "", "Z", LocalDate.now(Office.NOVEMBER).toString());
                assertTrue(workspace.derived(name).isPresent(), "it is kept under this name");
                workspace.derive(workspace.mark(), Map.of(name, rubbish));
            }
            desk = office.reopen("thu-ky");
            desk.dashboard().begin();
            assertEquals(Optional.empty(), desk.dashboard().atHand());
            assertEquals(read, desk.dashboard().read());
            office.close(desk);
        }
    }

    @Test
    void aRecusalThatCameOrWentSinceIsNotOverlooked() {
        done(desk.council().enrol().enrol("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER));
        MemberId member = desk.views().members().getLast().id();
        desk.dashboard().keep();
        done(desk.council().recuse().declare(member, Office.unit(desk, 0), true, "anh em ruột"));
        assertEquals(Optional.empty(), again(0).dashboard().atHand());
        desk.dashboard().keep();
        done(desk.council().recuse().declare(member, Office.unit(desk, 0), false, "nhầm người"));
        assertEquals(Optional.empty(), again(0).dashboard().atHand());
    }

    private static Fields fields(String text) {
        return new Fields(CanonicalJson.parseCanonicalObject(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Something of a round: a member with units, a score. */
    private void begin() {
        done(desk.council().enrol().enrol("Lê Văn Tám", "Trưởng phòng", "", Role.MEMBER));
        MemberId member = desk.views().members().getLast().id();
        done(Office.give(desk, member, 0, 0, "1"));
    }

    private int daysToTheNextDeadline() {
        LocalDate today = LocalDate.now(Office.NOVEMBER);
        return Office.programme(desk).steps().stream().flatMap(step -> step.deadline().lastDay().stream())
                .filter(day -> day.isAfter(today)).mapToInt(day -> (int) ChronoUnit.DAYS.between(today, day)).min().orElseThrow();
    }

    /** Opens the workspace as some days later. */
    private Desk again(int days) {
        office.close(desk);
        Clock later = Clock.offset(Office.NOVEMBER, Duration.ofDays(days));
        try (Passphrase words = Passphrase.of(Office.WORDS)) {
            desk = done(new OpenWorkspace(office.surroundings(later, new SeededEntropy("again" + days)))
                    .open(folder.resolve("thu-ky"), words));
        }
        desk.dashboard().begin();
        return desk;
    }
}
