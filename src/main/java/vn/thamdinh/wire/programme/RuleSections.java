package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thamdinh.domain.rule.Checklist;
import vn.thamdinh.domain.rule.Deduction;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FlooredRatio;
import vn.thamdinh.domain.rule.Increment;
import vn.thamdinh.domain.rule.Item;
import vn.thamdinh.domain.rule.Lateness;
import vn.thamdinh.domain.rule.Levels;
import vn.thamdinh.domain.rule.LinkedIndex;
import vn.thamdinh.domain.rule.Manual;
import vn.thamdinh.domain.rule.PointsPerItem;
import vn.thamdinh.domain.rule.Quotient;
import vn.thamdinh.domain.rule.Ratio;
import vn.thamdinh.domain.rule.Rescaled;
import vn.thamdinh.domain.rule.ReverseRatio;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.StepTable;
import vn.thamdinh.domain.rule.Trend;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.rule.WhereApplicable;
import vn.thamdinh.domain.rule.YesNo;
import vn.thamdinh.domain.rule.ZeroWhole;
import vn.thamdinh.domain.rule.grading.Extent;
import vn.thamdinh.domain.text.Numbers;

/** Reads how a component's points come about, by the rule's kind. */
final class RuleSections {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    private final Problems problems;
    private final References references;
    private final MeasureSections measures;
    private final Map<String, BiFunction<Section, BigDecimal, Optional<? extends ScoringRule>>> kinds = new TreeMap<>();

    RuleSections(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
        this.measures = new MeasureSections(references);
        var surveys = new SurveyRuleSections(references);
        kind("manual", section -> section.build(Manual::new));
        kind("yesNo", RuleSections::yesNo);
        kind("ratio", section -> quotient(section, Ratio::new));
        kind("flooredRatio", RuleSections::flooredRatio);
        kind("reverseRatio", section -> quotient(section, ReverseRatio::new));
        kind("rescaled", this::rescaled);
        kind("stepTable", this::stepTable);
        kind("increment", RuleSections::increment);
        kind("pointsPerItem", this::pointsPerItem);
        kind("deduction", this::deduction);
        kind("lateness", RuleSections::lateness);
        kind("levels", this::levels);
        kind("checklist", this::checklist);
        kind("weightedShares", surveys::weightedShares);
        kind("satisfiedShare", surveys::satisfiedShare);
        kind("surveyMean", surveys::mean);
        kind("linkedIndex", this::linkedIndex);
        kind("trend", this::trend);
        kind("veto", RuleSections::veto);
        kinds.put("formula", new FormulaSections(references)::formula);
        kinds.put("whereApplicable", this::whereApplicable);
    }

    private void kind(String name, Function<Section, Optional<? extends ScoringRule>> reader) {
        kinds.put(name, (section, _) -> reader.apply(section));
    }

    /** The words for kinds of rules, in order of letters. */
    static List<String> kinds() {
        return List.copyOf(new RuleSections(new Problems(), new References(List.of())).kinds.keySet());
    }

    /** The rule of a component; points are typed where it names none. */
    Optional<? extends ScoringRule> rule(Section component, BigDecimal max) {
        if (!component.has("rule")) {
            return Optional.of(new Manual());
        }
        return component.section("rule").flatMap(section -> {
            Optional<? extends ScoringRule> rule = read(section, max);
            rule.filter(_ -> component.readable()).map(known -> known.highest(max))
                    .filter(highest -> highest.compareTo(max) != 0)
                    .ifPresent(highest -> component.note("rule", ProgrammeProblem.RULE_HIGHEST,
                            Numbers.trimmed(highest), Numbers.trimmed(max)));
            return rule;
        });
    }

    private Optional<? extends ScoringRule> read(Section section, BigDecimal max) {
        String kind = section.choice("kind", List.copyOf(kinds.keySet()));
        return section.readable() ? kinds.get(kind).apply(section, max) : Optional.empty();
    }

    private static Optional<? extends ScoringRule> yesNo(Section section) {
        String question = section.text("question");
        return section.build(() -> new YesNo(question));
    }

    private static Optional<? extends ScoringRule> quotient(Section section,
                                                            Function<Quotient, ? extends ScoringRule> rule) {
        return MeasureSections.quotient(section).map(rule);
    }

    private static Optional<? extends ScoringRule> flooredRatio(Section section) {
        BigDecimal floor = section.decimal("floor", BigDecimal.ZERO, HUNDRED);
        return MeasureSections.quotient(section)
                .flatMap(quotient -> section.build(() -> new FlooredRatio(quotient, floor)));
    }

    private Optional<? extends ScoringRule> rescaled(Section section) {
        var of = measures.measure(section);
        var line = measures.line(section);
        section.finish();
        return of.flatMap(measured -> line.map(known -> new Rescaled(measured.measure(), known)));
    }

