package vn.thamdinh.usecase.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;

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
                assertTrue(copy.notices().stream().anyMatch(notice -> notice.messageKey().equals("notice.new-writer")));
            }
        }
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
