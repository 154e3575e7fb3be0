package vn.thamdinh.wire.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ExportTable;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.export.ReturnProblem.Reason;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.survey.returns.Validity;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.programme.ProgrammeReader;

class ReturnsReaderTest {
    private static final Programme PROGRAMME = ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    private static final SurveyForm PKS03 = PROGRAMME.survey(new SurveyFormId("PKS03")).orElseThrow();
    private static final UnitId TIEN_HUNG = new UnitId("25213");
    private static final String HEADER = "Dấu thời gian;Họ và tên;Số điện thoại;Địa chỉ IP;UBND xã, phường;"
            + "Thủ tục hành chính;Người khảo sát;1. Thông tin về thủ tục hành chính đầy đủ, dễ hiểu;Câu 2;"
            + "Thái độ phục vụ của công chức tiếp nhận;Thời gian giải quyết so với giấy hẹn;Cơ sở vật chất Bộ phận Một cửa;"
            + "Mức độ hài lòng chung\n";

    private static ExportTable table(String text) {
        return CsvExport.read(text.getBytes(UTF_8)).table();
    }

    private static String hash(String text) {
        return Hashes.sha256Hex(text.getBytes(UTF_8)).substring(0, SurveyReturn.HASH_DIGITS);
    }

    private static ReturnsReading read(ExportTable table, ReturnMapping mapping) {
        return ReturnsReader.read(table, mapping, PROGRAMME, PKS03, ReturnsReaderTest::hash);
    }

    private static ReturnsReading read(String rows) {
        ExportTable table = table(HEADER + rows);
        return read(table, MappingProposal.of(table, PROGRAMME, PKS03));
    }

    private static String row(String time, String phone, String unit, String taker, String first) {
        return String.join(";", time, "Nguyễn Thị Hạnh", phone, "10.1.2.3", unit, "Đăng ký khai sinh", taker, first,
                "Hài lòng", "4", "4 - Hài lòng", "Hài lòng (4 điểm)", "HÀI LÒNG") + "\n";
    }

    @Test
    void theColumnsOfAnUnknownExportAreGuessed() {
        ReturnMapping mapping = MappingProposal.of(table(HEADER + row("01/10/2024 08:15:09", "0912345678",
                "Xã Tiến Hưng", "Công chức tiếp nhận hồ sơ", "Rất hài lòng")), PROGRAMME, PKS03);
        assertEquals(Map.of(ColumnRole.TIME, "Dấu thời gian", ColumnRole.NAME, "Họ và tên", ColumnRole.PHONE,
                "Số điện thoại", ColumnRole.DEVICE, "Địa chỉ IP", ColumnRole.UNIT, "UBND xã, phường",
                ColumnRole.PROCEDURE, "Thủ tục hành chính", ColumnRole.OFFICER, "Người khảo sát"), mapping.columns());
        assertEquals(List.of("c1", "c2", "c3", "c4", "c5", "c6"), mapping.questions().keySet().stream().sorted().toList());
        assertEquals("Câu 2", mapping.questions().get("c2"));
        assertEquals("Mức độ hài lòng chung", mapping.questions().get("c6"));
        assertEquals(List.of("cong chuc tiep nhan ho so"), mapping.officers());
    }

    @Test
    void aReturnKeepsAnswersTimeAndProcedureButOnlyHashesOfThePerson() {
        ReturnsReading reading = read(row("01/10/2024 08:15:09", "0912345678", "Xã Tiến Hưng", "Đoàn thanh niên",
                "Rất hài lòng"));
        assertEquals(List.of(), reading.problems());
        SurveyReturn only = reading.returns().get(TIEN_HUNG).getFirst();
        assertEquals(Map.of("c1", "5", "c2", "4", "c3", "4", "c4", "4", "c5", "4", "c6", "4"), only.answers());
        assertEquals(Optional.of(LocalDateTime.of(2024, 10, 1, 8, 15, 9)), only.at());
        assertEquals("Đăng ký khai sinh", only.procedure());
        assertEquals(Validity.VALID, only.validity());
        assertEquals(hash("phone:0912345678"), only.respondent());
        assertFalse(only.toString().contains("Hạnh") || only.toString().contains("0912") || only.toString().contains("10.1"));
    }

