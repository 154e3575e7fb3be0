package vn.thamdinh.picture.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSortTest {

    @ParameterizedTest
    @CsvSource({
        "JPEG, ffd8ffe000104a464946",
        "PNG, 89504e470d0a1a0a0000000d",
        "GIF, 474946383961",
        "BMP, 424d36000000000000003600000028000000",
        "TIFF, 49492a0008000000",
        "TIFF, 4d4d002a00000008",
        "WEBP, 524946460000000057454250565038",
        "HEIC, 00000018667479706865696300000000",
        "HEIC, 00000018667479706d69663100000000",
        "AVIF, 00000018667479706176696600000000",
        "VIDEO, 00000018667479706d70343200000000",
        "AUDIO, 00000018667479704d344120",
        "AUDIO, 494433040000",
        "PDF, 255044462d312e37",
        "OLE, d0cf11e0a1b11ae1",
        "ZIP, 504b03040a",
        "ARCHIVE, 377abcaf271c",
        "PROGRAM, 7f454c4602",
        "PROGRAM, 4c0000000114020000000000c000000000000046",
        "PROGRAM, 23212f62696e2f7368",
        "UNKNOWN, 00010203040506",
    })
    void theFirstBytesTellTheKind(FileKind kind, String hex) throws IOException {
        assertEquals(kind, FileSort.kindOf(Content.of(HexFormat.of().parseHex(hex))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TEXT | Biên bản kiểm tra",
        "ACTIVE_PAGE | <!DOCTYPE html><p>x",
        "ACTIVE_PAGE | <svg onload='x()'/>",
        "ACTIVE_PAGE | lời dẫn <script>x()</script>",
        "PROGRAM | [InternetShortcut]",
        "PROGRAM | @echo off",
        "PDF | rác trước %PDF-1.4",
    })
    void aTextIsJudgedByWhatItWouldDo(FileKind kind, String text) throws IOException {
        for (var charset : Set.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            boolean isPdf = kind == FileKind.PDF && charset == StandardCharsets.UTF_16;
            if (!isPdf) {
                assertEquals(kind, FileSort.kindOf(Content.of(text.getBytes(charset))), charset.name());
            }
        }
    }

    @Test
    void aWindowsProgramIsOneWhateverItIsCalled() throws IOException {
        byte[] program = new byte[400];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 0x80;
        var sort = FileSort.of("hop-hoi-dong.jpg", Content.of(program));
        assertEquals(FileKind.PROGRAM, sort.kind());
        assertEquals(Set.of(Doubt.NAME_LIES), sort.doubts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tin.bat", "tin.JS", "tin.ps1", "tin.url", "tin.vbs", "tin.exe "})
    void aTextIsAProgramWhenItsNameMakesItRun(String name) throws IOException {
        assertEquals(FileKind.PROGRAM, FileSort.of(name, text("xin chào")).kind());
    }

    @Test
    void aSecondEndingIsNoticed() throws IOException {
        var sort = FileSort.of("anh.jpg.exe", text("x"));
        assertTrue(sort.kind().isDangerous());
        assertEquals(Set.of(Doubt.DOUBLE_ENDING), sort.doubts());
        assertEquals(Set.of(), FileSort.of("QĐ 12.2024 ký.txt", text("x")).doubts());
    }

    @Test
    void lettersThatTurnTheReadingAreNoticedAndDropped() throws IOException {
        String name = "anh\u202Egpj.exe";
        var sort = FileSort.of(name, text("x"));
        assertEquals(FileKind.PROGRAM, sort.kind());
        assertEquals(EnumSet.of(Doubt.HIDDEN_LETTERS), EnumSet.copyOf(sort.doubts()));
        assertEquals("anhgpj.exe", FileName.read(name).clean());
    }

    @Test
    void aWordDocumentCalledAPhotoIsNoticedAndAnOldEndingOfAnOfficeIsNot() throws IOException {
        var docx = Content.of(zip("[Content_Types].xml", "word/document.xml"));
        assertEquals(new FileSort(FileKind.DOCX, Set.of(Doubt.NAME_LIES)), FileSort.of("anh.jpg", docx));
        assertEquals(new FileSort(FileKind.DOCX, Set.of()), FileSort.of("bao-cao.doc", docx));
    }

    @Test
    void macrosAreFoundWhereverTheyStandInTheFile() throws IOException {
        byte[] front = zip("[Content_Types].xml", "word/document.xml");
        byte[] filler = new byte[200_001];
        new Random(1).nextBytes(filler);
        byte[] macros = "word/vbaProject.bin".getBytes(StandardCharsets.US_ASCII);
        assertEquals(FileKind.MACRO, FileSort.of("a.docx", Content.of(joined(front, filler, macros))).kind());
        assertEquals(FileKind.DOCX, FileSort.of("a.docx", Content.of(joined(front, filler))).kind());
        byte[] ole = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        byte[] vba = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(FileKind.MACRO, FileSort.of("a.doc", Content.of(joined(ole, filler, vba))).kind());
        assertEquals(FileKind.OLE, FileSort.of("a.doc", Content.of(joined(ole, filler))).kind());
    }

    @Test
    void aJavaArchiveIsAProgram() throws IOException {
        assertEquals(FileKind.PROGRAM, FileSort.of("a.zip", Content.of(zip("META-INF/MANIFEST.MF"))).kind());
    }

    @Test
    void namesAreCleanedSoThatEverySystemTakesThem() {
        assertEquals("Ảnh họp.jpg", FileName.read(Normalizer.normalize("Ảnh họp.jpg", Normalizer.Form.NFD)).clean());
        assertEquals(".._.._etc_passwd", FileName.read("../../etc/passwd").clean());
        assertEquals("_con.jpg", FileName.read("con.jpg").clean());
        assertEquals("a", FileName.read("a. . ").clean());
        assertEquals("_", FileName.read(" \u0000\u202E ").clean());
    }

    @Test
    void aLongNameIsCutBetweenLettersAndKeepsItsEnding() {
        String clean = FileName.read("ộ".repeat(300) + ".jpeg").clean();
        int bytes = clean.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= FileName.MOST_BYTES && bytes > FileName.MOST_BYTES - 5, bytes + " bytes");
        assertTrue(clean.endsWith("ộ.jpeg"));
        assertEquals(254, FileName.read("x".repeat(400)).clean().length());
    }

    @Test
    void anyBytesGetAnAnswer() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            FileKind kind = FileSort.of("x.jpg", Content.of(bytes)).kind();
            assertEquals(bytes.length == 0, kind == FileKind.EMPTY);
        }
        assertFalse(FileSort.of("x.jpg", Content.of(new byte[0])).doubts().contains(Doubt.NAME_LIES));
    }

    private static Content text(String text) {
        return Content.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String... names) {
        return joined("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1),
                String.join("\u0000\u0001", names).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
