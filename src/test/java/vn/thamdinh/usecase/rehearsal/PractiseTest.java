package vn.thamdinh.usecase.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.storage.Workspace;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.Person;
import vn.thamdinh.usecase.workspace.LookAtFolder;
import vn.thamdinh.usecase.workspace.OpenWorkspace;

class PractiseTest {

    @TempDir
    private Path home;

    @Test
    void aMemberSitsDownBeforeEmptySheetsAndTheOthersHaveScored() {
        Path folder = home.resolve("tap-duot");
        Path own = Office.done(Practise.make(folder, Practise.Seat.MEMBER, state(), Progress.NONE));
        assertTrue(Practise.isOpenToAll(own));
        assertTrue(Files.isRegularFile(folder.resolve(Practise.MARK)));
        try (Desk desk = open(own)) {
            assertEquals(List.of(), desk.notices().now());
            assertTrue(desk.views().round().orElseThrow().rehearsal());
            assertEquals(Role.MEMBER, desk.views().round().flatMap(round -> round.me()).map(Person::role).orElseThrow());
            assertTrue(desk.views().units().stream().allMatch(row -> row.mine().cells().values().stream().noneMatch(cell -> cell.value().isPresent())));
        }
        try (Desk desk = open(own.resolveSibling("thu-ky"))) {
            assertEquals(Role.SECRETARIAT,
                    desk.views().round().flatMap(round -> round.me()).map(Person::role).orElseThrow());
        }
    }

    @Test
    void whatIsStoppedLeavesNothingBehind() throws IOException {
        Path folder = Files.createDirectory(home.resolve("trong"));
        Progress impatient = new Progress() {
            @Override
            public void at(long done, long total) {
                assertTrue(done < total);
            }

            @Override
            public void check() {
                throw new Cancelled();
            }
        };
        assertThrows(Cancelled.class, () -> Practise.make(folder, Practise.Seat.MEMBER, state(), impatient));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
        assertFalse(Practise.isOpenToAll(folder));
    }

    @Test
    void aFolderWithFilesIsRefusedAndKept() throws IOException {
        Path file = Files.writeString(Files.createDirectory(home.resolve("anh")).resolve("anh.txt"), "giữ lại");
        var refused = assertInstanceOf(Outcome.Refused.class,
                Practise.make(file.getParent(), Practise.Seat.MEMBER, state(), Progress.NONE));
        assertEquals(Reason.FOLDER_NOT_EMPTY, refused.reason());
        assertEquals("giữ lại", Files.readString(file));
    }

    @Test
    void onAStickOrAShareNoRoundIsMade() {
        Path folder = home.resolve("usb/tap-duot");
        for (var medium : Map.of(LookAtFolder.Fitness.REMOVABLE, Reason.ON_STICK,
                LookAtFolder.Fitness.NETWORK, Reason.ON_SHARE).entrySet()) {
            assertEquals(medium.getValue(), Office.refused(Practise.make(folder, Practise.Seat.MEMBER, state(),
                    place -> medium.getKey(), Progress.NONE)));
        }
        assertFalse(Files.exists(folder.getParent()));
    }

    private Path state() {
        return home.resolve("state");
    }

    private Desk open(Path folder) {
        var here = new Workspace.Surroundings(state(), Clock.systemDefaultZone(), new SystemEntropy(),
                KeyDerivation.Cost.LIGHTEST);
        try (Passphrase open = Passphrase.of(RehearsalPlan.OPEN_PASSPHRASE.toCharArray())) {
            return Office.done(new OpenWorkspace(here).open(folder, open));
        }
    }
}
