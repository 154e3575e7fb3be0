package vn.thamdinh.domain.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.rule.formula.ParseProblem;

/** F18. */
class FreeFormulaTest {
    private static final RuleInput DONE = RuleInput.typed("done", "Đã làm", InputKind.Number.count());
    private static final RuleInput DUE = RuleInput.typed("due", "Phải làm", InputKind.Number.count());
    private static final RuleInput POST = RuleInput.typed("post", "Có bưu chính", new InputKind.Tick());
    private static final RuleInput INDEX = new RuleInput("par", "", new InputKind.Number(BigDecimal.ZERO,
            new BigDecimal("100"), 6), new InputOrigin.Figure(new FigureId("par-index")));

    private static FreeFormula.Alternative formula(String id, String text) {
        try {
            return new FreeFormula.Alternative(id, "Cách " + id, Formula.parse(text));
        } catch (ParseProblem e) {
            throw new AssertionError(e);
        }
    }

    private static FreeFormula of(List<RuleInput> variables, FreeFormula.Alternative... formulas) {
        return new FreeFormula("", variables, List.of(formulas));
    }

    @ParameterizedTest
    @CsvSource({"done=9 due=12 post=1, 3.75", "done=0 due=12 post=0, 0.00", "done=12 due=12 post=1, 4.50",
        "done=24 due=12 post=1, 4.50", "done=1 due=0 post=1, ! done NO_VALUE", "done=1 due=3, ? post",
        "done=1.5 due=3 post=0, ! done NOT_EXACT", "done=1 due=7 post=0, 0.43"})
    void aFormulaIsComputedFromItsVariables(String inputs, String points) {
        assertEquals(points, Worked.result(of(List.of(DONE, DUE, POST),
                formula("1", "min(3, done / due × 3) + post × 1.5")), "4.5", inputs));
    }

    @ParameterizedTest
    @CsvSource({"done=1, 1.00", "done=2, 2.00", "done=3, ! done NO_VALUE", "done=0, 0.00"})
    void valuesBeyondTheBoundsAreNotCutQuietly(String inputs, String points) {
        assertEquals(points, Worked.result(of(List.of(DONE), formula("1", "done")), "2", inputs));
    }

    @Test
    void aValueBelowZeroIsImpossible() {
        assertEquals("! done NO_VALUE", Worked.result(of(List.of(DONE), formula("1", "M - done")), "2", "done=3"));
        assertEquals("! formula NO_VALUE", Worked.result(of(List.of(), formula("1", "M + 1")), "2", ""));
    }

    @ParameterizedTest
    @CsvSource({"formula.a=1 done=1 due=2, 2.00", "formula.b=1 post=1, 4.00", "formula.b=1 post=0, 0.00",
        "formula.b=1 post=0 done=7, 0.00", "formula.a=1 post=1, ? done due", "post=1, ? formula",
        "formula.a=1 formula.b=1 done=1 due=2 post=1, ! formula NOT_AN_OPTION"})
    void ofSeveralFormulasOnlyThePickedOnesVariablesAreNeeded(String inputs, String points) {
        assertEquals(points, Worked.result(of(List.of(DONE, DUE, POST), formula("a", "done / due * M"),
                formula("b", "post * M")), "4", inputs));
    }

    @Test
    void recordedFiguresAreVariablesToo() {
        FreeFormula rule = of(List.of(INDEX), formula("1", "par / 100 * M"));
        assertEquals("3.49", Worked.result(rule, "4", "par=87.35"));
        assertEquals("? par", Worked.result(rule, "4", ""));
        assertEquals(true, rule.isComputed());
        assertEquals("87.35 / 100 * 4", Worked.working(rule, "4", "par=87.35"));
    }

    @Test
    void unknownTakenOrRepeatedNamesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> of(List.of(DONE), formula("1", "done / due")));
        assertThrows(IllegalArgumentException.class, () -> of(List.of(DONE, DONE), formula("1", "done")));
        assertThrows(IllegalArgumentException.class,
                () -> of(List.of(RuleInput.typed("M", "M", new InputKind.Tick())), formula("1", "M")));
        assertThrows(IllegalArgumentException.class,
                () -> of(List.of(RuleInput.typed("đã", "x", new InputKind.Tick())), formula("1", "1")));
        assertThrows(IllegalArgumentException.class, () -> of(List.of()));
    }
}