    @Test
    void oneNumberWrittenInManyWaysIsOneRespondent() {
        ReturnsReading reading = read(row("01/10/2024 08:15:09", "0912 345.678", "25213", "", "5")
                + row("01/10/2024 09:15:09", "+84912345678", "25213", "", "5")
                + row("01/10/2024 10:15:09", "84-912-345-678", "25213", "", "5"));
        assertEquals(1, reading.returns().get(TIEN_HUNG).stream().map(SurveyReturn::respondent).distinct().count());
        assertEquals(3, reading.returns().get(TIEN_HUNG).stream().map(SurveyReturn::submission).distinct().count());
    }

    @Test
    void whoTookTheSurveyDecidesWhetherTheReturnIsValid() {
        ReturnsReading reading = read(row("01/10/2024 08:15:09", "", "25213", "Công chức tiếp nhận hồ sơ", "5")
                + row("01/10/2024 08:15:10", "", "25213", "Đoàn thanh niên", "5")
                + row("01/10/2024 08:15:11", "", "25213", "", "5")
                + "01/10/2024 08:15:12;;;;25213;;Đoàn thanh niên;;;;;;\n");
        assertEquals(List.of(Validity.RECEIVING_OFFICER, Validity.VALID, Validity.UNDETERMINED, Validity.BLANK),
                reading.returns().get(TIEN_HUNG).stream().map(SurveyReturn::validity).toList());
    }

    @Test
    void unknownUnitsAndAnswersAreAllListedWithRowAndColumn() {
        ReturnsReading reading = read(row("01/10/2024 08:15:09", "", "Xã Lạ", "", "Tuyệt vời")
                + row("01/10/2024 08:15:10", "", "Xã Tiến Hưng", "", "Tuyệt vời")
                + row("hôm qua", "", "Xã Lạ", "", "Bình thường") + row("01/10/2024 08:15:10", "", "", "", "5"));
        assertEquals(List.of(Reason.UNKNOWN_UNIT, Reason.UNKNOWN_ANSWER, Reason.BAD_TIME, Reason.MISSING_UNIT),
                reading.problems().stream().map(ReturnProblem::reason).toList());
        assertEquals(List.of(2, 4), reading.problems().getFirst().lines());
        assertEquals(List.of(2, 3), reading.problems().get(1).lines());
        assertEquals("Tuyệt vời", reading.problems().get(1).value());
        assertEquals(List.of(4), reading.problems().get(2).lines());
        assertEquals("hôm qua", reading.problems().get(2).value());
    }

    @Test
    void aColumnOfPeopleThatIsTakenForAnotherShowsNobody() {
        ExportTable table = table(HEADER + row("01/10/2024 08:15:09", "0912345678", "Xã Tiến Hưng", "", "5"));
        ReturnMapping proposed = MappingProposal.of(table, PROGRAMME, PKS03);
        var columns = new EnumMap<ColumnRole, String>(proposed.columns());
        columns.put(ColumnRole.UNIT, "Họ và tên");
        assertEquals("N•••", read(table, proposed.withColumns(columns)).problems().getFirst().value());
        assertEquals(Map.of("N•••", 1),
                read(table, proposed.withColumns(columns).withSkipUnknownUnits(true)).skippedUnits());
        columns.put(ColumnRole.UNIT, "UBND xã, phường");
        columns.put(ColumnRole.PROCEDURE, "Số điện thoại");
        assertEquals("•••78", read(table, proposed.withColumns(columns)).returns().get(TIEN_HUNG).getFirst().procedure());
    }

    @Test
    void aDecisionOnAnUnknownAnswerAndOnOtherUnitsIsObeyed() {
        ExportTable table = table(HEADER + row("01/10/2024 08:15:09", "", "Xã Lạ", "", "Tuyệt vời")
                + row("01/10/2024 08:15:10", "", "Xã Tiến Hưng", "", "Tuyệt vời")
                + row("01/10/2024 08:15:11", "", "Xã Tiến Hưng", "", "Không ý kiến"));
        ReturnMapping mapping = MappingProposal.of(table, PROGRAMME, PKS03).withSkipUnknownUnits(true)
                .withAnswers(Map.of("c1", Map.of("tuyet voi", "5", "khong y kien", ReturnMapping.NO_ANSWER)));
        ReturnsReading reading = read(table, mapping);
        assertEquals(List.of(), reading.problems());
        assertEquals(Map.of("Xã Lạ", 1), reading.skippedUnits());
        assertEquals("5", reading.returns().get(TIEN_HUNG).getFirst().answers().get("c1"));
        assertFalse(reading.returns().get(TIEN_HUNG).get(1).answers().containsKey("c1"));
    }

