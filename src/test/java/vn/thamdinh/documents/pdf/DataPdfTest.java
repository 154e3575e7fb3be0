package vn.thamdinh.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.wire.sheet.TableText;

class DataPdfTest {
    private static final List<List<String>> TABLE = List.of(List.of("Đơn vị", "Điểm"), List.of("Xã Đắk Ơ", "95,5"),
            List.of("=HYPERLINK(\"x\")", "a;\"b\""));
    private static final DataFile FILE = new DataFile("results.csv", "text/csv", "Bảng tổng hợp điểm", TableText.of(TABLE));
    private static final String HTML = """
            <html lang="vi"><head><title>t</title><meta name="description" content="d"/></head><body><h1>Bảng</h1>
            <table><thead><tr><th scope="col">Đơn vị</th></tr></thead><tbody><tr><td>Xã Đắk Ơ</td></tr></tbody></table>
            </body></html>
            """;

    private static byte[] plain;
    private static byte[] pdf;

    @BeforeAll
    static void putATableIn() {
        VeraGreenfieldFoundryProvider.initialise();
        plain = new PdfRenderer().render(HTML, SampleDecision.metadata());
        pdf = carrying(List.of(FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void aTableWithItsDataKeepsTheStandard(String standard) throws Exception {
        assertEquals(List.of(), ArchiveStandard.faults(pdf, standard));
    }

    @Test
    void theSecondPartOfTheStandardWouldNotAllowIt() throws Exception {
        assertFalse(ArchiveStandard.faults(pdf, "2a").isEmpty());
        assertEquals(List.of(), ArchiveStandard.faults(plain, "2a"));
    }

    @Test
    void anotherProgramTakesTheDataOut(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfdetach")), "pdfdetach is not installed");
        Path file = Files.write(folder.resolve("bang.pdf"), pdf);
        Path out = folder.resolve("out.csv");
        Process process = new ProcessBuilder("/usr/bin/pdfdetach", "-save", "1", "-o", out.toString(), file.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertArrayEquals(FILE.bytes(), Files.readAllBytes(out));
    }

    @Test
    void theSameTableGivesTheSameBytesAndNoneLeavesTheFileAsItIs() {
        assertArrayEquals(pdf, carrying(List.of(FILE)));
        assertArrayEquals(plain, carrying(List.of()));
    }

    private static byte[] carrying(List<DataFile> files) {
        return new PdfRenderer().renderPages(HTML, SampleDecision.metadata(), PageFurniture.NUMBERS_ONLY,
                Inlays.carrying(files)).bytes();
    }

    @Test
    void theDataOpenInAVietnameseSpreadsheetAndRunNoFormula() {
        assertEquals("\uFEFFĐơn vị;Điểm\r\nXã Đắk Ơ;95,5\r\n\"'=HYPERLINK(\"\"x\"\")\";\"a;\"\"b\"\"\"\r\n",
                new String(FILE.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsCalledByAPlainName() {
        assertThrows(IllegalArgumentException.class, () -> new DataFile("../x.csv", "text/csv", "d", new byte[0]));
        assertTrue(new DataFile("x.csv", "text/csv", "d", new byte[] {1}).equals(new DataFile("x.csv", "text/csv", "d",
                new byte[] {1})));
    }
}
