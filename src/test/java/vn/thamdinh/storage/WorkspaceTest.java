package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.HybridTime;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.database.Held;
import vn.thamdinh.storage.journal.SegmentFiles;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.entry.StoredEntry;

class WorkspaceTest {

    private static final Subject CELL = new Subject("score|25195|APPRAISE|m-1|1.1");

    @TempDir
    private Path base;

    @Test
    void a_half_that_a_power_cut_left_and_somebody_opens_is_no_leftover_any_more() throws Exception {
        workspaces().create("ThamDinh-1.tmp/whole").close();
        Path mark = Files.writeString(base.resolve("ThamDinh-1.tmp/tham-dinh.begun"), "tham-dinh begun 2");
        workspaces().open("ThamDinh-1.tmp/whole").close();
        assertFalse(Files.exists(mark));
    }

    @Test
    void what_was_saved_is_there_after_reopening() throws Exception {
        StoredEntry first;
        StoredEntry second;
        WriterId writer;
        String digest;
        try (Workspace workspace = workspaces().create("a")) {
            assertTrue(workspace.opening().newWriter());
            Writing writing = Writing.found(workspace);
            first = writing.score("25195", "1.1", "8.5");
            workspace.append(batch(first));
            second = writing.score("25195", "1.1", "9", first.entry().id());
            workspace.append(batch(second));
            writer = workspace.writer();
            digest = workspace.digest();
            assertEquals(6, workspace.nextSequence());
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(new OpeningReport(false, Optional.empty(), false, List.of(), 0, 0,
                    OpeningReport.Mended.NOTHING), workspace.opening());
            assertEquals(writer, workspace.writer());
            assertEquals(6, workspace.nextSequence());
            assertEquals(digest, workspace.digest());
            assertEquals(5, workspace.count());
            assertEquals(5, workspace.count(Verdict.EFFECTIVE));
            assertEquals(new HybridTime(1_700_000_000_005L, 0), workspace.lastTime());
            assertEquals(List.of(new Held(second.entry(), Verdict.EFFECTIVE, true)),
                    workspace.headsOf(List.of(CELL)));
            assertEquals(4, workspace.heads().size());
            assertEquals(List.of(second.entry(), first.entry()),
                    workspace.history(CELL.key(), 10).stream().map(Held::entry).toList());
            assertTrue(workspace.holds(first.entry().id()));
            assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
        }
    }