    @Test
    void aFileOfOneUnitNeedsNoUnitColumn() {
        ExportTable table = table("Câu 1;Câu 2\nRất hài lòng;Hài lòng\n");
        ReturnMapping mapping = MappingProposal.of(table, PROGRAMME, PKS03);
        assertEquals(Reason.NO_UNIT_COLUMN, read(table, mapping).problems().getFirst().reason());
        assertEquals(1, read(table, mapping.withFixedUnit("25213")).returns().get(TIEN_HUNG).size());
        assertEquals(Reason.UNKNOWN_UNIT, read(table, mapping.withFixedUnit("99999")).problems().getFirst().reason());
    }

    @Test
    void columnsThatAreMissingFromTheFileAreNamed() {
        ExportTable table = table(HEADER + row("01/10/2024 08:15:09", "", "Xã Tiến Hưng", "", "5"));
        ReturnMapping mapping = MappingProposal.of(table, PROGRAMME, PKS03);
        ReturnsReading reading = read(table, mapping.withQuestions(Map.of("c1", "Không có")));
        assertEquals(Reason.MISSING_COLUMN, reading.problems().getFirst().reason());
        assertEquals("Không có", reading.problems().getFirst().column());
        assertEquals(Reason.NO_QUESTIONS, read(table, mapping.withQuestions(Map.of())).problems().getFirst().reason());
    }

    @ParameterizedTest
    @CsvSource({"5,5", "Rất hài lòng,5", "rat hai long,5", "5 - Rất hài lòng,5", "a) Hài lòng,4", "Hài lòng (4),4",
        "4.0,4", "'4,0',4", "3 điểm,3", "RẤT KHÔNG HÀI LÒNG,1", "không hài lòng,2"})
    void answersAreKnownByWordingIdOrValue(String text, String level) {
        assertEquals(level, AnswerReader.level(PKS03.questionnaire().scales().getFirst(), text).orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({"hài", "lòng", "6", "0", "Rất", "không"})
    void answersAreNeverKnownByLikeness(String text) {
        assertEquals(Optional.empty(), AnswerReader.level(PKS03.questionnaire().scales().getFirst(), text));
    }

    @ParameterizedTest
    @CsvSource({"01/10/2024 08:15:09", "1/10/2024 8:15:09", "2024-10-01 08:15:09", "2024-10-01T08:15:09.123Z",
        "08:15:09 01/10/2024", "01-10-2024 08:15:09", "2024-10-01T08:15:09+07:00", "1/10/2024 8:15:09 SA",
        "2024/10/01 8:15:09 AM GMT+7"})
    void timesAreReadAsPlatformsWriteThem(String text) {
        assertEquals(Optional.of(LocalDateTime.of(2024, 10, 1, 8, 15, 9)), Times.of(List.of(text)).read(text));
    }

    @Test
    void monthBeforeDayIsBelievedWhereNothingElseFitsTheColumn() {
        Times times = Times.of(List.of("10/1/2024 8:15:09", "10/21/2024 8:15:09"));
        assertEquals(10, times.read("10/1/2024 8:15:09").orElseThrow().getMonthValue());
        assertEquals(1, Times.of(List.of("10/1/2024 8:15:09")).read("10/1/2024 8:15:09").orElseThrow().getMonthValue());
    }

    @Test
    void aMappingIsTheSameAfterItWasKept() {
        ExportTable table = table(HEADER + row("01/10/2024 08:15:09", "", "Xã Tiến Hưng", "Một cửa", "5"));
        ReturnMapping mapping = MappingProposal.of(table, PROGRAMME, PKS03).withFixedUnit("25213")
                .withSkipUnknownUnits(true).withAnswers(Map.of("c1", Map.of("tuyet voi", "5")));
        assertEquals(mapping, MappingJson.read(MappingJson.text(mapping).getBytes(UTF_8)));
        assertEquals(mapping, MappingProposal.of(table, PROGRAMME, PKS03, mapping));
        assertNotEquals(mapping, MappingProposal.of(table("Xã;Câu 1\nTiến Hưng;5\n"), PROGRAMME, PKS03, mapping));
        assertTrue(MappingJson.read("{}".getBytes(UTF_8)).questions().isEmpty());
    }
}
