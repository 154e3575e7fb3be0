package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.workspace.CreateWorkspace;
import vn.thamdinh.usecase.workspace.NewWorkspace;

class WarmUpTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId("cqtt-binh-phuoc-2024");

    @TempDir
    Path state;
    @TempDir
    Path round;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    /** The secretariat's workspace of a round, as the installer brings it. */
    private Optional<Path> round() throws Exception {
        var surroundings = new Workspace.Surroundings(round.resolve("trang-thai"), Clock.systemDefaultZone(), new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
        var wanted = new NewWorkspace(round.resolve("kho"), "-", Role.SECRETARIAT, true, PROGRAMME);
        try (Passphrase passphrase = Passphrase.of("tap duot khoi dong 2024".toCharArray())) {
            Office.done(new CreateWorkspace(surroundings).create(wanted, passphrase)).desk().close();
        }
        return Optional.of(round);
    }

    @Test
    void theWayInIsGoneThroughWithoutAFaultAndLeavesNothing() throws Exception {
        Files.createDirectories(state.resolve("lam-nong/kho"));
        Files.writeString(state.resolve("lam-nong/kho/left"), "of a program that was killed meanwhile");
        var warm = new WarmUp(state, round(), Clock.systemDefaultZone(), Messages.VIETNAMESE);
        List<LogRecord> told = faults(() -> assertTrue(warm.run()));
        assertEquals(List.of(), told.stream().map(LogRecord::getThrown).toList());
        assertFalse(Files.exists(state.resolve("lam-nong")));
    }

    @Test
    void itEndsOnceThePersonsOwnWorkspaceIsOpened() throws Exception {
        var warm = new WarmUp(state, round(), Clock.systemDefaultZone(), Messages.VIETNAMESE);
        warm.stop();
        assertFalse(warm.run());
        assertFalse(Files.exists(state.resolve("lam-nong")));
    }

    @Test
    void withoutARoundNothingIsDone() {
        assertFalse(new WarmUp(state, Optional.empty(), Clock.systemDefaultZone(), Messages.VIETNAMESE).run());
        assertFalse(Files.exists(state.resolve("lam-nong")));
    }

    @Test
    void whatIsBroughtIsLeftAsItIs() throws Exception {
        Optional<Path> brought = round();
        var before = Files.getLastModifiedTime(round.resolve("kho/ledger.mv.db"));
        assertTrue(new WarmUp(state, brought, Clock.systemDefaultZone(), Messages.VIETNAMESE).run());
        assertEquals(before, Files.getLastModifiedTime(round.resolve("kho/ledger.mv.db")));
    }

    @Test
    void aFaultHurtsNobody() throws Exception {
        Files.writeString(state.resolve("file"), "where a folder is wanted");
        var warm = new WarmUp(state.resolve("file"), round(), Clock.systemDefaultZone(), Messages.VIETNAMESE);
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
