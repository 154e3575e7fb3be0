package vn.thamdinh.storage.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLockTest {

    private static final int IN_USE = 3;

    @TempDir
    private Path folder;

    @Test
    void a_second_opening_in_the_same_program_is_refused_until_the_first_is_closed() throws Exception {
        try (var lock = WorkspaceLock.take(folder)) {
            assertThrows(WorkspaceInUse.class, () -> WorkspaceLock.take(folder));
            assertThrows(WorkspaceInUse.class, () -> WorkspaceLock.take(folder));
            assertTrue(Files.exists(folder.resolve(WorkspaceLock.NAME)), lock.toString());
        }
        WorkspaceLock.take(folder).close();
    }

    @Test
    void another_process_is_refused() throws Exception {
        assertEquals(0, takeInAnotherProcess());
        try (var lock = WorkspaceLock.take(folder)) {
            assertEquals(IN_USE, takeInAnotherProcess(), lock.toString());
        }
        assertEquals(0, takeInAnotherProcess());
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_locked() {
        assertThrows(IOException.class, () -> WorkspaceLock.take(folder.resolve("không có")));
    }

    @Test
    void a_share_without_locks_is_read_all_the_same() throws Exception {
        assertTrue(WorkspaceLock.whileReading(folder, share -> {
            throw new IOException("No locks available");
        }).isEmpty());
    }

    private int takeInAnotherProcess() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Other.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue();
    }

    /** Started as a program of its own. */
    static final class Other {

        private Other() {
        }

        public static void main(String[] arguments) throws IOException {
            try (var lock = WorkspaceLock.take(Path.of(arguments[0]))) {
                System.exit(lock == null ? 1 : 0);
            } catch (WorkspaceInUse e) {
                System.exit(IN_USE);
            }
        }
    }
}
