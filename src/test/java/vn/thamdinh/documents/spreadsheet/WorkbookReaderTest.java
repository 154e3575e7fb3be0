package vn.thamdinh.documents.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.documents.spreadsheet.Cell.Oddity;
import vn.thamdinh.documents.spreadsheet.Cell.Value;
import vn.thamdinh.documents.spreadsheet.Workbook.Sheet;
import vn.thamdinh.documents.spreadsheet.WorkbookReading.Cause;
import vn.thamdinh.fixture.Calc;

class WorkbookReaderTest {
    @TempDir
    private Path folder;

    private static byte[] resource(String name) {
        try (InputStream in = WorkbookReaderTest.class.getResourceAsStream("/sheets/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Workbook read(byte[] file) {
        return switch (WorkbookReader.read(file)) {
            case WorkbookReading.Read(Workbook workbook) -> workbook;
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static Cause refused(byte[] file) {
        return switch (WorkbookReader.read(file)) {
            case WorkbookReading.Read read -> throw new AssertionError("read: " + read);
            case WorkbookReading.Refused(Cause cause, String detail) -> cause;
        };
    }

    private static Cell cell(Workbook workbook, String address) {
        return workbook.sheets().getFirst().rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.address().equals(address)).findFirst()
                .orElseThrow(() -> new AssertionError(address + " is empty"));
    }

    /** Changes parts on the way; a part that becomes null is left out. */
    private static byte[] rewritten(byte[] file, BiFunction<String, String, String> change, String... added)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(change.apply(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
            }
            for (String name : added) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".repeat(100).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void assertAwkwardCells(Workbook workbook) {
        assertEquals(new Value.Text("Xã Tiến Hưng"), cell(workbook, "A2").value());
        assertEquals(new Value.Covered(), cell(workbook, "A3").value());
        assertEquals(Optional.of("A2"), cell(workbook, "A4").merged());
        assertEquals(Optional.empty(), cell(workbook, "A2").merged());
        assertEquals(new Value.Number(new BigDecimal("1.75")), cell(workbook, "C3").value());
        assertEquals(Set.of(Oddity.FORMULA), cell(workbook, "C3").oddities());
        assertEquals(new Value.Number(new BigDecimal("8.1")), cell(workbook, "C7").value());
        assertEquals("8,1", cell(workbook, "C7").typed());
        assertEquals(new Value.Text("0,5"), cell(workbook, "C4").value());
        assertEquals(new Value.Text("95.5"), cell(workbook, "C5").value());
        assertEquals(Set.of(Oddity.HIDDEN_ROW), cell(workbook, "C5").oddities());
        assertEquals(Set.of(Oddity.HIDDEN_COLUMN), cell(workbook, "D2").oddities());
        assertEquals(new Value.Moment(LocalDateTime.of(2024, 7, 5, 0, 0)), cell(workbook, "E2").value());
        assertEquals("06/07/2024", cell(workbook, "E3").typed());
        assertEquals(new Value.Text("chữ ghép"), cell(workbook, "D7").value());
        assertEquals(new Value.Truth(true), cell(workbook, "E7").value());
        assertEquals(new Value.Text("=1+1"), cell(workbook, "A7").value());
        assertEquals(Set.of(), cell(workbook, "A7").oddities());
        assertEquals(List.of("Phiếu", "Ẩn"), workbook.sheets().stream().map(Sheet::name).toList());
    }

    @Test
    void mergedHiddenComputedAndDatedCellsOfLibreOfficeAreTold() {
        assertAwkwardCells(read(resource("awkward.xlsx")));
    }

    @Test
    void whatTheInstalledLibreOfficeMakesReadsTheSame() throws Exception {
        Calc.assumePresent();
        Path source = Files.write(folder.resolve("awkward.fods"), resource("awkward.fods"));
        assertAwkwardCells(read(Files.readAllBytes(Calc.convert(source, "xlsx", folder))));
    }

    @Test
    void textInLegacyFontsIsTurnedIntoUnicodeAndTextThatOnlyLooksLikeItIsNot() {
        Workbook workbook = read(resource("awkward.xlsx"));
        assertEquals(new Value.Text("Xã Tiến Hưng"), cell(workbook, "A6").value());
        assertEquals(Set.of(Oddity.CONVERTED), cell(workbook, "A6").oddities());
        assertEquals(new Value.Text("Xã Tiến Hưng"), cell(workbook, "B6").value());
        assertEquals(Set.of(Oddity.LOOKS_LIKE_TCVN3), cell(workbook, "C6").oddities());
        assertTrue(cell(workbook, "D6").is(Oddity.LOOKS_LIKE_VNI));
    }

    @Test
    void aFormulaWithoutResultIsNotTakenForEmptyAndAnErrorNotForText() throws IOException {
        byte[] file = rewritten(resource("awkward.xlsx"), (name, text) -> text.replace("<v>1.75</v>", "")
                .replace("<c r=\"C2\" s=\"0\" t=\"n\"><v>1.5</v></c>", "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>"));
        assertEquals(new Value.NotComputed(), cell(read(file), "C3").value());
        assertEquals(new Value.Broken("#REF!"), cell(read(file), "C2").value());
    }

    @Test
    void otherFormatsAreRefusedByName() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertEquals(Cause.OLD_EXCEL, refused(old));
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        encrypted.write(old);
        encrypted.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(Cause.ENCRYPTED, refused(encrypted.toByteArray()));
        assertEquals(Cause.NOT_A_SPREADSHEET, refused("a;b\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Cause.NOT_A_SPREADSHEET, refused(new byte[0]));
        byte[] file = resource("awkward.xlsx");
        byte[] locked = file.clone();
        int directory = new String(locked, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        locked[directory + 8] |= 1;
        assertEquals(Cause.ENCRYPTED, refused(locked));
        assertEquals(Cause.MACROS, refused(rewritten(file, (name, text) -> text, "xl/vbaProject.bin")));
        assertEquals(Cause.MACROS, refused(rewritten(file, (name, text) -> name.startsWith("[Content")
                ? text.replace("sheet.main", "sheet.macroEnabled.main") : text)));
        assertEquals(Cause.BINARY, refused(rewritten(file, (name, text) -> text, "xl/workbook.bin")));
        assertEquals(Cause.DAMAGED, refused(java.util.Arrays.copyOf(file, file.length / 2)));
        assertEquals(Cause.DAMAGED, refused(rewritten(file, (name, text) -> name.endsWith("sheet1.xml")
                ? text.substring(0, text.length() / 2) : text)));
    }

    @Test
    void savedAsOpenDocumentItIsRefusedByName() throws Exception {
        Calc.assumePresent();
        Path source = Files.write(folder.resolve("awkward.fods"), resource("awkward.fods"));
        assertEquals(Cause.OPEN_DOCUMENT, refused(Files.readAllBytes(Calc.convert(source, "ods", folder))));
        assertEquals(Cause.OLD_EXCEL, refused(Files.readAllBytes(Calc.convert(source, "xls", folder))));
    }

    @Test
    void bombsAreRefusedBeforeTheyAreParsed() throws IOException {
        byte[] file = resource("awkward.xlsx");
        assertEquals(Cause.TOO_LARGE, refused(rewritten(file, (name, text) -> name.endsWith("sharedStrings.xml")
                ? text.replace("</sst>", " ".repeat(8 << 20) + "</sst>") : text)));
        String[] many = new String[Unpacked.MOST_PARTS];
        for (int i = 0; i < many.length; i++) {
            many[i] = "xl/" + i;
        }
        assertEquals(Cause.TOO_LARGE, refused(rewritten(file, (name, text) -> text, many)));
        assertEquals(Cause.TOO_LARGE, refused(rewritten(file, (name, text) -> text.replace("<row r=\"7\"",
                "<row r=\"" + (Layout.MOST_ROWS + 1) + "\""))));
        assertEquals(Cause.TOO_LARGE, refused(rewritten(file, (name, text) -> text.replace("r=\"E7\"", "r=\"XFD7\""))));
        assertEquals(Cause.TOO_LARGE, refused(new byte[(int) WorkbookReader.MOST_FILE_BYTES + 1]));
    }

    @Test
    void entitiesOfDocumentTypesAreNeverOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "lộ");
        byte[] file = rewritten(resource("awkward.xlsx"), (name, text) -> name.endsWith("sharedStrings.xml")
                ? text.replace("standalone=\"yes\"?>", "standalone=\"yes\"?><!DOCTYPE sst [<!ENTITY e SYSTEM \""
                        + secret.toUri() + "\">]>").replace("Xã Tiến Hưng", "&e;") : text);
        assertTrue(!WorkbookReader.read(file).toString().contains("lộ"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"dd/mm/yyyy|true", "[$-42A]d mmmm yyyy;@|true", "h:mm|true", "[h]:mm:ss|true",
        "General|false", "0.00|false", "#,##0 \"đồng/tháng\"|false", "@|false", "\"TRUE\";\"TRUE\";\"FALSE\"|false",
        "[Red]0.0|false", "0.00E+00|false", "_-* #,##0 \\d_-|false"})
    void numberFormatsTellDatesFromNumbers(String format, boolean date) {
        assertEquals(date, CellReader.isDate(format));
    }

    @Test
    void columnsAreNamedAsSpreadsheetsNameThem() {
        assertEquals(List.of("A1", "Z2", "AA3", "AZ4", "BA5", "XFD6"), List.of(Addresses.of(1, 0), Addresses.of(2, 25),
                Addresses.of(3, 26), Addresses.of(4, 51), Addresses.of(5, 52), Addresses.of(6, 16_383)));
        assertEquals(new Addresses.Area(2, 27, 30, 701), Addresses.area("AB2:$ZZ$30").orElseThrow());
    }
}
