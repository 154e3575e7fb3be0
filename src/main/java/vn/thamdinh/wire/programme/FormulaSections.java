package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FreeFormula;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.InputOrigin;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.rule.ScoringRule;
import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.rule.formula.Interval;
import vn.thamdinh.domain.rule.formula.ParseProblem;
import vn.thamdinh.domain.rule.grading.Extent;

/** Reads free formulas: their variables, then one formula or several to pick from. */
final class FormulaSections {
    private static final BigDecimal LOWEST = Extent.MOST.negate();

    private final References references;

    FormulaSections(References references) {
        this.references = references;
    }

    Optional<? extends ScoringRule> formula(Section section, BigDecimal max) {
        String label = section.textOr("label", "");
        List<Section> variableLines = section.has("variables") ? section.sections("variables") : List.of();
        List<RuleInput> variables = variableLines.stream().flatMap(line -> variable(line).stream()).toList();
        List<Section> lines = section.has("formulas") ? section.sections("formulas") : List.of();
        List<FreeFormula.Alternative> formulas = new ArrayList<>();
        lines.forEach(line -> alternative(line).ifPresent(formulas::add));
        if (lines.isEmpty()) {
            parsed(section).ifPresent(one -> formulas.add(new FreeFormula.Alternative("1", "", one)));
        }
        section.finish();
        if (!section.readable()) {
            return Optional.empty();
        }
        names(section, variableLines, variables, lines, formulas);
        if (!section.readable()) {
            return Optional.empty();
        }
        Optional<FreeFormula> rule = section.build(() -> new FreeFormula(label, variables, formulas));
        rule.ifPresent(known -> bounds(section, lines, known, max));
        return rule;
    }

    private Optional<RuleInput> variable(Section section) {
        String name = section.text("name");
        if (section.has("figure")) {
            Optional<Figure> figure = references.figure(section, "figure");
            return section.build(() -> figure.map(known -> new RuleInput(name, "",
                    new InputKind.Number(known.low(), known.high(), 6), new InputOrigin.Figure(known.id()))))
                    .flatMap(found -> found);
        }
        String label = section.text("label");
        if (section.flagOr("tick", false)) {
            return section.build(() -> RuleInput.typed(name, label, new InputKind.Tick()));
        }
        BigDecimal low = section.decimalOr("low", LOWEST, Extent.MOST, BigDecimal.ZERO);
        BigDecimal high = section.decimalOr("high", LOWEST, Extent.MOST, Extent.MOST);
        int decimals = section.numberOr("decimals", 0, 6, 0);
        return section.build(() -> RuleInput.typed(name, label, new InputKind.Number(low, high, decimals)));
    }

    private static Optional<FreeFormula.Alternative> alternative(Section section) {
        String id = section.text("id");
        String title = section.text("title");
        Optional<Formula> formula = parsed(section);
        section.finish();
        return section.readable() ? formula.map(one -> new FreeFormula.Alternative(id, title, one)) : Optional.empty();
    }

    private static Optional<Formula> parsed(Section section) {
        String text = section.text("formula");
        if (!section.hasText("formula")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Formula.parse(text));
        } catch (ParseProblem e) {
            section.note("formula", ProgrammeProblem.ofFormula(e.fault()), Integer.toString(e.position()),
                    found(text, e.position()));
            return Optional.empty();
        }
    }

    /** What stands at the position, so that nobody has to count letters. */
    private static String found(String text, int position) {
        return position > text.length() ? "" : text.substring(position - 1, Math.min(text.length(), position + 11));
    }

    private static void names(Section section, List<Section> variableLines, List<RuleInput> variables,
                              List<Section> lines, List<FreeFormula.Alternative> formulas) {
        Set<String> known = new HashSet<>(Set.of(FreeFormula.MAX));
        variables.forEach(variable -> known.add(variable.name()));
        Set<String> used = new HashSet<>();
        for (int i = 0; i < formulas.size(); i++) {
            Section line = lines.isEmpty() ? section : lines.get(i);
            for (String name : formulas.get(i).formula().variables()) {
                used.add(name);
                if (!known.contains(name)) {
                    line.note("formula", ProgrammeProblem.UNKNOWN_VARIABLE, name);
                }
            }
        }
        for (int i = 0; i < variables.size(); i++) {
            String name = variables.get(i).name();
            if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,31}") || FreeFormula.isTaken(name)) {
                variableLines.get(i).note("name", ProgrammeProblem.BAD_VARIABLE, name);
            } else if (!used.contains(name)) {
                variableLines.get(i).note("name", ProgrammeProblem.UNUSED_VARIABLE, name);
            }
        }
    }

    /** A formula none of whose values can be points is a mistake; one that may leave the bounds only is not. */
    private static void bounds(Section section, List<Section> lines, FreeFormula rule, BigDecimal max) {
        for (int i = 0; i < rule.formulas().size(); i++) {
            Interval range = rule.range(rule.formulas().get(i), max);
            if (!range.meets(BigDecimal.ZERO, max)) {
                (lines.isEmpty() ? section : lines.get(i)).note("formula", ProgrammeProblem.FORMULA_RANGE,
                        number(range.low()), number(range.high()));
            }
        }
    }

    private static String number(BigDecimal bound) {
        return bound.abs().compareTo(Extent.MOST) > 0 ? bound.signum() < 0 ? "−∞" : "∞"
                : bound.stripTrailingZeros().toPlainString();
    }
}
