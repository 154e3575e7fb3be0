package vn.thamdinh.wire.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Levels;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.WhereApplicable;
import vn.thamdinh.domain.rule.YesNo;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.fixture.ProgrammeBuilder;

/** Components whose rules ask for more than points, on the rows of a table. */
class ScoreInputsTest {
    private static final Programme PROGRAMME = ProgrammeBuilder.withUnits(1).components(List.of(
            component("a", new Ratio("Đúng hạn", "Tất cả", ZeroWhole.REFUSED)),
            component("b", new WhereApplicable(new Ratio("Đúng hạn", "Tất cả", ZeroWhole.FULL), "")),
            component("c", new Levels("Mức", List.of(new Levels.Level("tot", "Tốt", new BigDecimal("100")),
                    new Levels.Level("kem", "Kém", BigDecimal.ZERO)))),
            component("d", new YesNo("Có hay không")))).build();
    private static final String HEADER = "unit,component,input,value,reason\n";
    private static final String UNIT = ProgrammeBuilder.unit(1).code();

    private static Component component(String id, ScoringRule rule) {
        return new Component(new ComponentId(id), "Thành phần " + id, new BigDecimal("2"), rule, "", "", List.of(), "thử",
                true);
    }

    private static SheetReading<ScoreRow> read(String... rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (String row : rows) {
            text.append(UNIT).append(',').append(row).append('\n');
        }
        return ScoreTable.read(text.toString().getBytes(StandardCharsets.UTF_8), PROGRAMME);
    }

    private static List<String> problems(String... rows) {
        return read(rows).problems().stream().map(problem -> problem.line() + " " + problem.reason() + " "
                + String.join("|", problem.args())).toList();
    }

    @Test
    void rowsOfOneComponentBecomeOneScore() {
        SheetReading<ScoreRow> reading = read("a,part,18,muộn 2", "c,,Tốt,", "a,whole,20,", "d,,x,");
        assertEquals(List.of(), reading.problems());
        assertEquals(List.of(Map.of("part", new BigDecimal("18"), "whole", new BigDecimal("20")),
                Map.of("level.tot", BigDecimal.ONE), Map.of("met", BigDecimal.ONE)),
                reading.rows().stream().map(ScoreRow::inputs).toList());
        assertEquals("muộn 2", reading.rows().getFirst().reason());
    }

    @Test
    void whatDoesNotConcernTheUnitNeedsNothingElse() {
        assertEquals(List.of(Map.of("not-applicable", BigDecimal.ONE)),
                read("b,not-applicable,Có,", "b,part,,", "b,whole,,").rows().stream().map(ScoreRow::inputs).toList());
        assertEquals(List.of(), problems("b,part,1,", "b,whole,2,"));
        assertEquals(List.of("2 MISSING_INPUT Tất cả"), problems("b,part,1,"));
    }

    @Test
    void whichInputIsMeantMustBeSaid() {
        assertEquals(List.of("2 WHICH_INPUT part; whole", "3 UNKNOWN_INPUT part; whole"),
                problems("a,,18,", "a,khac,20,"));
    }

    @Test
    void valuesThatContradictEachOtherOrAreNoOptionAreNamed() {
        assertEquals(List.of("2 IMPOSSIBLE Đúng hạn", "4 NOT_AN_OPTION Tốt; Kém", "5 NOT_YES_OR_NO "),
                problems("a,part,21,", "a,whole,20,", "c,,Vừa,", "d,,có lẽ,"));
        assertEquals(List.of("3 IMPOSSIBLE Tất cả"), problems("a,part,0,", "a,whole,0,"));
        assertEquals(List.of("4 DUPLICATE 2"), problems("a,part,1,", "a,whole,2,", "a,part,1,"));
    }
}
