package vn.thamdinh.wire.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.programme.ProgrammeReader;

class SurveyCsvTest {
    private static final Programme PROGRAMME = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    private static final String HEADER = "Đơn vị;Mẫu phiếu;Thu về;Hợp lệ;Số lượt giao dịch\n";

    private static SheetReading<SurveyCount> read(String text) {
        return SurveyCsv.read(text.getBytes(StandardCharsets.UTF_8), PROGRAMME);
    }

    private static SurveyCount count(String unit, String form, int collected, int valid, int transactions) {
        return new SurveyCount(new UnitId(unit), new SurveyFormId(form), collected, valid, transactions);
    }

    @Test
    void countsOfAllFormsAreRead() {
        SheetReading<SurveyCount> reading = read(HEADER
                + "Xã Tiến Hưng;PKS01;21;20;\nXã Tiến Hưng;pks02;30;30;0\n25213;PKS03;15;11;101\nXã Đa Kia;PKS01;;;\n");
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of(count("25213", "PKS01", 21, 20, 0), count("25213", "PKS02", 30, 30, 0),
                count("25213", "PKS03", 15, 11, 101)), reading.rows());
        assertEquals(1, reading.blank());
    }

    @Test
    void allMistakesAreListedAtOnce() {
        SheetReading<SurveyCount> reading = read(HEADER
                + "Xã Tiến Hưng;PKS04;1;1;\n"
                + "Xã Tiến Hưng;PKS01;20;21;\n"
                + "Xã Tiến Hưng;PKS03;20;20;\n"
                + "Xã Tiến Hưng;PKS01;1.000;-1;\n"
                + "Xã Tiến Hưng;PKS02;30;;\n"
                + "Xã Tân Lập;PKS01;20;20;\nTân Lập;PKS01;20;20;\n");
        assertEquals(List.of("2 UNKNOWN_FORM", "3 VALID_ABOVE_COLLECTED", "4 MISSING_VALUE", "5 NOT_A_COUNT",
                "5 NOT_A_COUNT", "6 MISSING_VALUE", "8 DUPLICATE"),
                reading.problems().stream().map(p -> p.line() + " " + p.reason()).toList());
        assertEquals(List.of(count("25381", "PKS01", 20, 20, 0)), reading.rows());
    }

    @Test
    void messageKeysFollowTheReasons() {
        assertEquals("sheet.problem.valid-above-collected",
                SheetProblem.Reason.VALID_ABOVE_COLLECTED.messageKey());
    }
}
