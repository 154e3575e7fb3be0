package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;

class ConflictCommandsTest extends SecretaryAtDesk {
    private TestTerminal terminal;

    /** A score that the member gave and the secretary typed in differently. */
    @BeforeEach
    void aContradiction() {
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        Desk member = office.member("hanh", hanh, desk);
        done(give(desk, hanh, 0, 0, "0.5"));
        done(give(member, hanh, 0, 0, "0.25"));
        office.carry(member, desk);
        office.close(desk);
        terminal = new TestTerminal(folder.resolve("state")).with("THAM_DINH_PASSPHRASE", Office.WORDS);
    }

    private int run(Object... words) {
        Object[] all = Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--workspace";
        all[words.length + 1] = folder.resolve("thu-ky");
        return terminal.run(all);
    }

    private Map<?, ?> only() {
        assertEquals(0, run("conflicts", "list", "--json"), terminal::err);
        List<?> conflicts = (List<?>) terminal.json().get("conflicts");
        assertEquals(1, conflicts.size(), terminal::out);
        return (Map<?, ?>) conflicts.getFirst();
    }

    private String entry(String value) {
        return ((List<?>) only().get("sides")).stream().map(side -> (Map<?, ?>) side)
                .filter(side -> side.get("value").equals(value)).findFirst().orElseThrow().get("entry").toString();
    }

    @Test
    void bothValuesAreListedWithAuthorAndDevice() {
        Map<?, ?> conflict = only();
        assertEquals("25213", conflict.get("unit"));
        assertEquals("appraise", conflict.get("stage"));
        assertEquals("tv-01", conflict.get("scorer"));
        assertEquals(true, conflict.get("mine"));
        assertEquals(0, run("conflicts", "list"));
        assertTrue(terminal.out().contains("0,25 | Hạnh | máy hanh") && terminal.out().contains("0,5 | thu-ky"),
                terminal.out());
    }

    @Test
    void theChosenValueStandsByItsFirstDigits() {
        String chosen = entry("0,25");
        assertEquals(0, run("conflicts", "resolve", chosen.substring(0, 12), "--reason", "Theo phiếu giấy", "--json"),
                terminal::err);
        assertEquals(chosen, terminal.json().get("chosen"));
        assertEquals(0L, terminal.json().get("open"));
        assertEquals(1, run("conflicts", "resolve", chosen, "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
    }

    @Test
    void tooFewDigitsNameNothing() {
        assertEquals(1, run("conflicts", "resolve", entry("0,25").substring(0, 7), "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
        only();
    }
}
