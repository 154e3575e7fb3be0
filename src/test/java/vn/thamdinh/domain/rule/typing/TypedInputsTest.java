package vn.thamdinh.domain.rule.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.rule.Checklist;
import vn.thamdinh.domain.rule.FreeFormula;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.Levels;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.Rounding;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.WhereApplicable;
import vn.thamdinh.domain.rule.YesNo;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.rule.formula.ParseProblem;

class TypedInputsTest {
    private static final BigDecimal TWO = new BigDecimal("2");
    private static final Rounding HUNDREDTHS = new Rounding(2, RoundingMode.HALF_UP);
    private static final ScoringRule LEVELS = new Levels("", List.of(
            new Levels.Level("tot", "Tốt", new BigDecimal("100")),
            new Levels.Level("kha", "Khá", new BigDecimal("75")),
            new Levels.Level("kem", "Không đạt", BigDecimal.ZERO)));
    private static final ScoringRule PARTS = new Checklist(List.of(
            new Checklist.Part("a", "Niêm yết", new BigDecimal("0.5")),
            new Checklist.Part("b", "Phát thanh", new BigDecimal("1.5"))), 0);
    private static final ScoringRule RATIO = new Ratio("Đúng hạn", "Tổng số", ZeroWhole.REFUSED);

    private static TypedReading read(ScoringRule rule, Map<String, String> typed) {
        return TypedInputs.read(rule, TWO, HUNDREDTHS, typed, Inputs.NONE);
    }

    private static Optional<BigDecimal> points(String points) {
        return Optional.of(new BigDecimal(points));
    }

