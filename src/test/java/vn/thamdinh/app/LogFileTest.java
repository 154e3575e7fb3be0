package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.rehearsal.Rehearse;
import vn.thamdinh.usecase.workspace.Workspaces;

class LogFileTest {

    private static final Logger OWN = Logger.getLogger("vn.thamdinh.app.LogFileTest");
    private static final Logger LIBRARY = Logger.getLogger("org.example.pdf");

    @Test
    void whatIsPutIntoSentencesIsLeftOutUnlessItIsANumberOrAKind(@TempDir Path folder) throws IOException {
        String text = logged(folder, () -> {
            OWN.log(Level.WARNING, "{0} entries of {1}, {2}", new Object[] {12, "Xã Tân Lập", IOException.class});
            OWN.log(Level.WARNING, "a picture is not read", new IOException("/home/nguyenvana/ảnh.jpg"));
            LIBRARY.log(Level.SEVERE, "Xã Tân Lập in /home/nguyenvana", new IllegalStateException("Nguyễn Văn A"));
        });
        assertTrue(text.contains("12 entries of …, java.io.IOException"), text);
        assertTrue(text.contains("a picture is not read"), text);
        assertTrue(text.contains("SEVERE org.example.pdf\njava.lang.IllegalStateException"), text);
        assertFalse(text.contains("Tân Lập") || text.contains("nguyenvana") || text.contains("Nguyễn"), text);
    }

    @Test
    void itNeverGrowsBeyondFiveFiles(@TempDir Path folder) throws IOException {
        LogFile log = new LogFile(folder.resolve("log 100%"));
        for (int i = 0; i < 70_000; i++) {
            var line = new LogRecord(Level.WARNING, "a line that stands for many others, of a hundred letters: {0}");
            line.setLoggerName(OWN.getName());
            line.setParameters(new Object[] {i});
            log.publish(line);
        }
        log.close();
        try (Stream<Path> files = Files.list(folder.resolve("log 100%"))) {
            List<Path> all = files.sorted().toList();
            assertEquals(5, all.size(), all.toString());
            for (Path file : all) {
                assertTrue(Files.size(file) <= 1_001_000, file + " " + Files.size(file));
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToLeavesTheProgramRunning(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        LogFile log = LogFile.start(file.resolve("log"));
        OWN.warning("nobody hears this");
        log.end();
        assertEquals(0, Files.size(file));
    }

    @Test
    void whatIsSaidOnceItHasStartedBesideTheWindowIsWrittenAndNotShown(@TempDir Path folder) throws IOException {
        Logger root = Logger.getLogger("");
        List<Handler> before = List.of(root.getHandlers());
        try {
            CompletableFuture<LogFile> starting = LogFile.startBeside(folder);
            LogFile.awaitStarted();
            LogFile log = starting.getNow(null);
            OWN.warning("heard");
            log.end();
            assertTrue(Files.readString(folder.resolve("tham-dinh.0.log")).contains("heard"));
            assertEquals(List.of(), List.of(root.getHandlers()));
        } finally {
            Stream.of(root.getHandlers()).forEach(root::removeHandler);
            before.forEach(root::addHandler);
        }
    }

    @Test
    void nothingIsWrittenBeforeThereIsSomethingToSay(@TempDir Path folder) {
        LogFile.start(folder.resolve("log")).end();
        assertFalse(Files.exists(folder.resolve("log")));
    }

    @Test
    @Tag("long")
    void aWholeRehearsalLeavesNobodysNameInTheLog(@TempDir Path folder) throws IOException {
        var names = new TreeSet<String>();
        Logger all = Logger.getLogger("vn.thamdinh");
        String text = logged(folder.resolve("log"), () -> {
            all.setLevel(Level.ALL);
            OWN.info("begun");
            names.addAll(rehearse(folder.resolve("tập dượt")));
        });
        assertTrue(text.contains("begun"), text);
        assertTrue(names.size() > 30, names.toString());
        assertEquals(List.of(), names.stream().filter(text::contains).toList());
        assertFalse(text.contains(folder.toString()), text);
    }

    private static List<String> rehearse(Path out) {
        var plan = new RehearsalPlan(out, 7, 2, RehearsalPlan.OPEN_PASSPHRASE.toCharArray(), true);
        done(Rehearse.run(plan, Clock.systemUTC(), _ -> { }));
        List<String> names = new ArrayList<>(List.of(RehearsalPlan.OPEN_PASSPHRASE));
        try (Desk desk = done(Workspaces.in(out.resolve("state"))
                .open(out.resolve("workspaces/thu-ky"), RehearsalPlan.OPEN_PASSPHRASE.toCharArray()))) {
            Programme programme = desk.views().round().orElseThrow().programme();
            programme.units().forEach(unit -> names.add(unit.fullName()));
            programme.districts().forEach(district -> names.add(district.name()));
            desk.views().members().forEach(member -> names.add(member.name()));
            names.add(desk.views().round().orElseThrow().title());
        }
        return names;
    }

    private static String logged(Path folder, Runnable work) throws IOException {
        LogFile log = LogFile.start(folder);
        try {
            work.run();
        } finally {
            log.end();
            Logger.getLogger("vn.thamdinh").setLevel(null);
        }
        return Files.readString(folder.resolve("tham-dinh.0.log"));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }
}
