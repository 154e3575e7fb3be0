package vn.thamdinh.storage.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.keys.TestVault;

class JournalShapeTest {

    private static final Optional<String> FIRST = Optional.of("000001.tdj");

    @TempDir
    private Path folder;
    private byte[] whole;
    private int header;

    @BeforeEach
    void writeTwoSegments() throws IOException {
        try (var keys = TestVault.unlock()) {
            for (int i = 0; i < 2; i++) {
                try (var journal = Journal.open(folder, keys, TestVault.VAULT)) {
                    journal.append(new byte[] {1, 2, 3});
                }
            }
        }
        whole = Files.readAllBytes(folder.resolve("000001.tdj"));
        header = 64 + TestVault.VAULT.toBytes().length + 32;
    }

    private Optional<String> fault(byte[] first) throws IOException {
        Files.write(folder.resolve("000001.tdj"), first);
        return JournalShape.fault(folder, Progress.NONE);
    }

    @Test
    void aSegmentThatWasCutOffAnywhereIsNoDamageAlsoBeforeOthers() throws IOException {
        for (int length = 0; length <= whole.length; length++) {
            assertEquals(Optional.empty(), fault(Arrays.copyOf(whole, length)), "length " + length);
        }
    }

    @Test
    void zerosUpToTheEndAreNoDamageWhereverTheyBegin() throws IOException {
        for (int kept = header; kept < header + 8; kept++) {
            assertEquals(Optional.empty(), fault(Arrays.copyOf(Arrays.copyOf(whole, kept), whole.length)), "kept " + kept);
        }
        byte[] more = Arrays.copyOf(whole, whole.length + 100);
        assertEquals(Optional.empty(), fault(more));
        more[more.length - 1] = 1;
        assertEquals(FIRST, fault(more));
    }

    @Test
    void aChangedBeginningOrLengthIsDamage() throws IOException {
        for (int i = 0; i < header + 8; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            assertEquals(FIRST, fault(changed), "byte " + i);
        }
    }
}
