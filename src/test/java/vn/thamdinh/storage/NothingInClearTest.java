package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.journal.SegmentFiles;
import vn.thamdinh.storage.journal.TestSegment;
import vn.thamdinh.wire.CanonicalJson;

class NothingInClearTest {

    private static final String COMMUNE = "Xã Bù Gia Mập";
    private static final String REASON = "nhà văn hoá chưa đạt diện tích";
    private static final String DRAFT = "còn phải xem lại biên bản";
    private static final String MEMBER = "Nguyễn Thị Ánh";
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    @TempDir
    private Path base;

    @Test
    void no_file_holds_a_name_a_reason_or_a_draft_in_clear_open_or_closed() throws Exception {
        byte[] programme = CanonicalJson.write(Map.of("files", Map.of("units.csv", COMMUNE)));
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing writing = Writing.found(workspace);
            workspace.append(new Workspace.Batch(
                    List.of(writing.score(Writing.MEMBER, "25195", "1.1", "8", REASON)),
                    List.of(programme), Map.of("me", MEMBER), List.of()));
            workspace.keepDraft("reason|25195|1.1", DRAFT);
            workspace.rebuild(Progress.NONE);
            assertEquals(List.of(), leaks());
        }
        assertEquals(List.of(), leaks());
        Files.writeString(base.resolve("a").resolve("leak.txt"), "… " + REASON, StandardCharsets.UTF_16LE);
        assertEquals(List.of("leak.txt: " + REASON), leaks());
    }

    @Test
    void the_folder_holds_the_named_files_only() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing.found(workspace);
        }
        new Workspaces(base).open("a").close();
        var names = new TreeSet<String>();
        try (var files = Files.walk(base.resolve("a"))) {
            files.filter(Files::isRegularFile).forEach(file -> names.add(base.resolve("a").relativize(file).toString()));
        }
        assertEquals(Set.of("workspace.json", "ledger.mv.db", "lock", Path.of("journal", "000001.tdj").toString()),
                names);
    }

    @Test
    void a_copied_folder_never_repeats_a_journal_key_or_a_segment_id() throws Exception {
        var workspaces = new Workspaces(base);
        try (Workspace workspace = workspaces.create("a")) {
            Writing.found(workspace);
        }
        workspaces.copy("a", "b");
        try (Workspace a = workspaces.open("a"); Workspace b = workspaces.open("b")) {
            a.append(batch(Writing.in(a).score("25195", "1.1", "8")));
            b.append(batch(Writing.in(b).score("25195", "1.1", "8")));
        }
        var salts = new HashSet<String>();
        var ids = new HashSet<String>();
        var segments = new ArrayList<>(SegmentFiles.list(base.resolve("a").resolve("journal")));
        segments.add(SegmentFiles.list(base.resolve("b").resolve("journal")).getLast());
        assertTrue(segments.size() == 3 && segments.getLast().number() == 2);
        for (var segment : segments) {
            var header = TestSegment.read(segment.file());
            salts.add(header.salt());
            ids.add(header.id());
        }
        assertEquals(3, salts.size());
        assertEquals(3, ids.size());
    }

    private List<String> leaks() throws Exception {
        var leaks = new ArrayList<String>();
        try (var files = Files.walk(base)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String secret : List.of(COMMUNE, REASON, DRAFT, MEMBER, "25195")) {
                    for (Charset encoding : ENCODINGS) {
                        if (bytes.contains(new String(secret.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
                            leaks.add(file.getFileName() + ": " + secret);
                        }
                    }
                }
            }
        }
        return leaks;
    }
}
