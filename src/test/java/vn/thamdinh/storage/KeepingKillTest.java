package vn.thamdinh.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.backup.BackupPoint;
import vn.thamdinh.storage.backup.Shelved;

/** A program that is killed while it takes care of a workspace leaves nothing half. */
@Tag("long")
class KeepingKillTest {

    private static final int KILLS = 4;

    @TempDir
    private Path base;

    private void create() throws Exception {
        try (Workspace workspace = new Workspaces(base).create("a")) {
            Writing writing = Writing.found(workspace);
            for (int number = 0; number < 10; number++) {
                workspace.append(Workspaces.batch(writing.score("1000" + number, "1.2", "7")));
            }
            workspace.keeping().backUp("hand");
        }
    }

    @Test
    void aBackupThatWasCutOffIsNoneAndThoseThatWereFinishedAreWhole() throws Exception {
        create();
        Random random = new Random(20241122);
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = runAndKill("backup", 1 + random.nextInt(4), random.nextInt(20_000_000));
            try (Workspace workspace = new Workspaces(base).open("a")) {
                var shelf = workspace.keeping().shelf();
                for (Shelved shelved : shelf.list()) {
                    assertEquals(Shelved.State.COMPLETE, shelved.state(), shelved.file());
                    assertEquals(Optional.empty(), shelf.fault(shelved.point().orElseThrow(), Progress.NONE));
                }
                String last = said.getLast();
                BackupPoint point = shelf.points().stream()
                        .filter(one -> one.number() == Integer.parseInt(last.split(" ")[0])).findFirst().orElseThrow();
                assertEquals(last.split(" ")[1], point.digest());
                workspace.keeping().stage(shelf, point, Progress.NONE);
                workspace.keeping().discard();
            }
        }
    }

    @Test
    void aRestoreThatWasCutOffDidNotHappenOrIsFinished() throws Exception {
        create();
        String restored = Backup.points(base.resolve("a")).getLast().digest();
        Random random = new Random(20250630);
        for (int kill = 0; kill < KILLS; kill++) {
            String now = more();
            runAndKill("restore", 1, 100_000_000 + random.nextInt(500_000_000));
            try (Workspace workspace = new Workspaces(base).open("a")) {
                assertTrue(List.of(now, restored).contains(workspace.digest()));
                assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
                assertFalse(Files.exists(base.resolve("a/restore-new")));
                assertFalse(Files.exists(base.resolve("a/restore.begun")));
            }
        }
    }

    @Test
    void aChangeOfThePassphraseThatWasCutOffLeavesOneThatOpens() throws Exception {
        create();
        Random random = new Random(20240705);
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill("passphrase", 1 + random.nextInt(3), random.nextInt(10_000_000));
            Workspaces workspaces = new Workspaces(base);
            try (Workspace workspace = openWithEither(workspaces)) {
                assertEquals(List.of(), workspace.verify(Progress.NONE).faults());
                try (var passphrase = Workspaces.passphrase()) {
                    workspace.changePassphrase(passphrase);
                }
            }
        }
    }

    private static Workspace openWithEither(Workspaces workspaces) throws Exception {
        try {
            return workspaces.open("a");
        } catch (StorageException.WrongPassphrase e) {
            Workspaces.delete(workspaces.folder("state").resolve("unlock"));
            return workspaces.open("a", KilledKeeper.ONE);
        }
    }

    /** What is held and was not when the oldest backup was made. */
    private String more() throws Exception {
        try (Workspace workspace = new Workspaces(base).open("a")) {
            Writing writing = Writing.in(workspace);
            workspace.append(Workspaces.batch(writing.opened(), writing.score("10003", "1.1", "6")));
            return workspace.digest();
        }
    }

    private List<String> runAndKill(String what, int lines, int nanos) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), KilledKeeper.class.getName(),
                base.toString(), what).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var said = new ArrayList<String>();
        try (BufferedReader reader = program.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < lines; line++) {
                String word = reader.readLine();
                assertTrue(word != null, "the program ended by itself");
                said.add(word);
            }
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() - end < 0) {
                Thread.onSpinWait();
            }
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        return said;
    }
}
