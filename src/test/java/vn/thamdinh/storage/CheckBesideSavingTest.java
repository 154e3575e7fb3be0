package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.storage.Workspaces.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Progress;

/** A check reads much and keeps nobody from saving. */
class CheckBesideSavingTest {

    private static final int LARGE = 1_000_000;

    @TempDir
    private Path base;
    private Workspace workspace;
    private Writing own;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        workspace = new Workspaces(base).create("a");
        own = Writing.found(workspace);
        workspace.evidence().put(new ByteArrayInputStream(new byte[LARGE]));
        try (var files = Files.list(base.resolve("a/evidence"))) {
            file = files.findFirst().orElseThrow();
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** Does something once, in the midst of the reading of a file of evidence. */
    private final class Meanwhile implements Progress {

        private final Step step;
        private boolean done;

        Meanwhile(Step step) {
            this.step = step;
        }

        @Override
        public void at(long finished, long total) {
            // nobody is watching
        }

        @Override
        public void check() {
            boolean reading = StackWalker.getInstance().walk(frames -> frames.anyMatch(frame ->
                    frame.getClassName().endsWith("EvidenceStore") && frame.getMethodName().equals("readsWell")));
            if (reading && !done) {
                done = true;
                assertFalse(Thread.holdsLock(workspace), "nobody can save while this is read");
                try {
                    step.run();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    /** Something that happens meanwhile. */
    @FunctionalInterface
    private interface Step {

        void run() throws Exception;
    }

    @Test
    void aSaveGoesThroughWhileEvidenceIsRead() throws Exception {
        CountDownLatch saved = new CountDownLatch(1);
        AtomicReference<Exception> failure = new AtomicReference<>();
        var meanwhile = new Meanwhile(() -> {
            Thread.ofPlatform().start(() -> {
                try {
                    workspace.append(batch(own.score("25195", "1.1", "8")));
                } catch (Exception e) {
                    failure.set(e);
                } finally {
                    saved.countDown();
                }
            });
            saved.await();
        });
        long before = workspace.count();
        assertEquals(List.of(), workspace.verify(meanwhile).faults());
        assertTrue(meanwhile.done);
        assertEquals(null, failure.get());
        assertEquals(before + 1, workspace.count());
    }

    @Test
    void aFileThatGoesOrIsReplacedWhileItIsReadIsNotDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        byte[] half = whole.clone();
        half[LARGE - 1000] ^= 1;
        Files.write(file, half);
        assertEquals(1, workspace.verify(Progress.NONE).faults().size());
        assertEquals(List.of(), workspace.verify(new Meanwhile(() -> Files.write(file, whole))).faults());
        Files.write(file, half);
        assertEquals(List.of(), workspace.verify(new Meanwhile(() -> Files.delete(file))).faults());
    }

    @Test
    void aBackupThatIsDroppedWhileBackupsAreReadIsNotMissed() throws IOException, StorageException {
        workspace.keeping().backUp("exit");
        boolean[] done = new boolean[1];
        Progress dropping = new Progress() {
            @Override
            public void at(long finished, long total) {
                if (!done[0]) {
                    done[0] = true;
                    try {
                        Files.delete(base.resolve("a/backup/000001.json"));
                        try (var copies = Files.list(base.resolve("a/backup/segments"))) {
                            for (Path copy : copies.toList()) {
                                Files.delete(copy);
                            }
                        }
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            }

            @Override
            public void check() {
                // nobody stops it
            }
        };
        assertEquals(List.of(), workspace.keeping().shelf().faults(dropping));
        assertTrue(done[0]);
    }
}
