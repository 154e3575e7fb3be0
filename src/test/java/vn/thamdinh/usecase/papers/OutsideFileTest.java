package vn.thamdinh.usecase.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class OutsideFileTest {
    @TempDir
    private Path folder;

    @Test
    void aPaperStaysOnlyIfItIsNoted() {
        Path written = done(OutsideFile.write(folder.resolve("a.pdf"), new byte[] {1}));
        assertEquals("noted", done(OutsideFile.unlessRefused(written, Outcome.done("noted"))));
        assertTrue(Files.exists(written));
        assertEquals(Reason.DISK, refused(OutsideFile.unlessRefused(written, Outcome.refused(Reason.DISK))));
        assertFalse(Files.exists(written));
    }
}
