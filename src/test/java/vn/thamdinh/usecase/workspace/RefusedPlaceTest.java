package vn.thamdinh.usecase.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class RefusedPlaceTest extends SecretaryAtDesk {

    private Path workspace() throws Exception {
        try (var inside = Files.list(folder)) {
            return inside.filter(path -> Files.exists(path.resolve("workspace.json"))).findFirst().orElseThrow();
        }
    }

    @Test
    void aWorkspaceOnAStickOrAShareIsNotOpenedButCopiedHere() throws Exception {
        String digest = desk.views().round().orElseThrow().digest();
        desk.close();
        Path there = workspace();
        try (var words = Passphrase.of(Office.WORDS)) {
            var stick = new OpenWorkspace(office.seeded("x"), place -> LookAtFolder.Fitness.REMOVABLE);
            assertEquals(Reason.ON_STICK, Office.refused(stick.open(there, words)));
            assertEquals(Reason.ON_STICK, Office.refused(stick.openWithRecovery(there, "AAAA")));
            var share = new OpenWorkspace(office.seeded("x"), place -> LookAtFolder.Fitness.NETWORK);
            assertEquals(Reason.ON_SHARE, Office.refused(share.open(there, words)));
            Path here = Office.done(new BringWorkspace(office.seeded("x")).bring(there, folder.resolve("ở đây"), Progress.NONE));
            try (Desk copy = Office.done(new OpenWorkspace(office.seeded("x"), place -> LookAtFolder.Fitness.GOOD)
                    .open(here, words))) {
                assertEquals(digest, copy.views().round().orElseThrow().digest());
                assertTrue(copy.notices().now().stream().anyMatch(notice -> notice.messageKey().equals("notice.new-writer")));
            }
        }
    }

    @Test
    void noWorkspaceIsMadeWhereItCouldNotBeOpenedAgain() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("usb"));
        Path wanted = stick.resolve("kho/của tôi");
        var asked = new NewWorkspace(wanted, "An", Role.MEMBER, true, ProgrammeFiles.shippedIds().getFirst());
        try (var words = Passphrase.of(Office.WORDS)) {
            var removable = new CreateWorkspace(office.seeded("x"), lying(stick, LookAtFolder.Fitness.REMOVABLE));
            assertEquals(Reason.ON_STICK, Office.refused(removable.create(asked, words)));
            var share = new CreateWorkspace(office.seeded("x"), lying(stick, LookAtFolder.Fitness.NETWORK));
            assertEquals(Reason.ON_SHARE, Office.refused(share.create(asked, words)));
            var deep = new NewWorkspace(folder.resolve("ơ".repeat(130)), "An", Role.MEMBER, true,
                    ProgrammeFiles.shippedIds().getFirst());
            assertEquals(Reason.PATH_TOO_LONG, Office.refused(new CreateWorkspace(office.seeded("x")).create(deep, words)));
        }
        assertFalse(Files.exists(stick.resolve("kho")));
    }

    @Test
    void aNameInSeparateLettersIsKeptInWholeOnes() throws Exception {
        String apart = Normalizer.normalize("Nguyễn Thị Ánh", Normalizer.Form.NFD);
        var asked = new NewWorkspace(folder.resolve("kho"), apart, Role.SECRETARIAT, true,
                ProgrammeFiles.shippedIds().getFirst());
        try (var words = Passphrase.of(Office.WORDS);
                Desk made = Office.done(new CreateWorkspace(office.seeded("x")).create(asked, words)).desk()) {
            assertEquals("Nguyễn Thị Ánh", made.views().round().flatMap(round -> round.me()).orElseThrow().name());
        }
    }

    @Test
    void theFolderThatIsProposedIsFreeAndOnTheComputersOwnDisk() throws Exception {
        Path home = Files.createDirectory(folder.resolve("nhà"));
        Path local = Files.createDirectory(folder.resolve("máy"));
        Files.createDirectory(local.resolve("ThamDinh"));
        assertEquals(Optional.of(local.resolve("ThamDinh-2")), LookAtFolder.proposal(
                List.of(folder.resolve("không có"), home, local), "ThamDinh", lying(home, LookAtFolder.Fitness.NETWORK)));
        assertEquals(Optional.empty(), LookAtFolder.proposal(List.of(home), "ThamDinh",
                lying(home, LookAtFolder.Fitness.REMOVABLE)));
    }

    @Test
    void whatAFolderLiesOnIsToldBeforeWhatIsInIt() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("usb"));
        Files.writeString(stick.resolve("ảnh.txt"), "x");
        assertEquals(LookAtFolder.Fitness.REMOVABLE, LookAtFolder.look(stick, lying(stick, LookAtFolder.Fitness.REMOVABLE)));
        assertEquals(LookAtFolder.Fitness.NOT_EMPTY, LookAtFolder.look(stick));
        assertEquals(LookAtFolder.Fitness.NOT_WRITABLE, LookAtFolder.look(stick.resolve("ảnh.txt")));
        assertEquals(LookAtFolder.Fitness.TOO_LONG, LookAtFolder.look(stick.resolve("ơ".repeat(130))));
        assertTrue(LookAtFolder.isTooLong(Path.of("/" + "a".repeat(140)), true));
        assertFalse(LookAtFolder.isTooLong(Path.of("/" + "a".repeat(139)), true));
    }

    /** A folder and all below it lie on such a medium, everything else on the computer's own disk. */
    private static Function<Path, LookAtFolder.Fitness> lying(Path on, LookAtFolder.Fitness medium) {
        return place -> place.startsWith(on) ? medium : LookAtFolder.Fitness.GOOD;
    }

    @Test
    void whatIsNoMovingFileLeavesNothing() throws Exception {
        Path text = Files.writeString(folder.resolve("ghi.tdmove"), "không phải");
        assertEquals(Reason.DAMAGED, Office.refused(new BringWorkspace(office.seeded("x"))
                .bring(text, folder.resolve("mới"), Progress.NONE)));
        assertFalse(Files.exists(folder.resolve("mới")));
        Path empty = Files.createDirectory(folder.resolve("trống"));
        assertEquals(Reason.NO_WORKSPACE, Office.refused(new BringWorkspace(office.seeded("x"))
                .bring(empty, folder.resolve("mới"), Progress.NONE)));
    }
}
