package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Database;
import vn.thamdinh.storage.database.HeldRepository;
import vn.thamdinh.storage.journal.SegmentFiles;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.entry.StoredEntry;

class WorkspaceRecoveryTest {

    private static final byte[] PROGRAMME = CanonicalJson.write(Map.of("files", Map.of("units.csv", "xã")));

    @TempDir
    private static Path base;
    private static Path folder;
    private static Path database;
    private static WriterId writer;
    private static String digest;
    private static List<byte[]> headers;

    @BeforeAll
    static void saveSomething() throws Exception {
        folder = base.resolve("a");
        database = folder.resolve("ledger.mv.db");
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            for (int unit = 1; unit <= 20; unit++) {
                workspace.append(batch(writing.score("252" + (10 + unit), "1.1", "8"),
                        writing.score("252" + (10 + unit), "1.2", "7.5")));
            }
            workspace.append(new Workspace.Batch(List.of(), List.of(PROGRAMME), Map.of("me", "m-1"), List.of()));
            workspace.append(new Workspace.Batch(List.of(), List.of(), Map.of("me", "m-2"), List.of()));
            workspace.keepDraft("reason|1|1", "dở dang");
            writer = workspace.writer();
            digest = workspace.digest();
            headers = workspace.entries().stream().map(StoredEntry::header).toList();
        }
        Workspaces.copy(folder, base.resolve("as-saved"));
        Workspaces.copy(base.resolve("state"), base.resolve("state-as-saved"));
    }

    @BeforeEach
    void putBackWhatWasSaved() throws Exception {
        Workspaces.delete(folder);
        Workspaces.delete(base.resolve("state"));
        Workspaces.copy(base.resolve("as-saved"), folder);
        Workspaces.copy(base.resolve("state-as-saved"), base.resolve("state"));
    }

    @Test
    void a_lost_database_is_made_again_from_the_journal_and_a_new_writer_begins() throws Exception {
        Files.delete(database);
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(Optional.of("missing"), workspace.opening().databaseRebuiltBecause());
            assertTrue(workspace.opening().newWriter());
            assertNotEquals(writer, workspace.writer());
            assertAllIsThere(workspace);
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(new OpeningReport(false, Optional.empty(), false, List.of(), 0, 0,
                    OpeningReport.Mended.NOTHING), workspace.opening());
        }
    }

    @Test
    void an_unreadable_database_is_put_aside_and_made_again() throws Exception {
        byte[] noise = new byte[(int) Files.size(database)];
        new Random(1).nextBytes(noise);
        Files.write(database, noise);
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(Optional.of("unreadable"), workspace.opening().databaseRebuiltBecause());
            assertAllIsThere(workspace);
        }
        assertArrayEquals(noise, Files.readAllBytes(folder.resolve("ledger.mv.db.hong-1")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void damage_anywhere_in_the_database_loses_nothing(int place) throws Exception {
        byte[] bytes = Files.readAllBytes(database);
        byte[] noise = new byte[3000];
        new Random(place).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, (bytes.length - noise.length) / 10 * place, noise.length);
        Files.write(database, bytes);
        try (Workspace workspace = workspaces().open("a")) {
            assertAllIsThere(workspace);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 20000})
    void a_database_cut_short_loses_nothing(int length) throws Exception {
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, length));
        try (Workspace workspace = workspaces().open("a")) {
            assertAllIsThere(workspace);
        }
    }

    @Test
    void a_database_that_went_back_in_time_catches_up_from_the_journal() throws Exception {
        Path earlier = base.resolve("as-saved").resolve("ledger.mv.db");
        String later;
        try (Workspace workspace = workspaces().open("a")) {
            Writing writing = Writing.in(workspace);
            workspace.append(batch(writing.score("25231", "1.3", "5")));
            workspace.append(batch(writing.score("25231", "1.4", "5")));
            later = workspace.digest();
        }
        Files.copy(earlier, database, StandardCopyOption.REPLACE_EXISTING);
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(2, workspace.opening().framesFromJournal());
            assertTrue(workspace.opening().newWriter());
            assertEquals(later, workspace.digest());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void a_lost_journal_is_filled_again_from_the_database() throws Exception {
        deleteJournal();
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(43, workspace.opening().entriesToJournal());
            assertEquals(List.of("MISSING"), workspace.opening().journalDamage());
            assertFalse(workspace.opening().newWriter());
        }
        Files.delete(database);
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(digest, workspace.digest());
            assertEquals(Optional.of("m-2"), workspace.setting("me"));
            assertEquals(1, workspace.programmes().size());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void a_workspace_without_journal_and_database_is_not_opened_as_if_nothing_had_been_in_it() throws Exception {
        deleteJournal();
        Path aside = Files.move(database, base.resolve("aside"));
        assertThrows(StorageException.LedgerGone.class, () -> workspaces().open("a"));
        assertTrue(!Files.exists(database) && SegmentFiles.list(folder.resolve("journal")).isEmpty(), "nothing is written");
        Files.move(aside, database);
        try (Workspace again = workspaces().open("a")) { // what was put back is taken up again
            assertEquals(digest, again.digest());
        }
    }

    @Test
    void a_damaged_frame_is_named_and_healed_from_the_database() throws Exception {
        Path segment = folder.resolve("journal").resolve("000001.tdj");
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2] ^= 1;
        Files.write(segment, bytes);
        try (Workspace workspace = workspaces().open("a")) {
            assertFalse(workspace.opening().journalDamage().isEmpty());
            assertTrue(workspace.opening().entriesToJournal() > 0);
            assertEquals(digest, workspace.digest());
        }
        Files.delete(database);
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(digest, workspace.digest());
        }
    }

    @Test
    void what_only_the_damaged_database_holds_is_saved_from_it() throws Exception {
        deleteJournal();
        try (var keys = keys(); Database open = Database.open(folder, "ledger", keys)) {
            open.write(tx -> {
                tx.texts().putSetting("me", "someone else", "0".repeat(32));
                return tx;
            });
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(Optional.of("disagrees"), workspace.opening().databaseRebuiltBecause());
            assertEquals(digest, workspace.digest());
            assertEquals(Map.of("reason|1|1", "dở dang"), workspace.drafts());
            assertEquals(1, workspace.programmes().size());
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
        assertTrue(Files.exists(folder.resolve("ledger.mv.db.hong-1")));
    }

    @Test
    void a_projection_that_disagrees_with_its_stamp_is_found() throws Exception {
        try (var keys = keys(); Database open = Database.open(folder, "ledger", keys)) {
            open.write(tx -> {
                tx.held().delete(tx.held().rows());
                return tx;
            });
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(Optional.of("disagrees"), workspace.opening().databaseRebuiltBecause());
            assertAllIsThere(workspace);
            assertEquals(Map.of("reason|1|1", "dở dang"), workspace.drafts());
        }
    }

    @Test
    void a_projection_of_another_version_is_made_anew_silently() throws Exception {
        try (var keys = keys(); Database open = Database.open(folder, "ledger", keys)) {
            open.write(tx -> {
                tx.held().stamp(new HeldRepository.Stamp(0, 0, "0".repeat(64), "0".repeat(64)));
                tx.held().delete(tx.held().rows());
                return tx;
            });
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(new OpeningReport(false, Optional.empty(), false, List.of(), 0, 0,
                    OpeningReport.Mended.NOTHING), workspace.opening());
            assertAllIsThere(workspace);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"format\":1,\"workspace\":\"x\"}"})
    void a_damaged_workspace_json_is_written_again_from_the_journal(String content) throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("workspace.json"));
        Files.writeString(folder.resolve("workspace.json"), content);
        assertRecovered(before);
    }

    @Test
    void a_lost_workspace_json_is_written_again_from_the_journal() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("workspace.json"));
        Files.delete(folder.resolve("workspace.json"));
        assertRecovered(before);
    }

    @Test
    void a_changed_digit_in_a_wrapped_key_is_no_wrong_passphrase() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("workspace.json"));
        String text = new String(before, StandardCharsets.UTF_8);
        int at = text.indexOf("\"passphrase\":\"") + 40;
        char other = text.charAt(at) == '0' ? '1' : '0';
        Files.writeString(folder.resolve("workspace.json"), text.substring(0, at) + other + text.substring(at + 1));
        assertRecovered(before);
    }

    @Test
    void a_save_that_the_journal_refused_is_in_it_after_the_next_try() throws Exception {
        Path journal = folder.resolve("journal");
        StoredEntry score;
        try (Workspace workspace = workspaces().open("a")) {
            score = Writing.in(workspace).score("25240", "1.1", "3");
            Files.move(journal, base.resolve("away"));
            Files.createFile(journal);
            assertThrows(StorageException.DiskTrouble.class, () -> workspace.append(batch(score)));
            Files.delete(journal);
            Files.move(base.resolve("away"), journal);
            workspace.append(batch(score));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
        Files.delete(database);
        try (Workspace workspace = workspaces().open("a")) {
            assertTrue(workspace.holds(score.entry().id()));
        }
    }

    @Test
    void rebuilding_keeps_everything_and_the_old_file() throws Exception {
        try (Workspace workspace = workspaces().open("a")) {
            VerifyReport report = workspace.rebuild(Progress.NONE);
            assertEquals(new VerifyReport(43, digest, List.of(), OpeningReport.Mended.NOTHING), report);
            assertAllIsThere(workspace);
            assertEquals(writer, workspace.writer());
            workspace.append(batch(Writing.in(workspace).score("25240", "1.1", "3")));
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(44, workspace.count());
            assertEquals(writer, workspace.writer());
        }
    }

    @Test
    void verifying_names_what_is_missing_on_either_side() throws Exception {
        try (Workspace workspace = workspaces().open("a")) {
            Files.move(folder.resolve("journal").resolve("000001.tdj"), base.resolve("away.tdj"));
            List<String> faults = workspace.verify(Progress.NONE).faults();
            assertEquals(43, faults.stream().filter(line -> line.startsWith("journal: lacks entry")).count());
            Files.move(base.resolve("away.tdj"), folder.resolve("journal").resolve("000001.tdj"));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    private void assertRecovered(byte[] before) throws Exception {
        try (Workspace workspace = workspaces().open("a")) {
            assertTrue(workspace.opening().vaultRecovered());
            assertFalse(workspace.opening().newWriter());
            assertEquals(digest, workspace.digest());
        }
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("workspace.json")));
    }

    private void assertAllIsThere(Workspace workspace) throws StorageException {
        assertEquals(digest, workspace.digest());
        List<byte[]> now = workspace.entries().stream().map(StoredEntry::header).toList();
        assertEquals(headers.size(), now.size());
        for (int i = 0; i < now.size(); i++) {
            assertArrayEquals(headers.get(i), now.get(i));
        }
        assertEquals(Optional.of("m-2"), workspace.setting("me"));
        assertEquals(1, workspace.programmes().size());
        assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
    }

    private WorkspaceKeys keys() throws Exception {
        try (var passphrase = Workspaces.passphrase()) {
            return WorkspaceFile.read(folder).unlock(passphrase);
        }
    }

    private void deleteJournal() throws IOException {
        for (var segment : SegmentFiles.list(folder.resolve("journal"))) {
            Files.delete(segment.file());
        }
    }

    private static Workspaces workspaces() {
        return new Workspaces(base);
    }
}
