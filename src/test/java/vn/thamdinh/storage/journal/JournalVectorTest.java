package vn.thamdinh.storage.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.storage.keys.KeyVault;
import vn.thamdinh.storage.keys.TestVault;
import vn.thamdinh.wire.CanonicalJson;

/** The segment in vectors/journal-1.tdj, which every later version must read; journal-1.json tells what is in it. */
class JournalVectorTest {

    private static final byte[] SEGMENT = resource("/vectors/journal-1.tdj");
    private static final Map<String, Object> TOLD =
            CanonicalJson.object(CanonicalJson.parse(resource("/vectors/journal-1.json")));

    @TempDir
    private Path folder;

    @Test
    void passphrase_and_recovery_code_of_the_vector_open_its_frames() throws Exception {
        Files.write(folder.resolve("000001.tdj"), SEGMENT);
        KeyVault vault = JournalReader.newestVault(folder).orElseThrow();
        try (var passphrase = Passphrase.of((String) TOLD.get("passphrase"));
                var code = RecoveryCode.parse((String) TOLD.get("recovery")).orElseThrow();
                var keys = vault.unlock(passphrase); var same = vault.unlock(code)) {
            assertEquals(TOLD.get("workspaceKey"), HexFormat.of().formatHex(TestVault.workspaceKey(keys)));
            assertEquals(TOLD.get("databasePassword"), new String(same.databasePassword()));
            var frames = new ArrayList<String>();
            var report = Journal.read(folder, keys,
                    (place, payload) -> frames.add(new String(payload, StandardCharsets.UTF_8)), Progress.NONE);
            assertEquals(TOLD.get("frames"), frames);
            assertEquals(List.of(), report.findings());
        }
    }

    @Test
    void writing_the_same_frames_gives_the_same_bytes() throws Exception {
        var header = SegmentHeader.read(new DataInputStream(new ByteArrayInputStream(SEGMENT)));
        var random = ByteBuffer.wrap(
                ByteBuffer.allocate(48).put(header.id()).put(header.salt()).array());
        KeyVault vault = KeyVault.parse(header.vaultBlock());
        try (var code = RecoveryCode.parse((String) TOLD.get("recovery")).orElseThrow();
                var keys = vault.unlock(code);
                var journal = new Journal(folder, keys, vault, count -> next(random, count), 1 << 20)) {
            for (Object text : (List<?>) TOLD.get("frames")) {
                journal.append(((String) text).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertArrayEquals(SEGMENT, Files.readAllBytes(folder.resolve("000001.tdj")));
    }

    private static byte[] next(ByteBuffer random, int count) {
        byte[] bytes = new byte[count];
        random.get(bytes);
        return bytes;
    }

    private static byte[] resource(String name) {
        try (var in = JournalVectorTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
