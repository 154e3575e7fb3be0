package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.fixture.PartialBackup;

class CareCommandsTest {

    @TempDir
    private Path place;
    private Path workspace;
    private TestTerminal terminal;

    @BeforeEach
    void makeAWorkspace() {
        workspace = place.resolve("thu-ky");
        terminal = new TestTerminal(place.resolve("state"));
        assertEquals(0, terminal.run("workspace", "create", "--workspace", workspace, "--name", "Thư ký",
                "--role", "secretariat", "--json"), terminal::err);
    }

    private void enrol(String name) {
        assertEquals(0, terminal.run("member", "enrol", "--workspace", workspace, "--name", name), terminal::err);
    }

    private long entries() {
        assertEquals(0, terminal.run("workspace", "info", "--workspace", workspace, "--json"), terminal::err);
        return (Long) terminal.json().get("entries");
    }

    @Test
    void aBackupIsListedComparedAndRestoredAndTheWayBackStays() {
        assertEquals(0, terminal.run("backup", "make", "--workspace", workspace, "--json"), terminal::err);
        assertEquals(1L, terminal.json().get("number"));
        long then = entries();
        enrol("Trần Thị Bưởi");
        long now = entries();
        assertTrue(now > then);
        assertEquals(0, terminal.run("backup", "compare", "1", "--workspace", workspace, "--json"), terminal::err);
        assertEquals(now - then, sum("gone"));
        assertEquals(0, terminal.run("backup", "restore", "1", "--workspace", workspace), terminal::err);
        assertEquals(then, entries());
        assertEquals(0, terminal.run("backup", "list", "--workspace", workspace), terminal::err);
        assertTrue(terminal.out().contains("trước khi khôi phục"), terminal.out());
        assertTrue(terminal.out().contains("Thư ký"), terminal.out());
        assertEquals(0, terminal.run("backup", "restore", "2", "--workspace", workspace), terminal::err);
        assertEquals(now, entries());
    }

