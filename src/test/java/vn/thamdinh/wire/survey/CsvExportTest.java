package vn.thamdinh.wire.survey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.domain.survey.export.ExportReading;
import vn.thamdinh.domain.survey.export.ReturnProblem;

class CsvExportTest {
    private static final String TEXT = "Xã,Thời gian,Câu 1\nXã Đăk Ơ,01/10/2024 08:15:09,Rất hài lòng\n"
            + "Phường An Lộc,01/10/2024 08:16:10,Không hài lòng\n";
    private static final List<String> FIRST = List.of("Xã Đăk Ơ", "01/10/2024 08:15:09", "Rất hài lòng");

    record Saved(String as, byte[] bytes) {
        @Override
        public String toString() {
            return as;
        }
    }

    /** Windows-1258 has letters with hats, but tones are characters of their own. */
    private static byte[] windows1258(String text) {
        StringBuilder apart = new StringBuilder();
        for (char c : text.toCharArray()) {
            String nfd = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            String tones = nfd.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String letter = Normalizer.normalize(nfd.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""),
                    Normalizer.Form.NFC);
            apart.append(letter).append(tones);
        }
        return apart.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static byte[] marked(String mark, byte[] text) {
        byte[] begin = mark.getBytes(ISO_8859_1);
        byte[] all = Arrays.copyOf(begin, begin.length + text.length);
        System.arraycopy(text, 0, all, begin.length, text.length);
        return all;
    }

    static Stream<Saved> files() {
        return Stream.of(new Saved("UTF-8", TEXT.getBytes(UTF_8)),
                new Saved("UTF-8 (BOM)", marked("\u00EF\u00BB\u00BF", TEXT.getBytes(UTF_8))),
                new Saved("UTF-16 LE", marked("\u00FF\u00FE", TEXT.getBytes(UTF_16LE))),
                new Saved("UTF-16 BE", marked("\u00FE\u00FF", TEXT.getBytes(UTF_16BE))),
                new Saved("UTF-16 LE", TEXT.getBytes(UTF_16LE)),
                new Saved("UTF-16 BE", TEXT.getBytes(UTF_16BE)),
                new Saved("UTF-8", Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(UTF_8)),
                new Saved("windows-1258", windows1258(TEXT)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSameTableComesOutOfEveryEncoding(Saved file) {
        ExportReading reading = CsvExport.read(file.bytes());
        assertEquals(List.of(), reading.problems());
        assertEquals(file.as(), reading.encoding());
        assertEquals(List.of("Xã", "Thời gian", "Câu 1"), reading.table().header());
        assertEquals(FIRST, reading.table().rows().getFirst().cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundAndLineBreaksWithinQuotationMarksStay(String separator) {
        String text = String.join(separator, "Xã", "\"Câu 1: công chức hướng dẫn rõ ràng, \nmột lần; đúng\"", "Ghi chú")
                + "\r\n" + String.join(separator, "Đăk Ơ", "\"Hài\nlòng\"", "\"nói \"\"tốt\"\"\"") + "\r\n\r\n"
                + String.join(separator, "An Lộc", "Tốt", "") + "\r\n";
        ExportReading reading = CsvExport.read(text.getBytes(UTF_8));
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of("Xã", "Câu 1: công chức hướng dẫn rõ ràng, một lần; đúng", "Ghi chú"),
                reading.table().header());
        assertEquals(List.of("Đăk Ơ", "Hài\nlòng", "nói \"tốt\""), reading.table().rows().getFirst().cells());
        assertEquals(6, reading.table().rows().get(1).line(), "lines are those of the file");
    }

    @Test
    void titlesAboveTheHeaderAreLeftOutAndEqualHeadersAreTold() {
        ExportReading reading = CsvExport.read("sep=;\nKẾT QUẢ KHẢO SÁT;;\nXã;Ý kiến;Ý kiến;\nĐăk Ơ;a;b;\n".getBytes(UTF_8));
        assertEquals(List.of("Xã", "Ý kiến", "Ý kiến (2)", "(cột 4)"), reading.table().header());
        assertEquals(4, reading.table().rows().getFirst().line());
    }

    @Test
    void textOfLegacyFontsIsRefusedWithItsName() {
        byte[] eightBit = "X·,C©u 1\nX· TiÕn H\u00ADng,RÊt hµi lßng\nPh\u00ADêng An Léc,Kh«ng hµi lßng\n".getBytes(ISO_8859_1);
        assertEquals(1, CsvExport.read(eightBit).problems().size(), "said once, of the whole file");
        ReturnProblem problem = CsvExport.read(eightBit).problems().getFirst();
        assertEquals(List.of(), problem.lines());
        assertEquals(ReturnProblem.Reason.LEGACY_TEXT, problem.reason());
        assertEquals(List.of("TCVN3"), problem.args());
        byte[] unicode = "Xã,Câu 1\nX· TiÕn H\u00ADng,Tốt\n".getBytes(UTF_8);
        ReturnProblem cell = CsvExport.read(unicode).problems().getFirst();
        assertEquals(ReturnProblem.Reason.LEGACY_TEXT, cell.reason());
        assertEquals(List.of(2), cell.lines());
        assertEquals("Xã", cell.column());
    }

    @Test
    void anOpenQuotationMarkAndAnEmptyFileAreNamed() {
        assertEquals(ReturnProblem.Reason.BAD_LINE,
                CsvExport.read("Xã,Câu 1\nĐăk Ơ,\"Tốt\n".getBytes(UTF_8)).problems().getFirst().reason());
        assertEquals(ReturnProblem.Reason.NOT_A_TABLE, CsvExport.read(new byte[0]).problems().getFirst().reason());
        assertTrue(CsvExport.read("\n\n".getBytes(UTF_8)).table().rows().isEmpty());
    }
}
