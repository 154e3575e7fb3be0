package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.wire.Hashes;

class ProgrammeFilesTest {
    private final ProgrammeFiles shipped = ProgrammeFiles.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));

    @Test
    void hashIsThatOfTheCanonicalJsonOfPathsAndTexts() {
        ProgrammeFiles files = ProgrammeFiles.of(Map.of("b", "y\n", "a", "x"));
        String json = "{\"files\":{\"a\":\"x\",\"b\":\"y\\n\"}}";
        assertEquals(json, new String(files.toCanonicalBytes(), StandardCharsets.UTF_8));
        assertEquals(Hashes.sha256Hex(json.getBytes(StandardCharsets.UTF_8)), files.hash().hex());
    }

    @Test
    void lineEndsByteOrderMarksAndNormalFormDoNotChangeTheHash() {
        Map<String, String> foreign = new TreeMap<>();
        shipped.texts().forEach((path, text) -> foreign.put(path,
                "\uFEFF" + Normalizer.normalize(text.replace("\n", "\r\n"), Normalizer.Form.NFD)));
        assertEquals(shipped.hash(), ProgrammeFiles.of(foreign).hash());
    }

    @Test
    void anyChangedLetterChangesTheHash() {
        assertNotEquals(shipped.hash(), shipped.with("units.csv", shipped.texts().get("units.csv") + " ").hash());
    }

    @Test
    void canonicalBytesReadBackToTheSameFiles() {
        assertEquals(shipped, ProgrammeFiles.fromCanonicalBytes(shipped.toCanonicalBytes()));
    }

    @Test
    void otherBytesAreRefused() {
        for (String json : new String[] {"{}", "[]", "{\"files\":{\"a\":1}}", "{\"files\":{},\"x\":\"\"}", "", "{"}) {
            assertThrows(IllegalArgumentException.class,
                    () -> ProgrammeFiles.fromCanonicalBytes(json.getBytes(StandardCharsets.UTF_8)), json);
        }
        assertThrows(IllegalArgumentException.class, () -> ProgrammeFiles.shipped(new ProgrammeId("none")));
    }

    @Test
    void namesThatLeadElsewhereAreNoProgramme() {
        for (String name : new String[] {"../../../evil.yaml", "/etc/evil.yaml", "a/b.yaml", "a\\\\b.yaml", ".yaml",
                "evil.desktop", "c:evil.csv", "programme.yaml\\n", ""}) {
            byte[] bytes = ("{\"files\":{\"" + name + "\":\"x\"}}").getBytes(StandardCharsets.UTF_8);
            assertThrows(IllegalArgumentException.class, () -> ProgrammeFiles.fromCanonicalBytes(bytes), name);
            assertTrue(ProgrammeFiles.held(bytes).isEmpty(), name);
        }
    }
}