    @Test
    void numbersAreReadWithCommaOrDotAndKeptAsPlainDecimals() {
        assertEquals(Map.of("points", "1.5"), read(new Manual(), Map.of("points", " 1,50")).decimals());
        TypedReading reading = read(RATIO, Map.of("part", "18", "whole", "037"));
        assertEquals(points("0.97"), reading.points());
        assertEquals(Map.of("part", "18", "whole", "37"), reading.decimals());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"''; EMPTY", "1.234; AMBIGUOUS_THOUSANDS", "-1; SIGNED", "95.5; TOO_HIGH",
        "một; NOT_A_NUMBER", "1,005; AMBIGUOUS_THOUSANDS", "0,1234; TOO_MANY_DECIMALS"})
    void pointsThatAreNoneAreRefusedWithWhatIsExpected(String typed, InputFault fault) {
        InputProblem problem = read(new Manual(), Map.of("points", typed)).problems().getFirst();
        assertEquals(fault, problem.fault());
        assertEquals("points", problem.input());
        assertEquals("0 … 2", problem.expected());
    }

    @Test
    void everyWrongInputIsNamedAtOnceInTheOrderOfAsking() {
        List<InputProblem> problems = read(RATIO, Map.of("whole", "x", "khac", "1")).problems();
        assertEquals(List.of("part", "whole", "khac"), problems.stream().map(InputProblem::input).toList());
        assertEquals(List.of(InputFault.EMPTY, InputFault.NOT_A_NUMBER, InputFault.UNKNOWN_INPUT),
                problems.stream().map(InputProblem::fault).toList());
        assertEquals("Tổng số “x”: ≥ 0", problems.get(1).inSymbols());
        assertEquals("part | whole", problems.get(2).expected());
    }

    @Test
    void aPartAboveItsWholeIsSaidOfThePart() {
        InputProblem problem = read(RATIO, Map.of("part", "5", "whole", "4")).problems().getFirst();
        assertEquals("part", problem.input());
        assertEquals(InputFault.PART_ABOVE_WHOLE, problem.fault());
        assertEquals(InputFault.ZERO_WHOLE,
                read(RATIO, Map.of("part", "0", "whole", "0")).problems().getFirst().fault());
    }

    @ParameterizedTest
    @CsvSource({"kha", "Khá", "kha\u0301", "KHÁ"})
    void aChoiceIsItsIdOrItsTitleHoweverItIsSpelt(String typed) {
        TypedReading reading = read(LEVELS, Map.of("level", typed));
        assertEquals(points("1.50"), reading.points());
        assertEquals(Map.of("level.kha", "1"), reading.decimals());
    }

    @Test
    void whatTheLedgerKeptCanBeTypedAgain() {
        assertEquals(points("1.50"), read(LEVELS, Map.of("level.kha", "1", "level.tot", "0")).points());
        assertEquals(InputFault.NOT_AN_OPTION,
                read(LEVELS, Map.of("level.kha", "1", "level.tot", "1")).problems().getFirst().fault());
    }

    @Test
    void anOptionThatDoesNotExistIsAnsweredWithThoseThatDo() {
        InputProblem problem = read(LEVELS, Map.of("level", "xuất sắc")).problems().getFirst();
        assertEquals(InputFault.NOT_AN_OPTION, problem.fault());
        assertEquals("Tốt; Khá; Không đạt", problem.bound());
        assertEquals("tot | kha | kem", problem.expected());
    }

    @ParameterizedTest
    @CsvSource({"1, x, 2.00", "Có, không, 0.50", "0, Đạt, 1.50", "chưa đạt, 0, 0.00"})
    void ticksAreReadAsPeopleMarkThem(String first, String second, String expected) {
        assertEquals(points(expected), read(PARTS, Map.of("a", first, "b", second)).points());
    }

    @Test
    void aTickThatIsNeitherYesNorNoIsNotGuessed() {
        assertEquals(InputFault.NOT_A_TICK,
                read(new YesNo("Có ban hành"), Map.of("met", "0.5")).problems().getFirst().fault());
        assertEquals(InputFault.EMPTY, read(PARTS, Map.of("a", "1", "b", " ")).problems().getFirst().fault());
    }

    @Test
    void whileSomethingIsWrongThereAreNoPoints() {
        TypedReading reading = read(RATIO, Map.of("part", "1", "whole", "2", "x", "y"));
        assertTrue(reading.points().isEmpty());
    }

    @Test
    void ofSeveralFormulasOnlyTheVariablesOfThePickedOneAreNeededAndKept() {
        var variables = List.of(RuleInput.typed("a", "Đúng hạn", InputKind.Number.count()),
                RuleInput.typed("b", "Tổng số", InputKind.Number.count()),
                RuleInput.typed("c", "Số mô hình", InputKind.Number.count()));
        var rule = new FreeFormula("", variables, List.of(alternative("ti-le", "a / b * M"),
                alternative("mo-hinh", "min(M, c * 0.5)")));
        TypedReading reading = read(rule, Map.of("formula", "mo-hinh", "c", "3", "a", "hỏng"));
        assertEquals(points("1.50"), reading.points());
        assertEquals(Map.of("formula.mo-hinh", "1", "c", "3"), reading.decimals());
        assertEquals(List.of("a", "b"), read(rule, Map.of("formula", "ti-le")).problems().stream()
                .map(InputProblem::input).toList());
        assertEquals(List.of("formula"), read(rule, Map.of()).problems().stream().map(InputProblem::input).toList());
    }

    private static FreeFormula.Alternative alternative(String id, String formula) {
        return new FreeFormula.Alternative(id, "Cách " + id, parsed(formula));
    }

    private static Formula parsed(String text) {
        try {
            return Formula.parse(text);
        } catch (ParseProblem e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatDoesNotConcernTheUnitNeedsNothingElse() {
        var rule = new WhereApplicable(RATIO, "");
        TypedReading reading = read(rule, Map.of("not-applicable", "1", "part", "x"));
        assertTrue(reading.isClean());
        assertEquals(Map.of("not-applicable", "1"), reading.decimals());
        assertEquals(Map.of("part", "1", "whole", "2"),
                read(rule, Map.of("not-applicable", "0", "part", "1", "whole", "2")).decimals());
    }
}
