package vn.thamdinh.documents.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.documents.spreadsheet.Cell.Value;
import vn.thamdinh.fixture.Calc;

class WorkbookWriterTest {
    private static final List<String> DANGEROUS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1",
            "=HYPERLINK(\"http://x\",\"y\")", "=cmd|' /C calc'!A0");

    @TempDir
    private Path folder;

    private static byte[] dangerous() {
        return WorkbookWriter.write("Thử", book -> {
            SheetWriter sheet = book.sheet("Phiếu: tự chấm [1]");
            for (int i = 0; i < DANGEROUS.size(); i++) {
                sheet.text(i + 1, 0, DANGEROUS.get(i), Look.TEXT).text(i + 1, 1, DANGEROUS.get(i), Look.INPUT_TEXT);
            }
            sheet.number(1, 2, new BigDecimal("8.25"), Look.INPUT_NUMBER).formula(2, 2, "C1*2", Look.CHECK)
                    .choices(3, 4, 2, List.of("Có", "Không"), "Chọn <một>", "Có & không")
                    .text(5, 2, "a\u0000b\u001fc", Look.TEXT).widths(20, 10).freeze(1, 1).protect();
            book.hidden("_x", Map.of("a", "=1"));
        });
    }

    private static Workbook read(byte[] file) {
        return switch (WorkbookReader.read(file)) {
            case WorkbookReading.Read(Workbook workbook) -> workbook;
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    private static void assertTexts(Workbook workbook) {
        Workbook.Sheet sheet = workbook.sheet("Phiếu  tự chấm  1").orElseThrow();
        for (int i = 0; i < DANGEROUS.size(); i++) {
            Cell cell = sheet.rows().get(i).cell(0).orElseThrow();
            assertEquals(new Value.Text(DANGEROUS.get(i).strip()), cell.value());
            assertFalse(cell.is(Cell.Oddity.FORMULA));
        }
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() {
        assertTexts(read(dangerous()));
    }

    @Test
    void libreOfficeOpensItRunsNothingAndSavesTheSameTexts() throws Exception {
        Calc.assumePresent();
        Path file = Files.write(folder.resolve("a.xlsx"), dangerous());
        Workbook saved = read(Files.readAllBytes(Calc.convert(file, "xlsx", folder.resolve("out"))));
        assertTexts(saved);
        assertEquals("16,5", saved.sheets().getFirst().rows().get(1).cell(2).orElseThrow().typed());
        String sheet = part(Files.readAllBytes(folder.resolve("out/a.xlsx")), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<sheetProtection") && sheet.contains("sheet=\"true\""), sheet);
        assertTrue(sheet.contains("type=\"list\"") && sheet.contains("_danh-muc&apos;!$A$1:$A$2"), sheet);
        assertTrue(sheet.contains("Có &amp; không"), sheet);
    }

    @Test
    void inputsAreOpenTheRestIsLockedAndTextKeepsItsQuote() throws IOException {
        String styles = part(dangerous(), "xl/styles.xml");
        assertTrue(styles.contains("quotePrefix=\"1\""), styles);
        assertTrue(styles.contains("locked=\"false\""), styles);
        String sheet = part(dangerous(), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<sheetProtection sheet=\"1\""), sheet);
        assertFalse(sheet.contains("password"), sheet);
        assertTrue(sheet.contains("xSplit=\"1\" ySplit=\"1\"") && sheet.contains("state=\"frozen\""), sheet);
    }

    @Test
    void hiddenSheetsAreHiddenAndControlCharactersLeftOut() {
        Workbook workbook = read(dangerous());
        assertEquals(List.of("Phiếu  tự chấm  1"), workbook.visible().stream().map(Workbook.Sheet::name).toList());
        assertEquals(new Value.Text("=1"), workbook.sheet("_x").orElseThrow().rows().getFirst().cell(1).orElseThrow()
                .value());
        assertEquals(new Value.Text("abc"), workbook.visible().getFirst().rows().get(4).cell(2).orElseThrow().value());
    }
}
