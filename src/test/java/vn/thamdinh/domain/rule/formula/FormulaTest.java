package vn.thamdinh.domain.rule.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
    private static final Map<String, BigDecimal> VALUES = Map.of("a", new BigDecimal("8"), "b", new BigDecimal("2"),
            "zero", BigDecimal.ZERO, "rate_2", new BigDecimal("0.25"));

    private static Optional<BigDecimal> value(String text) throws ParseProblem {
        return Formula.parse(text).value(VALUES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"1 + 2 * 3; 7", "(1 + 2) * 3; 9", "a / b / 2; 2", "a - b - 1; 5", "-a + 10; 2",
        "10 - -a; 18", "a × b ÷ 4 − 1; 3", "rate_2 * a; 2", "min(a, b, 5); 2", "max(a, b, 5); 8", "round(a / 3, 2); 2.67",
        "round(2.5, 0); 3", "if(a >= 8, 1, 2); 1", "if(a ≤ 7, 1, 2); 2", "if(a <> b, 1, 0); 1", "if(a = 8, b, a / zero); 2",
        "if(a < b, 1, 0); 0", "min(a, max(b, 3)) * 2; 6", "1.5; 1.5", "((((1)))); 1", "(a)/(b); 4"})
    void formulasAreComputed(String text, String expected) throws ParseProblem {
        assertEquals(0, value(text).orElseThrow().compareTo(new BigDecimal(expected)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a / zero", "1 / (b - 2)", "min(1, a / zero)", "round(1 / zero, 1)",
        "if(1 / zero > 0, 1, 2)"})
    void divisionByZeroHasNoValue(String text) throws ParseProblem {
        assertEquals(Optional.empty(), value(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"''; 1; VALUE_EXPECTED", "1 +; 4; VALUE_EXPECTED", "* 2; 1; VALUE_EXPECTED",
        "1 2; 3; UNEXPECTED", "(1; 3; UNEXPECTED", "1); 2; UNEXPECTED", "a b; 3; UNEXPECTED", "min(1); 1; WRONG_COUNT",
        "min; 1; WRONG_COUNT", "round(1); 8; UNEXPECTED", "round(1, 7); 10; BAD_NUMBER", "if(1, 2, 3); 5; UNEXPECTED",
        "if(1 < 2, 3); 12; UNEXPECTED", "sqrt(2); 1; UNKNOWN_FUNCTION", "1 + điểm; 5; UNKNOWN_SIGN", "a.b; 2; UNKNOWN_SIGN",
        "'1,5'; 2; UNEXPECTED", "1.5.2; 4; UNKNOWN_SIGN", "1e9; 2; UNEXPECTED", "1234567890123; 1; BAD_NUMBER",
        "0.1234567; 1; BAD_NUMBER", "a ^ 2; 3; UNKNOWN_SIGN", "System.exit(0); 7; UNKNOWN_SIGN", "a[0]; 2; UNKNOWN_SIGN",
        "\"a\"; 1; UNKNOWN_SIGN", "--1; 2; VALUE_EXPECTED", "min(1,); 7; VALUE_EXPECTED"})
    void aTextThatIsNoFormulaIsRefusedWithThePlace(String text, int position, ParseProblem.Fault fault) {
        ParseProblem problem = assertThrows(ParseProblem.class, () -> Formula.parse(text));
        assertEquals(fault, problem.fault(), text);
        assertEquals(position, problem.position(), text);
    }

    @Test
    void lengthAndDepthAreLimited() throws ParseProblem {
        assertEquals(ParseProblem.Fault.TOO_LONG, assertThrows(ParseProblem.class,
                () -> Formula.parse("1" + "+1".repeat(250))).fault());
        Formula.parse("1" + "+1".repeat(249));
        int deepest = Formula.DEEPEST - 1;
        Formula.parse("(".repeat(deepest) + "1" + ")".repeat(deepest));
        assertEquals(ParseProblem.Fault.TOO_DEEP, assertThrows(ParseProblem.class,
                () -> Formula.parse("(".repeat(deepest + 1) + "1" + ")".repeat(deepest + 1))).fault());
        assertEquals(ParseProblem.Fault.TOO_DEEP, assertThrows(ParseProblem.class,
                () -> Formula.parse("(".repeat(400))).fault());
    }

    @Test
    void itSeesItsVariablesAndNothingElse() throws ParseProblem {
        Formula formula = Formula.parse("if(a > b, rate_2, min(a, 1)) + user_dir");
        assertEquals(Set.of("a", "b", "rate_2", "user_dir"), formula.variables());
        assertThrows(IllegalArgumentException.class, () -> formula.value(VALUES));
    }

    @Test
    void theWorkingHasNumbersInThePlaceOfNames() throws ParseProblem {
        assertEquals("8 / 2 + aa", Formula.parse("a / b + aa").with(Map.of("a", "8", "b", "2")));
        assertEquals(" min(8, 2)", Formula.parse(" min(a, b)").with(Map.of("a", "8", "b", "2")));
    }

    @Property(tries = 3000)
    void anyTextIsAFormulaOrAProblemWithAPlace(@ForAll @StringLength(max = 60) String text) {
        parses(text);
    }

    @Property(tries = 3000)
    void anyHeapOfWordsIsAFormulaOrAProblemWithAPlace(@ForAll("words") String text) {
        parses(text);
    }

    private static void parses(String text) {
        try {
            Formula formula = Formula.parse(text);
            assertEquals(formula, Formula.parse(formula.text()));
            if (VALUES.keySet().containsAll(formula.variables())) {
                formula.value(VALUES);
            }
        } catch (ParseProblem e) {
            assertTrue(e.position() >= 1 && e.position() <= text.length() + 1, text);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("a", "b", "zero", "1", "2.5", "+", "-", "*", "/", "(", ")", ",", "min(", "max(", "if(", "round(",
                "<", ">=", "=", " ", "×", "0", "9999999999").list().ofMaxSize(80).map(words -> String.join("", words));
    }

    /** The interval is never too narrow. */
    @Property(tries = 500)
    void theValueLiesWithinTheRange(@ForAll("formulas") String text, @ForAll @IntRange(min = -50, max = 50) int a,
                                    @ForAll @IntRange(min = -50, max = 50) int b) throws ParseProblem {
        Formula formula = Formula.parse(text);
        Interval any = new Interval(new BigDecimal("-50"), new BigDecimal("50"));
        Interval range = formula.range(Map.of("a", any, "b", any));
        formula.value(Map.of("a", BigDecimal.valueOf(a), "b", BigDecimal.valueOf(b))).ifPresent(value -> assertTrue(
                value.subtract(range.low()).compareTo(new BigDecimal("-1e-20")) >= 0
                        && range.high().subtract(value).compareTo(new BigDecimal("-1e-20")) >= 0,
                () -> text + " = " + value + " is not in " + range));
    }

    @Provide
    Arbitrary<String> formulas() {
        Arbitrary<String> leaf = Arbitraries.of("a", "b", "3", "0.5", "100");
        return Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> formulas().tuple2().map(two -> "(" + two.get1() + " + " + two.get2() + ")"),
                () -> formulas().tuple2().map(two -> "(" + two.get1() + " - " + two.get2() + ")"),
                () -> leaf.tuple2().map(two -> two.get1() + " * " + two.get2()),
                () -> leaf.tuple2().map(two -> two.get1() + " / " + two.get2()),
                () -> leaf.tuple3().map(t -> "if(" + t.get1() + " < " + t.get2() + ", " + t.get3() + ", " + t.get1() + ")"),
                () -> leaf.tuple3().map(t -> "min(" + t.get1() + ", max(" + t.get2() + ", " + t.get3() + "))"),
                () -> leaf.tuple2().map(t -> "round(" + t.get1() + " / " + t.get2() + ", 1)"))
                .filter(text -> text.length() < 300 && depth(text) < 15);
    }

    private static int depth(String text) {
        int depth = 0;
        int most = 0;
        for (char c : text.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            most = Math.max(most, depth);
        }
        return most;
    }
}
