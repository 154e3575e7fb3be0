package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Condition;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.domain.rule.formula.Formula;
import vn.thamdinh.domain.rule.formula.ParseProblem;

/** Reads what a programme sets out to reach. */
final class TargetSections {
    private static final List<String> BOUNDS = List.of("atLeast", "atMost", "exactly");

    private final List<Register> registers;
    private final References references;
    private final Names names;

    TargetSections(List<Register> registers, References references, Names names) {
        this.registers = registers;
        this.references = references;
        this.names = names;
    }

    /** Whose values they are. */
    private enum Per { UNIT, ROUND }

    Optional<Target> target(Section section) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        String title = section.text("title");
        boolean perUnit = section.constant("per", Per.class) == Per.UNIT;
        List<Section> lines = section.sections("variables");
        List<Target.Variable> variables = lines.stream().flatMap(one -> variable(one).stream()).toList();
        Optional<Formula> formula = formula(section);
        Optional<Target.Bound> bound = bound(section);
        int decimals = section.numberOr("decimals", 0, 6, 2);
        String measure = section.textOr("measure", "");
        Optional<LocalDate> until = section.optionalDate("until");
        Optional<FigureId> figure = section.has("figure") ? references.figure(section, "figure").map(Figure::id)
                : Optional.empty();
        String source = section.text("source");
        boolean sample = section.flagOr("sample", false);
        section.finish();
        if (!section.readable() || formula.isEmpty() || bound.isEmpty()) {
            return Optional.empty();
        }
        used(section, lines, variables, formula.get());
        return section.build(() -> new Target(id, title, perUnit, variables, formula.get(), bound.get(), decimals, measure,
                until, figure, source, sample));
    }

    private static void used(Section section, List<Section> lines, List<Target.Variable> variables, Formula formula) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < variables.size(); i++) {
            String name = variables.get(i).name();
            known.add(name);
            if (!formula.variables().contains(name)) {
                lines.get(i).note("name", ProgrammeProblem.UNUSED_VARIABLE, name);
            }
        }
        formula.variables().stream().filter(name -> !known.contains(name))
                .forEach(name -> section.note("formula", ProgrammeProblem.UNKNOWN_VARIABLE, name));
    }

    private Optional<Target.Variable> variable(Section section) {
        String name = section.text("name");
        String id = section.choice("register", registers.stream().map(one -> one.id().value()).toList());
        Optional<Register> register = registers.stream().filter(one -> one.id().value().equals(id)).findFirst();
        Target.Gather gather = section.constant("gather", Target.Gather.class);
        List<Column> columns = register.map(Register::columns).orElse(List.of());
        String column = gather == Target.Gather.COUNT ? section.textOr("column", "")
                : section.choice("column", columns.stream().filter(Column::counts).map(Column::id).toList());
        Optional<Condition> where = RegisterSections.condition(section, "where", columns);
        Optional<BigDecimal> none = section.has("none") ? Optional.of(section.decimal("none", Column.HIGHEST.negate(),
                Column.HIGHEST)) : Optional.empty();
        return section.build(() -> new Target.Variable(name, new RegisterId(id), column, gather, where, none));
    }

    private static Optional<Formula> formula(Section section) {
        String text = section.text("formula");
        try {
            return Optional.of(Formula.parse(text));
        } catch (ParseProblem e) {
            section.note("formula", ProgrammeProblem.ofFormula(e.fault()), Integer.toString(e.position()),
                    text.substring(Math.min(text.length(), e.position() - 1)));
            return Optional.empty();
        }
    }

    private static Optional<Target.Bound> bound(Section section) {
        List<String> given = BOUNDS.stream().filter(section::has).toList();
        if (given.size() != 1) {
            section.note(BOUNDS.getFirst(), ProgrammeProblem.ONE_OF, String.join(", ", BOUNDS));
            given.forEach(section::text);
            return Optional.empty();
        }
        BigDecimal value = section.decimal(given.getFirst(), Column.HIGHEST.negate(), Column.HIGHEST);
        return Optional.of(new Target.Bound(switch (given.getFirst()) {
            case "atLeast" -> Target.Comparison.AT_LEAST;
            case "atMost" -> Target.Comparison.AT_MOST;
            default -> Target.Comparison.EXACTLY;
        }, value));
    }
}
