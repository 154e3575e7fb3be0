package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.text.Normalizer;
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
        assertEquals(Optional.empty(), form("An", "bốn từ", "bốn từ", HERE, GOOD, FolderVerdict.GOOD));
    }

    @Test
    void problemsAreToldOneByOneInTheOrderOfTheForm() {
        assertEquals(Optional.of("entry.problem.name"), form("  ", "", "", "", weak(), FolderVerdict.GOOD));
        assertEquals(Optional.of("entry.problem.passphrase"), form("An", "a", "", "", weak(), FolderVerdict.GOOD));
        assertEquals(Optional.of("entry.problem.repeat"), form("An", "a", "b", "", GOOD, FolderVerdict.GOOD));
        assertEquals(Optional.of("entry.problem.folder"), form("An", "a", "a", "kho", GOOD, FolderVerdict.GOOD));
    }

    @Test
    void aFolderThatWillNotDoIsAProblemInItsOwnWords() {
        assertEquals(Optional.of("entry.folder.removable"), form("An", "a", "a", HERE, GOOD, FolderVerdict.REMOVABLE));
        assertEquals(Optional.of("entry.folder.network"), form("An", "a", "a", HERE, GOOD, FolderVerdict.NETWORK));
        assertEquals(Optional.of("entry.folder.too-long"), form("An", "a", "a", HERE, GOOD, FolderVerdict.TOO_LONG));
        assertEquals(Optional.of("entry.folder.holds-workspace"),
                form("An", "a", "a", HERE, GOOD, FolderVerdict.HOLDS_WORKSPACE));
    }

    @Test
    void aNameIsMeasuredInWholeLetters() {
        String apart = Normalizer.normalize("ễ".repeat(100), Normalizer.Form.NFD);
        assertEquals(Optional.empty(), form(apart, "a", "a", HERE, GOOD, FolderVerdict.GOOD));
        assertEquals(Optional.of("entry.problem.name-long"), form(apart + "a", "a", "a", HERE, GOOD, FolderVerdict.GOOD));
    }

    @Test
    void whatIsAskedForNeverPrintsThePassphrase() {
        NewWorkspace wanted = new CreateForm("An", Role.CLERK, "bí mật", "bí mật", HERE, GOOD, FolderVerdict.GOOD)
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
            Strength strength, FolderVerdict verdict) {
        return new CreateForm(name, Role.MEMBER, passphrase, repeat, folder, strength, verdict).problem();
    }
}
