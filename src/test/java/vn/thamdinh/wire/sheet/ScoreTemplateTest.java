package vn.thamdinh.wire.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.TypedPoints;

class ScoreTemplateTest {
    private static final Programme PROGRAMME = TypedPoints.programme();
    private static final List<UnitId> UNITS = List.of(new UnitId("25225"), new UnitId("25213"));

    @Test
    void anEmptySheetReadsBackAsBlanksWithoutMistakes() {
        SheetReading<ScoreRow> scores = ScoreTable.read(ScoreTemplate.scores(PROGRAMME, UNITS), PROGRAMME);
        assertEquals(List.of(), scores.problems());
        assertEquals(70, scores.blank());
        assertEquals(6, SurveyCsv.read(ScoreTemplate.surveys(PROGRAMME, UNITS), PROGRAMME).blank());
    }

    @Test
    void aFilledSheetReadsBackWithItsPoints() {
        String sheet = new String(ScoreTemplate.scores(PROGRAMME, UNITS), StandardCharsets.UTF_8);
        assertTrue(sheet.startsWith("\uFEFFMã đơn vị;Tên đơn vị;Mã tiêu chí;"), "a byte order mark and the header");
        String filled = sheet.replace(";2,5;points;Điểm;;\r\n", ";2,5;points;Điểm;2,25;\r\n");
        SheetReading<ScoreRow> scores = ScoreTable.read(filled.getBytes(StandardCharsets.UTF_8), PROGRAMME);
        assertEquals(List.of(), scores.problems());
        assertTrue(scores.rows().stream().allMatch(row -> row.inputs().get("points").toPlainString().equals("2.25")));
        assertEquals(70, scores.rows().size() + scores.blank());
        assertEquals(List.of("25213", "25225"),
                scores.rows().stream().map(row -> row.unit().code()).distinct().toList());
    }
}
