package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;

class WarmUpTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("cqtt-binh-phuoc-2024");

    @TempDir
    Path state;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void theWayInIsGoneThroughWithoutAFaultAndLeavesNothing() throws Exception {
        Files.createDirectories(state.resolve("lam-nong/kho"));
        Files.writeString(state.resolve("lam-nong/kho/left"), "of a program that was killed meanwhile");
        var warm = new WarmUp(state, PROGRAMME, Clock.systemDefaultZone(), Messages.VIETNAMESE);
        List<LogRecord> told = faults(() -> assertTrue(warm.run()));
        assertEquals(List.of(), told.stream().map(LogRecord::getThrown).toList());
        assertFalse(Files.exists(state.resolve("lam-nong")));
    }

    @Test
    void itEndsOnceThePersonsOwnWorkspaceIsOpened() {
        var warm = new WarmUp(state, PROGRAMME, Clock.systemDefaultZone(), Messages.VIETNAMESE);
        warm.stop();
        assertFalse(warm.run());
        assertFalse(Files.exists(state.resolve("lam-nong")));
    }

    @Test
    void aFaultHurtsNobody() throws Exception {
        Files.writeString(state.resolve("file"), "where a folder is wanted");
        var warm = new WarmUp(state.resolve("file"), PROGRAMME, Clock.systemDefaultZone(), Messages.VIETNAMESE);
        faults(() -> assertFalse(warm.run()));
    }

    private static List<LogRecord> faults(Runnable work) {
        List<LogRecord> told = new ArrayList<>();
        Logger log = Logger.getLogger(WarmUp.class.getName());
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord each) {
                told.add(each);
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        ear.setLevel(Level.ALL);
        Level before = log.getLevel();
        log.setLevel(Level.ALL);
        log.addHandler(ear);
        try {
            work.run();
        } finally {
            log.removeHandler(ear);
            log.setLevel(before);
        }
        return told;
    }
}
