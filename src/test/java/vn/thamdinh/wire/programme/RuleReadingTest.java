package vn.thamdinh.wire.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.CriteriaSet;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.rule.Checklist;
import vn.thamdinh.domain.rule.Deduction;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.FlooredRatio;
import vn.thamdinh.domain.rule.FreeFormula;
import vn.thamdinh.domain.rule.Increment;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.Item;
import vn.thamdinh.domain.rule.Lateness;
import vn.thamdinh.domain.rule.Levels;
import vn.thamdinh.domain.rule.LinkedIndex;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.Measure;
import vn.thamdinh.domain.rule.PointsPerItem;
import vn.thamdinh.domain.rule.Quotient;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.Rescaled;
import vn.thamdinh.domain.rule.ReverseRatio;
import vn.thamdinh.domain.rule.SatisfiedShare;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.StepTable;
import vn.thamdinh.domain.rule.SurveyMean;
import vn.thamdinh.domain.rule.SurveyQuestions;
import vn.thamdinh.domain.rule.Trend;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.rule.Weight;
import vn.thamdinh.domain.rule.WeightedShares;
import vn.thamdinh.domain.rule.WhereApplicable;
import vn.thamdinh.domain.rule.YesNo;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.rule.grading.Extent;
import vn.thamdinh.domain.rule.grading.Line;
import vn.thamdinh.domain.rule.grading.Step;
import vn.thamdinh.domain.rule.grading.Steps;
import vn.thamdinh.domain.survey.SurveyFormId;

/** Rules of components as they are written into a programme. */
class RuleReadingTest {
    private static final ProgrammeFiles SHIPPED = ProgrammeFiles.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    private static final int RULE_LINE = 20;
    private static final String CRITERIA = """
            sample: true
            notice: Mẫu
            max: "100"
            figures:
              - {id: par, title: Chỉ số, measure: điểm, low: "0", high: "100", source: Mẫu}
            fields:
              - id: "1"
                title: Lĩnh vực
                max: "100"
                criteria:
                  - id: "1.1"
                    title: Tiêu chí
                    max: "100"
                    components:
                      - {id: 1.1.1, title: Phần còn lại, max: "95", source: Mẫu}
                      - id: 1.1.2
                        title: Phần có cách chấm
                        max: "5"
                        source: Mẫu
                        rule: %s
            """;

    private static ProgrammeReading reading(String rule) {
        return ProgrammeReader.read(SHIPPED.with(ProgrammeFiles.CRITERIA, CRITERIA.formatted(rule)));
    }

