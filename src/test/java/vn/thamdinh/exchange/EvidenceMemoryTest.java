package vn.thamdinh.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Evidence passes through packages without being held. */
class EvidenceMemoryTest {

    private static void flow(int mebibytes, String heap) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), EvidenceFlow.class.getName(),
                String.valueOf(mebibytes)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), said);
        assertEquals("passed " + ((long) mebibytes << 20), said);
    }

    @Test
    void evidenceOfSeveralTimesTheMemoryPassesThroughBothWays() throws Exception {
        flow(160, "-Xmx32m");
    }

    @Test
    @Tag("long")
    void twoGibibytesPassThroughSixtyFourMebibytes() throws Exception {
        flow(2048, "-Xmx64m");
    }
}
