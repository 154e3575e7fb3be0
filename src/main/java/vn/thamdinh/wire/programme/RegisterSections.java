package vn.thamdinh.wire.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Condition;
import vn.thamdinh.domain.register.Due;
import vn.thamdinh.domain.register.NamedBody;
import vn.thamdinh.domain.register.Nudge;
import vn.thamdinh.domain.register.Period;
import vn.thamdinh.domain.register.PresetRow;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterId;
import vn.thamdinh.domain.register.Registers;
import vn.thamdinh.domain.register.RowCheck;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.rule.formula.ParseProblem;
import vn.thamdinh.domain.unit.UnitId;

/** Reads the registers of a programme: a file with {@code bodies}, {@code registers} and {@code targets}. */
final class RegisterSections {
    private static final int MOST_DAYS = 366;

    private final Set<String> units;
    private final References references;
    private final Problems problems;
    private final Names names;

    private RegisterSections(Set<String> units, References references, Problems problems) {
        this.units = units;
        this.references = references;
        this.problems = problems;
        this.names = new Names(problems, ProgrammeFiles.REGISTERS);
    }

    /**
     * The programme's registers; none where it has no such file.
     *
     * @param units codes of the programme's units
     */
    static Optional<Registers> read(ProgrammeFiles files, Set<String> units, References references, Problems problems) {
        if (files.text(ProgrammeFiles.REGISTERS).isEmpty()) {
            return Optional.of(Registers.NONE);
        }
        return YamlFile.open(files, ProgrammeFiles.REGISTERS, problems).flatMap(root ->
                new RegisterSections(units, references, problems).all(root));
    }

    private Optional<Registers> all(Section root) {
        List<NamedBody> bodies = list(root, "bodies").flatMap(section -> body(section).stream()).toList();
        List<String> ids = bodies.stream().map(NamedBody::id).toList();
        List<Register> registers = list(root, "registers").flatMap(section -> register(section, ids).stream()).toList();
        var targets = new TargetSections(registers, references, new Names(problems, ProgrammeFiles.REGISTERS));
        List<Target> read = root.count("registers") != registers.size() ? skipped(root)
                : list(root, "targets").flatMap(section -> targets.target(section).stream()).toList();
        return root.build(() -> new Registers(bodies, registers, read));
    }

    /** Targets cannot be told right from wrong where a register could not be read. */
    private static List<Target> skipped(Section root) {
        if (root.has("targets")) {
            root.sections("targets");
        }
        return List.of();
    }

    private static Stream<Section> list(Section root, String key) {
        return root.has(key) ? root.sections(key).stream() : Stream.of();
    }

    private Optional<NamedBody> body(Section section) {
        String id = name(section);
        String name = section.text("name");
        return section.build(() -> new NamedBody(id, name));
    }

    private String name(Section section) {
        String id = section.text("id");
        names.take(id, section.lineOf("id"), section.placeOf("id"));
        return id;
    }

    private Optional<Register> register(Section section, List<String> bodies) {
        String id = name(section);
        String title = section.text("title");
        String guide = section.textOr("guide", "");
        Register.About about = section.constant("about", Register.About.class);
        Period period = section.has("period") ? section.constant("period", Period.class) : Period.NONE;
        boolean many = section.flagOr("many", false);
        Register.Keeper keeper = section.constant("keeper", Register.Keeper.class);
        List<UnitId> only = only(section);
        LocalDate from = section.date("from");
        LocalDate until = section.date("until");
        String dated = section.textOr("dated", "");
        List<Column> columns = section.sections("columns").stream().flatMap(one -> column(one).stream()).toList();
        List<RowCheck> checks = list(section, "checks").flatMap(one -> check(one, columns).stream()).toList();
        Due due = section.has("due") ? section.section("due").flatMap(RegisterSections::due).orElse(new Due.Never())
                : new Due.Never();
        Optional<Condition> done = condition(section, "done", columns);
        Optional<Nudge> nudge = section.has("remind") ? section.section("remind").flatMap(one -> nudge(one, columns))
                : Optional.empty();
        List<PresetRow> rows = section.count("columns") == columns.size()
                ? new RowSections(new RegisterId(id), about, period, columns, units, bodies).rows(section) : List.of();
        String source = section.text("source");
        boolean sample = section.flagOr("sample", false);
        return section.build(() -> new Register(new RegisterId(id), title, guide, about, period, many, keeper, only,
                new Register.Span(from, until), dated, columns, checks, due, done, nudge, rows, source, sample));
    }

    private List<UnitId> only(Section section) {
        List<UnitId> only = new ArrayList<>();
        for (String code : section.textsOrNone("only")) {
            if (units.contains(code)) {
                only.add(new UnitId(code));
            } else {
                section.note("only", ProgrammeProblem.UNKNOWN_UNIT, code);
            }
        }
        return only;
    }

