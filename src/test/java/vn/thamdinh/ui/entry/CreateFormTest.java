package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.ui.entry.EntryDesk.Advice;
import vn.thamdinh.ui.entry.EntryDesk.FolderVerdict;
import vn.thamdinh.ui.entry.EntryDesk.Strength;

class CreateFormTest {

    private static final Strength GOOD = new Strength(3, Advice.GOOD);
    private static final String HERE = Path.of("").toAbsolutePath().resolve("kho").toString();

    @Test
    void aCompleteFormHasNoProblem() {
        assertEquals(Optional.empty(), form("An", "bốn từ", "bốn từ", HERE, GOOD, FolderVerdict.GOOD, false));
    }

    @Test
    void problemsAreToldOneByOneInTheOrderOfTheForm() {
        assertEquals(Optional.of("entry.problem.name"), form("  ", "", "", "", weak(), FolderVerdict.GOOD, false));
        assertEquals(Optional.of("entry.problem.passphrase"), form("An", "a", "", "", weak(), FolderVerdict.GOOD, false));
        assertEquals(Optional.of("entry.problem.repeat"), form("An", "a", "b", "", GOOD, FolderVerdict.GOOD, false));
        assertEquals(Optional.of("entry.problem.folder"), form("An", "a", "a", "kho", GOOD, FolderVerdict.GOOD, false));
    }

    @Test
    void aStickIsPossibleOnlyAfterSayingSo() {
        assertEquals(Optional.of("entry.folder.removable"),
                form("An", "a", "a", HERE, GOOD, FolderVerdict.REMOVABLE, false));
        assertEquals(Optional.empty(), form("An", "a", "a", HERE, GOOD, FolderVerdict.REMOVABLE, true));
        assertEquals(Optional.of("entry.folder.holds-workspace"),
                form("An", "a", "a", HERE, GOOD, FolderVerdict.HOLDS_WORKSPACE, true));
    }

    @Test
    void whatIsAskedForNeverPrintsThePassphrase() {
        NewWorkspace wanted = new CreateForm("An", Role.CLERK, "bí mật", "bí mật", HERE, GOOD, FolderVerdict.GOOD, false)
                .wanted();
        assertFalse(wanted.toString().contains("bí mật") || wanted.toString().contains("An"));
        wanted.wipe();
        assertEquals("\0".repeat(6), new String(wanted.passphrase()));
    }

    @Test
    void theWaitGrowsUnlessTheUseCaseSaysIt() {
        UnlockDelay delay = new UnlockDelay();
        List<Integer> waits = java.util.stream.IntStream.range(0, 9).mapToObj(i -> {
            delay.refused(List.of());
            return delay.seconds();
        }).toList();
        assertEquals(List.of(0, 1, 2, 4, 8, 16, 32, 60, 60), waits);
        delay.refused(List.of("7"));
        assertEquals(7, delay.seconds());
    }

    private static Strength weak() {
        return new Strength(1, Advice.ADD_WORDS);
    }

    private static Optional<String> form(String name, String passphrase, String repeat, String folder,
            Strength strength, FolderVerdict verdict, boolean accepted) {
        return new CreateForm(name, Role.MEMBER, passphrase, repeat, folder, strength, verdict, accepted).problem();
    }
}
