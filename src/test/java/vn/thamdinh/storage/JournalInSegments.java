package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.storage.Workspaces.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.journal.SegmentFiles;

/** A workspace whose journal has several segments. */
abstract class JournalInSegments {

    static final String SCORED = "25195";

    final Path base;
    final Workspaces workspaces;
    final Path journal;
    String digest;
    long count;

    JournalInSegments(Path base) {
        this.base = base;
        this.workspaces = new Workspaces(base);
        this.journal = base.resolve("a/journal");
    }

    /** Four segments: what founds the round, two scores, a setting that is changed twice. */
    @BeforeEach
    void saveInSegments() throws Exception {
        try (Workspace workspace = workspaces.create("a")) {
            Writing own = Writing.found(workspace);
            workspace.append(setting("cũ"));
            workspace.still(quiet -> quiet);
            workspace.append(batch(own.score(SCORED, "1.1", "8")));
            workspace.append(setting("giữa"));
            workspace.still(quiet -> quiet);
            workspace.append(batch(own.score(SCORED, "1.2", "7")));
            workspace.still(quiet -> quiet);
            workspace.append(setting("mới"));
            digest = workspace.digest();
            count = workspace.count();
        }
        assertEquals(List.of(1, 2, 3, 4), numbers());
    }

    static Workspace.Batch setting(String value) {
        return new Workspace.Batch(List.of(), List.of(), Map.of("me", value), List.of());
    }

    List<Integer> numbers() throws IOException {
        return SegmentFiles.list(journal).stream().map(SegmentFiles.Segment::number).toList();
    }

    Path segment(int number) {
        return journal.resolve(SegmentFiles.name(number));
    }

    void rot(int number) throws IOException {
        byte[] bytes = Files.readAllBytes(segment(number));
        bytes[bytes.length - 20] ^= 1;
        Files.write(segment(number), bytes);
    }

    void assertWhole(Workspace workspace) throws StorageException {
        assertEquals(digest, workspace.digest());
        assertEquals(count, workspace.count());
        assertEquals(Optional.of("mới"), workspace.setting("me"));
        assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
    }
}