    private static ScoringRule rule(String text) {
        ProgrammeReading reading = reading(text);
        CriteriaSet criteria = assertInstanceOf(ProgrammeReading.Read.class, reading, reading::toString)
                .programme().criteria();
        return criteria.component(new ComponentId("1.1.2")).orElseThrow().rule();
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static final Quotient QUOTIENT = new Quotient("Đã làm", "Phải làm", ZeroWhole.NOT_APPLICABLE);
    private static final String RATIO = "part: Đã làm, whole: Phải làm, zero: NOT_APPLICABLE";

    @Test
    void ratiosAreReadWithTheirBounds() {
        assertEquals(new Ratio(QUOTIENT), rule("{kind: ratio, " + RATIO + "}"));
        assertEquals(new Ratio(new Quotient("Đã làm", "Phải làm", ZeroWhole.FULL, true, 2)),
                rule("{kind: ratio, part: Đã làm, whole: Phải làm, zero: FULL, exceeds: true, decimals: 2}"));
        assertEquals(new FlooredRatio(QUOTIENT, n("80")), rule("{kind: flooredRatio, floor: 80, " + RATIO + "}"));
        assertEquals(new ReverseRatio(QUOTIENT), rule("{kind: reverseRatio, " + RATIO + "}"));
        assertEquals(new Rescaled(QUOTIENT, new Line(n("50"), n("90.5"))),
                rule("{kind: rescaled, ratio: {" + RATIO + "}, from: 50, to: '90,5'}"));
        assertEquals(new Rescaled(new Measure.Typed("Số lỗi", n("0"), n("20"), 0), new Line(n("10"), n("0"))),
                rule("{kind: rescaled, number: {label: Số lỗi, high: 20}, from: 10, to: 0}"));
    }

    @Test
    void stepsRunToTheEndsOfWhatIsMeasured() {
        assertEquals(new StepTable(QUOTIENT, new Steps(List.of(new Step(n("90"), false, n("100"), true, n("5")),
                new Step(n("0"), true, n("90"), true, n("2.5"))))), rule("{kind: stepTable, ratio: {" + RATIO
                + "}, steps: [{above: 90, points: 5}, {to: 90, points: '2,5'}]}"));
        assertEquals(new StepTable(new Measure.Typed("Số cuộc", n("0"), Extent.MOST, 0), new Steps(List.of(
                new Step(n("0"), true, n("0"), true, n("0")), new Step(n("1"), true, Extent.MOST, true, n("5"))))),
                rule("{kind: stepTable, number: {label: Số cuộc}, steps: [{to: 0, points: 0}, {from: 1, points: 5}]}"));
        assertEquals(new StepTable(new Measure.OfFigure(new FigureId("par")), new Steps(List.of(
                new Step(n("0"), true, n("50"), false, n("0")), new Step(n("50"), true, n("100"), true, n("5"))))),
                rule("{kind: stepTable, figure: par, steps: [{below: 50, points: 0}, {from: 50, points: 5}]}"));
    }

    @Test
    void countsAndDeductionsAreReadItemByItem() {
        List<Item> items = List.of(new Item("a", "Loại a", n("0.5")), new Item("b", "Loại b", n("2")));
        String text = "items: [{id: a, label: Loại a, each: 0.5}, {id: b, label: Loại b, each: 2}]";
        assertEquals(new PointsPerItem(items), rule("{kind: pointsPerItem, " + text + "}"));
        assertEquals(new Deduction(items, n("0")), rule("{kind: deduction, " + text + "}"));
        assertEquals(new Deduction(items, n("-1.5")), rule("{kind: deduction, floor: -1.5, " + text + "}"));
        assertEquals(new Lateness("Số ngày", n("0.25"), 10), rule("{kind: lateness, label: Số ngày, each: 0.25, limit: 10}"));
        assertEquals(new Increment(new Measure.Typed("Số cuộc", n("0"), n("50"), 0), n("1"), n("2"), n("1"), n("0.5")),
                rule("{kind: increment, number: {label: Số cuộc, high: 50}, threshold: 1, base: 2, per: 1, step: 0.5}"));
    }

    @Test
    void whatIsChosenOrTickedIsRead() {
        assertEquals(new Manual(), rule("{kind: manual}"));
        assertEquals(new YesNo("Có ban hành?"), rule("{kind: yesNo, question: 'Có ban hành?'}"));
        assertEquals(new Levels("", List.of(new Levels.Level("tot", "Tốt", n("100")), new Levels.Level("kem", "Kém", n("0")))),
                rule("{kind: levels, levels: [{id: tot, title: Tốt, percent: 100}, {id: kem, title: Kém, percent: 0}]}"));
        assertEquals(new Checklist(List.of(new Checklist.Part("a", "A", n("3")), new Checklist.Part("b", "B", n("2"))), 0),
                rule("{kind: checklist, parts: [{id: a, title: A, points: 3}, {id: b, title: B, points: 2}]}"));
        assertEquals(new Checklist(List.of(new Checklist.Part("a", "A", n("0")), new Checklist.Part("b", "B", n("0"))), 1),
                rule("{kind: checklist, needed: 1, parts: [{id: a, title: A}, {id: b, title: B}]}"));
        assertEquals(new WhereApplicable(new YesNo("Có?"), "Không có chợ"),
                rule("{kind: whereApplicable, label: Không có chợ, rule: {kind: yesNo, question: 'Có?'}}"));
        assertEquals(new Veto("Có vi phạm?", Veto.Effect.CRITERION),
                rule("{kind: veto, question: 'Có vi phạm?', effect: CRITERION}"));
    }

    @Test
    void surveyRulesNameFormQuestionsAndLevels() {
        SurveyQuestions asked = new SurveyQuestions(new SurveyFormId("PKS02"), List.of("c1", "c2"));
        String of = "form: PKS02, questions: [c1, c2], zero: ZERO";
        assertEquals(new WeightedShares(asked, List.of(new Weight("5", n("100")), new Weight("1", n("0"))), ZeroWhole.ZERO),
                rule("{kind: weightedShares, " + of + ", levels: [{id: '5', percent: 100}, {id: '1', percent: 0}]}"));
        assertEquals(new SatisfiedShare(asked, List.of("5", "4", "1"), List.of("5", "4"), SatisfiedShare.Counts.SATISFIED,
                ZeroWhole.ZERO), rule("{kind: satisfiedShare, " + of + ", levels: ['5', '4', '1'], satisfied: ['5', '4']}"));
        assertEquals(new SatisfiedShare(asked, List.of("5", "1"), List.of("1"), SatisfiedShare.Counts.DISSATISFIED,
                ZeroWhole.ZERO), rule("{kind: satisfiedShare, " + of + ", levels: ['5', '1'], dissatisfied: ['1']}"));
        assertEquals(new SurveyMean(asked, List.of(new Weight("5", n("5")), new Weight("1", n("1"))), n("1"), n("5"),
                ZeroWhole.ZERO), rule("{kind: surveyMean, " + of
                + ", low: 1, high: 5, levels: [{id: '5', value: 5}, {id: '1', value: 1}]}"));
    }

    @Test
    void rulesOfFiguresNameThem() {
        assertEquals(new LinkedIndex(new FigureId("par"), new Line(n("60"), n("90"))),
                rule("{kind: linkedIndex, figure: par, from: 60, to: 90}"));
        assertInstanceOf(Steps.class, assertInstanceOf(LinkedIndex.class,
                rule("{kind: linkedIndex, figure: par, steps: [{below: 50, points: 0}, {from: 50, points: 5}]}")).grading());
        assertEquals(new Trend(QUOTIENT, new FigureId("par"), Trend.Change.DIFFERENCE, new Line(n("0"), n("10")),
                ZeroWhole.REFUSED), rule("{kind: trend, ratio: {" + RATIO
                + "}, before: par, change: DIFFERENCE, from: 0, to: 10}"));
        assertEquals(ZeroWhole.FULL, assertInstanceOf(Trend.class, rule("{kind: trend, number: {label: Số}, before: par,"
                + " change: PERCENT, zero: FULL, from: 0, to: 10}")).zero());
    }

    @Test
    void formulasAreReadWithTheirVariables() {
        FreeFormula rule = assertInstanceOf(FreeFormula.class, rule("{kind: formula, variables: [{name: a, label: A, high: 9},"
                + " {name: b, figure: par}, {name: c, label: C, tick: true}], formula: 'min(M, a + b × c)'}"));
        assertEquals("min(M, a + b × c)", rule.formula());
        assertEquals(new InputKind.Number(n("0"), n("9"), 0), rule.variables().get(0).kind());
        assertEquals(new InputOrigin.Figure(new FigureId("par")), rule.variables().get(1).origin());
        assertEquals(new InputKind.Tick(), rule.variables().get(2).kind());
        FreeFormula two = assertInstanceOf(FreeFormula.class, rule("{kind: formula, variables: [{name: a, label: A}],"
                + " formulas: [{id: x, title: X, formula: 'min(M, a)'}, {id: y, title: Y, formula: '1'}]}"));
        assertEquals(List.of("x", "y"), two.formulas().stream().map(FreeFormula.Alternative::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{kind: rato}|not-a-choice",
        "{kind: ratio, part: B, whole: A}|missing-key",
        "{kind: ratio, part: B, whole: A, zero: NOTHING}|not-a-choice",
        "{kind: ratio, part: B, whole: A, zero: FULL, floor: 80}|unknown-key",
        "{kind: flooredRatio, part: B, whole: A, zero: FULL, floor: 180}|not-in-range",
        "{kind: flooredRatio, part: B, whole: A, zero: FULL, floor: 0}|invalid",
        "{kind: rescaled, number: {label: X}, ratio: {part: B, whole: A, zero: FULL}, from: 1, to: 2}|one-of",
        "{kind: rescaled, from: 1, to: 2}|one-of",
        "{kind: rescaled, number: {label: X, low: 5, high: 5}, from: 1, to: 2}|invalid",
        "{kind: rescaled, number: {label: X}, from: 1, to: 1}|invalid",
        "{kind: stepTable, number: {label: X}, steps: [{to: 1, points: 0}, {from: 3, points: 5}]}|step-hole",
        "{kind: stepTable, number: {label: X}, steps: [{to: 2, points: 0}, {from: 2, points: 5}]}|step-overlap",
        "{kind: stepTable, number: {label: X, high: 9}, steps: [{to: 2, points: 0}, {from: 3, to: 10, points: 5}]}|step-outside",
        "{kind: stepTable, number: {label: X}, steps: [{to: 2, points: 0}, {from: 3, to: 10, points: 5}]}|step-open-end",
        "{kind: stepTable, number: {label: X}, steps: [{points: 5}]}|invalid",
        "{kind: stepTable, number: {label: X}, steps: [{from: 1, above: 2, points: 5}, {to: 0, points: 0}]}|one-of",
        "{kind: stepTable, figure: nothing, steps: [{to: 2, points: 0}, {above: 2, points: 5}]}|unknown-figure",
        "{kind: stepTable, figure: par, steps: [{to: 2, points: 0}, {above: 2, to: 101, points: 5}]}|step-outside",
        "{kind: stepTable, number: {label: X}, steps: [{to: 2, points: 0}, {from: 3, points: 4}]}|rule-highest",
        "{kind: stepTable, number: {label: X}, steps: [{to: 2, points: 0}, {from: 3, points: 6}]}|rule-highest",
        "{kind: increment, number: {label: X, high: 3}, threshold: 1, base: 1, per: 1, step: 1}|rule-highest",
        "{kind: levels, levels: [{id: a, title: A, percent: 100}, {id: a, title: B, percent: 0}]}|duplicate-id",
        "{kind: levels, levels: [{id: a, title: A, percent: 90}, {id: b, title: B, percent: 0}]}|rule-highest",
        "{kind: levels, levels: [{id: a, title: A, percent: 100}]}|invalid",
        "{kind: checklist, parts: [{id: a, title: A, points: 3}, {id: b, title: B, points: 1}]}|rule-highest",
        "{kind: checklist, parts: [{id: a, title: A, points: 3}, {id: b, title: B, points: 3}]}|rule-highest",
        "{kind: checklist, needed: 3, parts: [{id: a, title: A}, {id: b, title: B}]}|invalid",
        "{kind: deduction, floor: 1, items: [{id: a, label: A, each: 1}]}|not-in-range",
        "{kind: deduction, items: [{id: a, label: A, each: 0}]}|invalid",
        "{kind: weightedShares, form: PKS09, questions: [c1], zero: ZERO, levels: [{id: '5', percent: 100}]}|unknown-form",
        "{kind: weightedShares, form: PKS02, questions: [c9], zero: ZERO, levels: [{id: '5', percent: 100}]}|unknown-question",
        "{kind: weightedShares, form: PKS02, questions: [c1], zero: ZERO, levels: [{id: '9', percent: 100}]}|unknown-level",
        "{kind: weightedShares, form: PKS02, questions: [c7], zero: ZERO, levels: [{id: co, percent: 100}]}|not-counted",
        "{kind: weightedShares, form: PKS02, questions: [c1], zero: ZERO, levels: [{id: '5', percent: 90}]}|rule-highest",
        "{kind: satisfiedShare, form: PKS02, questions: [c1], zero: ZERO, levels: ['5', '1'], satisfied: ['3']}|invalid",
        "{kind: satisfiedShare, form: PKS02, questions: [c1], zero: ZERO, levels: ['5', '1'], satisfied: ['5'], dissatisfied: ['1']}|one-of",
        "{kind: surveyMean, form: PKS02, questions: [c1], zero: ZERO, low: 5, high: 1, levels: [{id: '5', value: 5}]}|invalid",
        "{kind: linkedIndex, figure: pra, from: 0, to: 100}|unknown-figure",
        "{kind: trend, number: {label: X}, before: par, change: PERCENT, from: 0, to: 10}|missing-key",
        "{kind: whereApplicable, rule: {kind: linkedIndex, figure: par, from: 0, to: 100}}|invalid",
        "{kind: veto, question: Q, effect: ALL}|not-a-choice",
        "{kind: formula, formula: '1 +'}|formula-value-expected",
        "{kind: formula, formula: 'sqrt(5)'}|formula-unknown-function",
        "{kind: formula, formula: 'a'}|unknown-variable",
        "{kind: formula, variables: [{name: a, label: A}], formula: 'M'}|unused-variable",
        "{kind: formula, variables: [{name: min, label: A}], formula: 'M'}|bad-variable",
        "{kind: formula, variables: [{name: a, label: A, high: 9}], formula: 'a + 6'}|formula-range",
        "{kind: formula, variables: [{name: a, label: A, low: 1}], formula: '-a'}|formula-range",
        "{kind: formula, variables: [{name: a, figure: b}], formula: 'a'}|unknown-figure"})
    void aMistakeInARuleIsNamedWithItsLineAndComponent(String rule, String key) {
        List<ProgrammeProblem> problems = assertInstanceOf(ProgrammeReading.Faulty.class, reading(rule)).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.messageKey().equals("programme.problem." + key)
                && problem.line() == RULE_LINE && problem.file().equals(ProgrammeFiles.CRITERIA)
                && problem.place().startsWith("fields[1].criteria[1.1].components[1.1.2].rule")), problems::toString);
        assertTrue(problems.stream().noneMatch(problem -> problem.messageKey().equals(ProgrammeProblem.SUM)), problems::toString);
    }