    @Test
    void aCheckNamesWhatIsDamagedInTheBackupsAndSaysWhatToDo() throws Exception {
        assertEquals(0, terminal.run("backup", "make", "--workspace", workspace), terminal::err);
        Path copy;
        try (var copies = Files.list(workspace.resolve("backup/segments"))) {
            copy = copies.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(copy);
        bytes[bytes.length - 1] ^= 1;
        Files.write(copy, bytes);
        assertEquals(3, terminal.run("workspace", "verify", "--workspace", workspace, "--json"), terminal::err);
        assertEquals(List.of("backup: damaged " + copy.getFileName()), terminal.json().get("faults"));
        assertEquals(3, terminal.run("workspace", "verify", "--workspace", workspace));
        assertTrue(terminal.out().contains("backup make"), terminal.out());
        assertEquals(0, terminal.run("backup", "make", "--workspace", workspace), terminal::err);
        assertEquals(0, terminal.run("workspace", "verify", "--workspace", workspace), terminal::err);
    }

    @Test
    void aBackupThatLacksAPartNamesItAndIsRestoredOnlyWhereThatWasAskedFor() {
        enrol("Trần Thị Bưởi");
        assertEquals(0, terminal.run("backup", "make", "--workspace", workspace), terminal::err);
        enrol("Lò Văn Cải");
        long now = entries();
        assertEquals(0, terminal.run("backup", "make", "--workspace", workspace), terminal::err);
        String gone = PartialBackup.withoutItsLast(workspace.resolve("backup/000002.json"));
        String segment = gone.substring(gone.length() - 10, gone.length() - 4);
        assertEquals(0, terminal.run("backup", "list", "--workspace", workspace), terminal::err);
        assertTrue(terminal.out().contains("THIẾU MỘT PHẦN: " + gone), terminal.out());
        assertEquals(3, terminal.run("backup", "restore", "2", "--workspace", workspace));
        assertTrue(terminal.err().contains(gone), terminal.err());
        assertEquals(0, terminal.run("backup", "compare", "2", "--workspace", workspace), terminal::err);
        assertTrue(terminal.out().contains("--although-partial"), terminal.out());
        assertEquals(0, terminal.run("backup", "restore", "2", "--workspace", workspace, "--although-partial"), terminal::err);
        assertTrue(entries() < now);
        assertEquals(3, terminal.run("workspace", "verify", "--workspace", workspace, "--json"), terminal::err);
        assertEquals(List.of(segment), terminal.json().get("lost"));
        assertEquals(List.of("backup: partial 000002.json"), terminal.json().get("faults"));
        assertEquals(3, terminal.run("workspace", "verify", "--workspace", workspace), terminal::err);
        assertTrue(terminal.out().contains("từng mất đoạn " + segment), terminal.out());
    }

    @Test
    void aLostSegmentOfTheJournalIsMadeAnewAndThatIsTold() throws Exception {
        enrol("Trần Thị Bưởi");
        Files.delete(workspace.resolve("journal/000001.tdj"));
        assertEquals(0, terminal.run("workspace", "verify", "--workspace", workspace), terminal::err);
        assertTrue(terminal.out().contains("Đoạn nhật ký 000001 từng mất"), terminal.out());
        assertEquals(0, terminal.run("workspace", "verify", "--workspace", workspace, "--json"), terminal::err);
        assertEquals(List.of(), terminal.json().get("remade"));
    }

    @Test
    void aDamagedBackupIsRefused() throws Exception {
        assertEquals(0, terminal.run("backup", "make", "--workspace", workspace), terminal::err);
        try (var files = Files.list(workspace.resolve("backup/segments"))) {
            Path copy = files.toList().getFirst();
            byte[] bytes = Files.readAllBytes(copy);
            bytes[bytes.length - 9] ^= 1;
            Files.write(copy, bytes);
        }
        assertEquals(3, terminal.run("backup", "restore", "1", "--workspace", workspace, "--json"));
        assertEquals("damaged", terminal.json().get("refused"));
        assertEquals(1, terminal.run("backup", "restore", "9", "--workspace", workspace, "--json"));
        assertEquals("not-found", terminal.json().get("refused"));
    }

    @Test
    void aWorkspaceMovesToAnotherComputerAndStaysClosedHere() {
        enrol("Trần Thị Bưởi");
        long entries = entries();
        Path file = place.resolve("kho.tdmove");
        assertEquals(0, terminal.run("workspace", "move", "--workspace", workspace, "--to", file), terminal::err);
        assertEquals(1, terminal.run("workspace", "info", "--workspace", workspace, "--json"));
        assertEquals("moved-away", terminal.json().get("refused"));
        Path old = workspace;
        workspace = place.resolve("may-moi");
        assertEquals(0, terminal.run("workspace", "bring", "--from", file, "--workspace", workspace), terminal::err);
        assertEquals(entries, entries());
        assertEquals(1, terminal.run("workspace", "bring", "--from", file, "--workspace", workspace, "--json"));
        assertEquals("folder-not-empty", terminal.json().get("refused"));
        assertEquals(0, terminal.run("workspace", "take-back", "--workspace", old), terminal::err);
        assertEquals(0, terminal.run("workspace", "info", "--workspace", old), terminal::err);
    }

    @Test
    void ofBackupsItIsToldWhichOneWasBrought() {
        assertEquals(0, terminal.run("backup", "make", "--workspace", workspace), terminal::err);
        assertEquals(0, terminal.run("workspace", "bring", "--from", workspace.resolve("backup"), "--workspace",
                place.resolve("may-moi"), "--json"), terminal::err);
        assertEquals(0L, ((Number) terminal.json().get("passedOver")).longValue());
        assertEquals("", terminal.json().get("damaged"));
        assertTrue(terminal.json().containsKey("backupOf"));
    }

    @Test
    void ofADamagedWorkspaceItIsToldAndItCanBeBroughtAsItIs() throws Exception {
        assertEquals(0, terminal.run("backup", "make", "--workspace", workspace), terminal::err);
        Files.writeString(workspace.resolve("journal/000001.tdj"), "this is no segment");
        assertEquals(0, terminal.run("workspace", "bring", "--from", workspace, "--workspace", place.resolve("a")),
                terminal::err);
        assertTrue(terminal.out().contains("000001.tdj") && terminal.out().contains("--as-it-is"), terminal.out());
        assertEquals(0, terminal.run("workspace", "bring", "--from", workspace, "--as-it-is", "--workspace",
                place.resolve("b"), "--json"), terminal::err);
        assertFalse(terminal.json().containsKey("backupOf"));
        assertEquals("this is no segment", Files.readString(place.resolve("b/journal/000001.tdj")));
    }

    @Test
    void ofAWorkspaceThatMovedAwayThatIsToldAndWhen() {
        assertEquals(0, terminal.run("workspace", "move", "--workspace", workspace, "--to", place.resolve("kho.tdmove")),
                terminal::err);
        assertEquals(0, terminal.run("workspace", "bring", "--from", workspace, "--workspace", place.resolve("a"), "--json"),
                terminal::err);
        assertTrue(terminal.json().containsKey("movedAway"));
    }

    @Test
    void theSecondPlaceMustBeAnotherDisk() throws Exception {
        Path here = Files.createDirectory(place.resolve("day"));
        assertEquals(1, terminal.run("backup", "second", "--to", here, "--workspace", workspace, "--json"));
        assertEquals("same-disk", terminal.json().get("refused"));
        assertEquals(0, terminal.run("backup", "second", "--workspace", workspace, "--json"), terminal::err);
        assertEquals(false, terminal.json().get("copied"));
    }

    @Test
    void afterAChangeTheOldPassphraseOpensNothing() {
        terminal.with("THAM_DINH_NEW_PASSPHRASE", "bốn mùa hoa nở trên đồi chè");
        assertEquals(0, terminal.run("workspace", "passphrase", "--workspace", workspace), terminal::err);
        assertEquals(1, terminal.run("workspace", "info", "--workspace", workspace, "--json"));
        assertEquals("wrong-passphrase", terminal.json().get("refused"));
    }

    private long sum(String name) {
        return ((List<?>) terminal.json().get(name)).stream().mapToLong(line -> (Long) ((Map<?, ?>) line).get("count")).sum();
    }
}