    @Test
    void two_heads_are_a_conflict_until_one_entry_supersedes_both() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            StoredEntry one = writing.score("25195", "1.1", "8");
            StoredEntry other = writing.score("25195", "1.1", "9");
            workspace.append(batch(one, other));
            assertEquals(2, workspace.headsOf(List.of(CELL)).size());
            StoredEntry last = writing.score("25195", "1.1", "8.5", one.entry().id(), other.entry().id());
            workspace.append(batch(last));
            assertEquals(List.of(last.entry()),
                    workspace.headsOf(List.of(CELL, CELL)).stream().map(Held::entry).toList());
        }
    }

    @Test
    void an_entry_that_does_not_count_is_held_and_counts_once_its_scorer_is_enrolled() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            MemberId late = new MemberId("m-2");
            workspace.append(batch(writing.score(late, "25195", "1.1", "7", "")));
            var cell = List.of(new Subject("score|25195|APPRAISE|m-2|1.1"));
            assertEquals(1, workspace.count(Verdict.NOT_ENROLLED));
            assertEquals(List.of(), workspace.headsOf(cell));
            assertEquals(Verdict.NOT_ENROLLED, workspace.history("score|25195", 1).getFirst().verdict());
            workspace.append(batch(writing.enrolled(late)));
            assertEquals(0, workspace.count(Verdict.NOT_ENROLLED));
            assertEquals(1, workspace.headsOf(cell).size());
        }
    }

    @Test
    void saving_the_same_again_changes_nothing() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            StoredEntry score = writing.score("25195", "1.1", "8");
            workspace.append(batch(score, score));
            String digest = workspace.digest();
            long journal = journalSize();
            workspace.append(batch(score));
            assertEquals(digest, workspace.digest());
            assertEquals(journal, journalSize());
            assertEquals(5, workspace.nextSequence());
        }
    }

    @Test
    void the_same_writer_and_number_with_other_content_is_kept_from_both_sides() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            Writing fork = Writing.in(workspace);
            workspace.append(batch(writing.score("25195", "1.1", "8"), fork.score("25195", "1.1", "9")));
            assertEquals(5, workspace.count());
            assertEquals(2, workspace.headsOf(List.of(CELL)).size());
        }
    }

    @Test
    void an_entry_whose_bytes_are_not_its_own_is_refused() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            StoredEntry one = writing.score("25195", "1.1", "8");
            StoredEntry other = writing.score("25195", "1.1", "9");
            var forged = new StoredEntry(one.entry(), other.header(), other.sealedBody());
            var swapped = new StoredEntry(one.entry(), one.header(), other.sealedBody());
            assertThrows(IllegalArgumentException.class, () -> workspace.append(batch(forged)));
            assertThrows(IllegalArgumentException.class, () -> workspace.append(batch(swapped)));
            assertEquals(3, workspace.count());
        }
    }

    @Test
    void an_entry_of_a_newer_kind_is_kept_and_given_on_as_received() throws Exception {
        StoredEntry newer;
        try (Workspace workspace = workspaces().create("a")) {
            newer = OtherPrograms.ofNewerKind(Writing.found(workspace).round(), new WriterId("7".repeat(32)), 3);
            workspace.append(batch(newer));
            assertEquals(1, workspace.count(Verdict.NEWER_KIND));
        }
        Files.delete(base.resolve("a").resolve("ledger.mv.db"));
        try (Workspace workspace = workspaces().open("a")) {
            StoredEntry again = workspace.entries().stream()
                    .filter(stored -> stored.entry().equals(newer.entry())).findFirst().orElseThrow();
            assertArrayEquals(newer.header(), again.header());
            assertArrayEquals(newer.sealedBody().orElseThrow().body(), again.sealedBody().orElseThrow().body());
            assertArrayEquals(newer.sealedBody().orElseThrow().salt(), again.sealedBody().orElseThrow().salt());
            assertEquals(1, workspace.count(Verdict.NEWER_KIND));
        }
    }

    @Test
    void a_withheld_body_that_comes_later_is_added() throws Exception {
        StoredEntry score;
        try (Workspace workspace = workspaces().create("a")) {
            score = Writing.found(workspace).score("25195", "1.1", "8");
            workspace.append(batch(OtherPrograms.withoutBody(score)));
            assertEquals(1, workspace.count(Verdict.BODY_ABSENT));
            assertEquals(List.of(), workspace.headsOf(List.of(CELL)));
            workspace.append(batch(score));
            workspace.append(batch(OtherPrograms.withoutBody(score)));
            assertEquals(0, workspace.count(Verdict.BODY_ABSENT));
            assertEquals(1, workspace.headsOf(List.of(CELL)).size());
        }
        Files.delete(base.resolve("a").resolve("ledger.mv.db"));
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(score.entry(), workspace.headsOf(List.of(CELL)).getFirst().entry());
        }
    }

    @Test
    void a_prefix_of_the_history_ends_at_a_whole_part() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            workspace.append(batch(writing.score("25195", "1.1", "8"), writing.score("25195", "1.10", "7")));
            assertEquals(1, workspace.history(CELL.key(), 9).size());
            assertEquals(2, workspace.history("score|25195", 9).size());
            assertEquals(0, workspace.history("score|2519", 9).size());
            assertEquals(5, workspace.history("", 9).size());
            assertEquals(3, workspace.history("", 3).size());
        }
    }

    @Test
    void drafts_last_until_they_are_emptied_or_replaced_by_a_save() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            workspace.keepDraft("reason|1|1.1", "đang viết");
            workspace.keepDraft("reason|1|1.1", "đang viết dở");
            workspace.keepDraft("reason|1|1.2", "khác");
            workspace.keepDraft("reason|1|1.3", "nữa");
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals("đang viết dở", workspace.drafts().get("reason|1|1.1"));
            workspace.append(new Workspace.Batch(List.of(), List.of(), Map.of(), List.of("reason|1|1.1")));
            workspace.keepDraft("reason|1|1.2", "");
            assertEquals(Map.of("reason|1|1.3", "nữa"), workspace.drafts());
        }
    }

    @Test
    void programmes_and_settings_are_kept() throws Exception {
        byte[] programme = CanonicalJson.write(Map.of("files", Map.of("units.csv", "xã;phường\n".repeat(200_000))));
        var hash = new ProgrammeHash(Hashes.sha256Hex(programme));
        try (Workspace workspace = workspaces().create("a")) {
            workspace.append(new Workspace.Batch(List.of(), List.of(programme), Map.of("me", "m-1"), List.of()));
            workspace.append(new Workspace.Batch(List.of(), List.of(programme), Map.of("me", "m-2"), List.of()));
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertArrayEquals(programme, workspace.programme(hash).orElseThrow());
            assertEquals(List.of(hash), workspace.programmes());
            assertEquals(Optional.of("m-2"), workspace.setting("me"));
            assertEquals(Optional.empty(), workspace.setting("you"));
        }
    }

    @Test
    void times_far_ahead_of_the_clock_are_not_followed() throws Exception {
        try (Workspace workspace = workspaces().create("a")) {
            Writing writing = Writing.found(workspace);
            var near = new Writing(writing.round(), Writing.ROOT_KEY, "1".repeat(32), 40_000_000);
            var far = new Writing(writing.round(), Writing.ROOT_KEY, "2".repeat(32), 90_000_000);
            workspace.append(batch(near.score("25195", "1.1", "1"), far.score("25195", "1.1", "2")));
            assertEquals(new HybridTime(1_700_040_000_001L, 0), workspace.lastTime());
        }
        try (Workspace workspace = workspaces().open("a")) {
            assertEquals(new HybridTime(1_700_040_000_001L, 0), workspace.lastTime());
        }
    }

    @Test
    void a_new_workspace_wants_an_empty_folder() throws Exception {
        Files.createDirectories(base.resolve("full").resolve("something"));
        Files.createFile(base.resolve("file"));
        assertThrows(StorageException.FolderNotEmpty.class, () -> workspaces().create("full"));
        assertThrows(StorageException.FolderNotEmpty.class, () -> workspaces().create("file"));
        assertThrows(StorageException.WorkspaceMissing.class, () -> workspaces().open("full"));
        assertThrows(StorageException.WorkspaceMissing.class, () -> workspaces().open("file"));
        assertThrows(StorageException.WorkspaceMissing.class, () -> workspaces().open("nowhere"));
    }

    @Test
    void a_wrong_passphrase_is_refused_and_makes_one_wait() throws Exception {
        workspaces().create("a").close();
        assertThrows(StorageException.WrongPassphrase.class, () -> workspaces().open("a", "sai rồi"));
        var wait = assertThrows(StorageException.TooEarly.class, () -> workspaces().open("a"));
        assertTrue(wait.waiting().isPositive());
    }

    @Test
    void the_recovery_code_opens_it() throws Exception {
        var created = workspaces().createKeepingCode("a");
        String id = created.workspace().id();
        String key = created.workspace().signingKey().verifyingKey().hex();
        created.workspace().close();
        try (Workspace workspace = workspaces().open("a", created.recoveryCode())) {
            assertEquals(id, workspace.id());
            assertEquals(key, workspace.signingKey().verifyingKey().hex());
        }
    }

    @Test
    void it_opens_once_at_a_time() throws Exception {
        Workspace workspace = workspaces().create("a");
        assertThrows(StorageException.InUse.class, () -> workspaces().open("a"));
        workspace.close();
        workspaces().open("a").close();
    }

    @Test
    void a_copied_folder_has_two_writers() throws Exception {
        WriterId original;
        try (Workspace workspace = workspaces().create("a")) {
            Writing.found(workspace);
            original = workspace.writer();
        }
        workspaces().copy("a", "b");
        try (Workspace a = workspaces().open("a"); Workspace b = workspaces().open("b")) {
            assertEquals(original, a.writer());
            assertFalse(a.opening().newWriter());
            assertTrue(b.opening().newWriter());
            assertNotEquals(original, b.writer());
            assertEquals(1, b.nextSequence());
            a.append(batch(Writing.in(a).score("25195", "1.1", "8")));
            b.append(batch(Writing.in(b).score("25195", "1.1", "8")));
        }
    }

    @Test
    void a_folder_put_back_to_an_earlier_state_has_a_new_writer() throws Exception {
        WriterId original;
        try (Workspace workspace = workspaces().create("a")) {
            Writing.found(workspace);
            original = workspace.writer();
        }
        workspaces().copy("a", "backup");
        try (Workspace workspace = workspaces().open("a")) {
            workspace.append(batch(Writing.in(workspace).score("25195", "1.1", "8")));
        }
        Files.move(base.resolve("a"), base.resolve("later"));
        Files.move(base.resolve("backup"), base.resolve("a"));
        try (Workspace workspace = workspaces().open("a")) {
            assertTrue(workspace.opening().newWriter());
            assertNotEquals(original, workspace.writer());
            assertEquals(3, workspace.count());
        }
    }

    private Workspaces workspaces() {
        return new Workspaces(base);
    }

    private long journalSize() throws Exception {
        long size = 0;
        for (var segment : SegmentFiles.list(base.resolve("a").resolve(WorkspaceFile.JOURNAL))) {
            size += Files.size(segment.file());
        }
        return size;
    }
}