    private static Optional<Column> column(Section section) {
        String id = section.text("id");
        String title = section.text("title");
        Column.Kind kind = section.constant("kind", Column.Kind.class);
        String measure = section.textOr("measure", "");
        boolean required = section.flagOr("required", false);
        BigDecimal high = section.decimalOr("high", BigDecimal.ZERO, Column.HIGHEST, Column.HIGHEST);
        int decimals = section.numberOr("decimals", 1, 6, kind == Column.Kind.DECIMAL ? 2 : 0);
        List<Column.Option> options = new ArrayList<>();
        list(section, "options").forEach(one -> option(one, options.size() + 1).ifPresent(options::add));
        return section.build(() -> new Column(id, title, kind, measure, required, high, decimals, options));
    }

    private static Optional<Column.Option> option(Section section, int place) {
        String id = section.text("id");
        String title = section.text("title");
        BigDecimal value = section.decimalOr("value", Column.HIGHEST.negate(), Column.HIGHEST, BigDecimal.valueOf(place));
        return section.build(() -> new Column.Option(id, title, value));
    }

    private static Optional<RowCheck> check(Section section, List<Column> columns) {
        List<String> tests = List.of("holds", "order", "sameDay", "sameWeek", "notAfter");
        List<String> given = tests.stream().filter(section::has).toList();
        if (given.size() != 1) {
            section.note("holds", ProgrammeProblem.ONE_OF, String.join(", ", tests));
        }
        boolean refuses = section.flagOr("refuse", false);
        String text = section.text("text");
        Optional<RowCheck.Test> test = given.isEmpty() ? Optional.empty() : test(section, given.getFirst(), columns);
        given.stream().skip(1).forEach(section::text);
        section.finish();
        return test.flatMap(one -> section.build(() -> new RowCheck(one, refuses, text)));
    }

    private static Optional<RowCheck.Test> test(Section section, String kind, List<Column> columns) {
        if (kind.equals("holds")) {
            return condition(section, kind, columns).map(RowCheck.Holds::new);
        }
        if (kind.equals("notAfter")) {
            return section.section(kind).flatMap(limit -> {
                String column = limit.text("column");
                LocalDate day = limit.date("day");
                return limit.build(() -> new RowCheck.NotAfter(column, day));
            });
        }
        return section.section(kind).flatMap(days -> {
            String from = days.text("from");
            String to = days.text("to");
            return days.build(() -> switch (kind) {
                case "order" -> new RowCheck.Order(from, to);
                case "sameDay" -> new RowCheck.SameDay(from, to);
                default -> new RowCheck.SameWeek(from, to);
            });
        });
    }

    private static Optional<Due> due(Section section) {
        List<String> kinds = List.of("day", "daysAfterPeriod", "column");
        List<String> given = kinds.stream().filter(section::has).toList();
        if (given.size() != 1) {
            section.note("day", ProgrammeProblem.ONE_OF, String.join(", ", kinds));
            section.finish();
            return Optional.empty();
        }
        Due due = switch (given.getFirst()) {
            case "day" -> new Due.OnDay(section.date("day"));
            case "column" -> new Due.ByColumn(section.text("column"));
            default -> new Due.AfterPeriod(section.decimal("daysAfterPeriod", BigDecimal.valueOf(-MOST_DAYS),
                    BigDecimal.valueOf(MOST_DAYS)).intValue());
        };
        return section.build(() -> due);
    }

    private static Optional<Nudge> nudge(Section section, List<Column> columns) {
        Optional<Condition> when = condition(section, "when", columns);
        String text = section.text("text");
        return section.build(() -> new Nudge(when, text));
    }

    /** A comparison over the columns that are numbers; noted where it is none or names others. */
    static Optional<Condition> condition(Section section, String key, List<Column> columns) {
        if (!section.has(key)) {
            return Optional.empty();
        }
        String text = section.text(key);
        try {
            Condition condition = Condition.parse(text);
            Map<String, Column> known = new HashMap<>();
            columns.stream().filter(Column::counts).forEach(column -> known.put(column.id(), column));
            condition.variables().stream().filter(name -> !known.containsKey(name))
                    .forEach(name -> section.note(key, ProgrammeProblem.UNKNOWN_VARIABLE, name));
            return Optional.of(condition);
        } catch (ParseProblem e) {
            section.note(key, ProgrammeProblem.ofFormula(e.fault()), Integer.toString(e.position()),
                    text.substring(Math.min(text.length(), e.position() - 1)));
            return Optional.empty();
        }
    }
}
