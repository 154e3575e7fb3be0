package vn.thamdinh.wire.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;
import vn.thamdinh.wire.sheet.SheetProblem.Reason;

class ScoreTableTest {
    private static final Programme PROGRAMME = TypedPoints.programme();
    private static final String HEADER = "Đơn vị;Mã tiêu chí;Điểm;Lý do\n";

    private static SheetReading<ScoreRow> read(String text) {
        return ScoreTable.read(text.getBytes(StandardCharsets.UTF_8), PROGRAMME);
    }

    private static ScoreRow row(int line, String unit, String component, String points, String reason) {
        return new ScoreRow(line, new UnitId(unit), new ComponentId(component), new BigDecimal(points), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Đơn vị;Mã tiêu chí;Điểm;Lý do\nXã Tiến Hưng;1.1.1;1,5;đủ\n",
        "\uFEFFĐơn vị;Mã tiêu chí;Điểm;Lý do\r\nXã Tiến Hưng;1.1.1;1.5;đủ\r\n",
        "unit,component,points,reason\n25213,1.1.1,1.5,đủ",
        "unit,component,points,reason\n25213,1.1.1,\"1,5\",đủ",
        "Mã đơn vị\tMã tiêu chí\tĐiểm tự chấm\tLý do\nTiến Hưng\t1.1.1\t1,5\tđủ\n",
        "ĐƠN VỊ;MÃ TIÊU CHÍ;ĐIỂM;LÝ DO\n xã  tiến hưng ;1.1.1; 1,5 ;đủ;;\n",
        "don vi;ma tieu chi;diem;ly do\nxa tien hung;1.1.1;1,50;đủ\n"})
    void separatorsByteOrderMarksNamesCodesAndBothDecimalSignsAreUnderstood(String text) {
        SheetReading<ScoreRow> reading = read(text);
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of(row(2, "25213", "1.1.1", "1.5", "đủ")), reading.rows());
    }

    @Test
    void decomposedTextIsReadLikeComposedText() {
        SheetReading<ScoreRow> reading =
                read(Normalizer.normalize(HEADER + "Thị trấn Đức Phong;1.1.1;2;đã ký đủ\n", Normalizer.Form.NFD));
        assertEquals(List.of(row(2, "25396", "1.1.1", "2", "đã ký đủ")), reading.rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xã Đăk Ơ", "Đăk Ô", "Xã Đăk Ô", "Đak Ơ", "xã đak ơ", "Xa Dak O", "dak o", "25225"})
    void everySpellingOfDakOIsFound(String name) {
        assertEquals(List.of(row(2, "25225", "1.1.1", "0", "")), read(HEADER + name + ";1.1.1;0;\n").rows());
    }

    @Test
    void aWrongPrefixIsNotOverlooked() {
        SheetReading<ScoreRow> reading = read(HEADER + "Phường Tiến Hưng;1.1.1;1;\n");
        assertEquals(Reason.UNKNOWN_UNIT, reading.problems().getFirst().reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "95.5|OUT_OF_RANGE|2", "2,5|OUT_OF_RANGE|2", "1.234|AMBIGUOUS_THOUSANDS|", "1e3|NOT_A_NUMBER|",
        "-1|SIGNED|", "1,555|AMBIGUOUS_THOUSANDS|", "0,555|TOO_MANY_DECIMALS|2", "hai|NOT_A_NUMBER|"})
    void badPointsAreRefusedWithTheReason(String points, Reason reason, String arg) {
        SheetReading<ScoreRow> reading = read(HEADER + "Xã Tiến Hưng;1.1.1;" + points + ";\n");
        assertEquals(List.of(), reading.rows());
        assertEquals(List.of(new SheetProblem(2, "Điểm", points, reason, arg == null ? List.of() : List.of(arg))),
                reading.problems());
    }

    @Test
    void allMistakesAreListedAtOnceWithLineColumnAndValue() {
        SheetReading<ScoreRow> reading = read(HEADER
                + "Xã Lạ;1.1.1;1;\n"
                + "Xã Tiến Hưng;9.9;1;\n"
                + "\n"
                + "Xã Tiến Hưng;1.1.1;11;\n"
                + "Xã Tiến Hưng;1.1.2;1;\n"
                + "25213;1.1.2;2;\n"
                + ";;3;\n"
                + "Xã Tiến Hưng;1.1.3;1;x;thừa\n"
                + "Xã Lạ;9.9;99;\n");
        assertEquals(List.of("2 Đơn vị UNKNOWN_UNIT", "3 Mã tiêu chí UNKNOWN_COMPONENT", "5 Điểm OUT_OF_RANGE",
                "7 Đơn vị DUPLICATE", "8 Đơn vị MISSING_VALUE", "8 Mã tiêu chí MISSING_VALUE", "9  BAD_LINE",
                "10 Đơn vị UNKNOWN_UNIT", "10 Mã tiêu chí UNKNOWN_COMPONENT"),
                reading.problems().stream().map(p -> p.line() + " " + p.column() + " " + p.reason()).toList());
        assertEquals(List.of(row(6, "25213", "1.1.2", "1", "")), reading.rows());
        assertEquals(List.of("6"), reading.problems().get(3).args());
        assertEquals("Xã Lạ", reading.problems().getFirst().value());
    }

    @Test
    void linesLeftBlankAreCountedAndAReasonWithoutPointsIsAMistake() {
        SheetReading<ScoreRow> reading = read(HEADER + "Xã Tiến Hưng;1.1.1;;\nXã Tiến Hưng;1.1.2;;quên\n");
        assertEquals(1, reading.blank());
        assertEquals(Reason.MISSING_VALUE, reading.problems().getFirst().reason());
        assertEquals(1, reading.problems().size());
    }

    @Test
    void reasonsMayHoldSeparatorsQuotesAndLineBreaks() {
        SheetReading<ScoreRow> reading =
                read(HEADER + "Xã Tiến Hưng;1.1.1;1;\"thiếu; chưa \"\"ký\"\"\nđủ\"\nXã Tân Thành;1.1.1;1;\n");
        assertEquals(List.of(row(2, "25213", "1.1.1", "1", "thiếu; chưa \"ký\"\nđủ"),
                row(4, "25207", "1.1.1", "1", "")), reading.rows());
    }

    @Test
    void filesThatAreNoSheetAreRefusedAsAWhole() {
        assertEquals(Reason.EMPTY, read("").problems().getFirst().reason());
        byte[] latin = "Đ;é\n".getBytes(StandardCharsets.UTF_16LE);
        latin[0] = (byte) 0xFF;
        assertEquals(Reason.NOT_UTF8, ScoreTable.read(latin, PROGRAMME).problems().getFirst().reason());
        assertEquals(List.of(Reason.MISSING_COLUMN, Reason.MISSING_COLUMN, Reason.MISSING_COLUMN),
                read("a;b;c\n1;2;3\n").problems().stream().map(SheetProblem::reason).toList());
        assertEquals(Reason.BAD_LINE,
                read(HEADER + "Xã Tiến Hưng;1.1.1;1;\"không đóng\n").problems().getFirst().reason());
    }

    @Test
    void theSeparatorLineOfSpreadsheetsIsSkipped() {
        SheetReading<ScoreRow> reading = read("sep=;\n" + HEADER + "Xã Tiến Hưng;1.1.1;1;\n");
        assertEquals(List.of(row(3, "25213", "1.1.1", "1", "")), reading.rows());
    }

    @Test
    void twoCommunesOfOneNameAreNeverGuessedButNamedBoth() {
        ProgrammeFiles files = TypedPoints.files();
        Programme twoTanHung = switch (ProgrammeReader.read(
                files.with("units.csv", files.texts().get("units.csv") + "25345,Xã,Tân Hưng,694,,\n"))) {
            case ProgrammeReading.Read(Programme programme) -> programme;
            case ProgrammeReading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
        SheetReading<ScoreRow> reading = ScoreTable.read((HEADER + "Xã Tân Hưng;1.1.1;1;\n25345;1.1.1;2;\n")
                .getBytes(StandardCharsets.UTF_8), twoTanHung);
        SheetProblem problem = reading.problems().getFirst();
        assertEquals(Reason.AMBIGUOUS_UNIT, problem.reason());
        assertTrue(problem.args().getFirst().contains("Xã Tân Hưng (Huyện Đồng Phú, 25375)"));
        assertTrue(problem.args().getFirst().contains("Xã Tân Hưng (Huyện Hớn Quản, 25345)"));
        assertEquals(List.of(row(3, "25345", "1.1.1", "2", "")), reading.rows());

        SheetReading<ScoreRow> withDistrict = ScoreTable.read(("Huyện;" + HEADER + "Hớn Quản;Xã Tân Hưng;1.1.1;1;\n")
                .getBytes(StandardCharsets.UTF_8), twoTanHung);
        assertEquals(List.of(row(2, "25345", "1.1.1", "1", "")), withDistrict.rows());
    }
}