    @Test
    void theMessageOfAFormulaTellsThePlaceAndWhatStandsThere() {
        ProgrammeProblem problem = assertInstanceOf(ProgrammeReading.Faulty.class,
                reading("{kind: formula, formula: 'M × sqrt(2)'}")).problems().getFirst();
        assertEquals(List.of("5", "sqrt(2)"), problem.args());
    }

    @Test
    void blocksHaveACapAndStandBesideTheScale() {
        String block = CRITERIA.formatted("{kind: manual}") + """
              - id: "2"
                title: Điểm thưởng
                block: BONUS
                max: "3"
                cap: "2"
                criteria:
                  - id: "2.1"
                    title: Sáng kiến
                    max: "3"
                    components:
                      - {id: 2.1.1, title: Sáng kiến, max: "3", source: Mẫu, body: so-noi-vu}
            """;
        CriteriaSet criteria = assertInstanceOf(ProgrammeReading.Read.class,
                ProgrammeReader.read(SHIPPED.with(ProgrammeFiles.CRITERIA, block))).programme().criteria();
        assertEquals(n("100"), criteria.max());
        assertEquals(Block.BONUS, criteria.fields().getLast().block());
        assertEquals(n("2"), criteria.fields().getLast().max());
        assertEquals("so-noi-vu", criteria.components().getLast().body());
        assertEquals(List.of("programme.problem.not-in-range"), keys(block.replace("cap: \"2\"", "cap: \"4\"")));
        assertEquals(List.of("programme.problem.unknown-body"), keys(block.replace("so-noi-vu", "so-noi-cu")));
        assertEquals(List.of("programme.problem.duplicate-id"), keys(block.replace("fields:\n",
                "  - {id: par, title: Khác, low: '0', high: '1', source: Mẫu}\nfields:\n")));
        assertEquals(List.of("programme.problem.invalid"), keys(block.replace("high: \"100\"", "high: \"-1\"")));
    }

    private static List<String> keys(String criteria) {
        return assertInstanceOf(ProgrammeReading.Faulty.class,
                ProgrammeReader.read(SHIPPED.with(ProgrammeFiles.CRITERIA, criteria))).problems().stream()
                .map(ProgrammeProblem::messageKey).collect(Collectors.toList());
    }

    @Test
    void figuresAreRead() {
        CriteriaSet criteria = assertInstanceOf(ProgrammeReading.Read.class, reading("{kind: manual}")).programme().criteria();
        assertEquals(List.of(new Figure(new FigureId("par"), "Chỉ số", "điểm", n("0"), n("100"), "Mẫu")), criteria.figures());
        assertEquals(List.of("", ""), criteria.components().stream().map(Component::body).toList());
    }
}