    private Optional<? extends ScoringRule> stepTable(Section section) {
        return measures.measure(section).flatMap(measured -> {
            var steps = measures.steps(section, measured.extent());
            section.finish();
            return steps.flatMap(table -> section.build(() -> new StepTable(measured.measure(), table)));
        });
    }

    private static Optional<? extends ScoringRule> increment(Section section) {
        var of = MeasureSections.number(section);
        BigDecimal threshold = section.decimal("threshold", Extent.MOST.negate(), Extent.MOST);
        BigDecimal base = section.decimalOr("base", BigDecimal.ZERO, MOST_POINTS, BigDecimal.ZERO);
        BigDecimal per = section.decimal("per", BigDecimal.ZERO, Extent.MOST);
        BigDecimal step = section.decimal("step", BigDecimal.ZERO, MOST_POINTS);
        section.finish();
        return of.flatMap(number -> section.build(() -> new Increment(number, threshold, base, per, step)));
    }

    private Optional<? extends ScoringRule> pointsPerItem(Section section) {
        List<Item> items = items(section);
        return section.build(() -> new PointsPerItem(items));
    }

    private Optional<? extends ScoringRule> deduction(Section section) {
        List<Item> items = items(section);
        BigDecimal floor = section.decimalOr("floor", MOST_POINTS.negate(), BigDecimal.ZERO, BigDecimal.ZERO);
        return section.build(() -> new Deduction(items, floor));
    }

    private List<Item> items(Section section) {
        Names ids = names();
        return section.sections("items").stream().flatMap(item -> {
            String id = id(item, ids);
            String label = item.text("label");
            BigDecimal each = item.decimal("each", BigDecimal.ZERO, MOST_POINTS);
            return item.build(() -> new Item(id, label, each)).stream();
        }).toList();
    }

    private static Optional<? extends ScoringRule> lateness(Section section) {
        String label = section.text("label");
        BigDecimal each = section.decimal("each", BigDecimal.ZERO, MOST_POINTS);
        int limit = section.number("limit", 1, 1000);
        return section.build(() -> new Lateness(label, each, limit));
    }

    private Optional<? extends ScoringRule> levels(Section section) {
        String label = section.textOr("label", "");
        Names ids = names();
        List<Levels.Level> levels = section.sections("levels").stream().flatMap(level -> {
            String id = id(level, ids);
            String title = level.text("title");
            BigDecimal percent = level.decimal("percent", BigDecimal.ZERO, HUNDRED);
            return level.build(() -> new Levels.Level(id, title, percent)).stream();
        }).toList();
        return section.build(() -> new Levels(label, levels));
    }

    private Optional<? extends ScoringRule> checklist(Section section) {
        int needed = section.numberOr("needed", 1, 100, 0);
        Names ids = names();
        List<Checklist.Part> parts = section.sections("parts").stream().flatMap(part -> {
            String id = id(part, ids);
            String title = part.text("title");
            BigDecimal points = needed > 0 ? BigDecimal.ZERO : part.points("points");
            return part.build(() -> new Checklist.Part(id, title, points)).stream();
        }).toList();
        return section.build(() -> new Checklist(parts, needed));
    }

    private Optional<? extends ScoringRule> linkedIndex(Section section) {
        Optional<Figure> figure = references.figure(section, "figure");
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        var grading = measures.grading(section, MeasureSections.extent(figure.get()));
        section.finish();
        return grading.map(known -> new LinkedIndex(figure.get().id(), known));
    }

    private Optional<? extends ScoringRule> trend(Section section) {
        Optional<Figure> before = references.figure(section, "before");
        var now = measures.measure(section);
        Trend.Change change = section.constant("change", Trend.Change.class);
        var grading = measures.grading(section, Extent.everything());
        ZeroWhole zero = change == Trend.Change.PERCENT || section.has("zero")
                ? section.constant("zero", ZeroWhole.class) : ZeroWhole.REFUSED;
        section.finish();
        return before.flatMap(last -> now.flatMap(measured -> grading.map(known ->
                new Trend(measured.measure(), last.id(), change, known, zero))));
    }

    private static Optional<? extends ScoringRule> veto(Section section) {
        String question = section.text("question");
        Veto.Effect effect = section.constant("effect", Veto.Effect.class);
        return section.build(() -> new Veto(question, effect));
    }

    private Optional<? extends ScoringRule> whereApplicable(Section section, BigDecimal max) {
        String label = section.textOr("label", "");
        Optional<? extends ScoringRule> rule = section.section("rule").flatMap(inner -> read(inner, max));
        section.finish();
        return rule.flatMap(inner -> section.build(() -> new WhereApplicable(inner, label)));
    }

    private Names names() {
        return new Names(problems, ProgrammeFiles.CRITERIA);
    }

    private static String id(Section section, Names ids) {
        String id = section.text("id");
        ids.take(id, section.lineOf("id"), section.placeOf("id"));
        return id;
    }
}
