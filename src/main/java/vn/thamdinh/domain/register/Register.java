package vn.thamdinh.domain.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * A table that is kept through the year: who writes it, for whom, when, and what its rows say.
 *
 * @param guide   what it is for, in a sentence; may be empty
 * @param about   whose rows they are
 * @param many    whether a unit has as many rows as it likes in a period; else it has one
 * @param keeper  who is asked to write it
 * @param only    the units that it concerns; empty for all
 * @param span    in which days rows are expected
 * @param dated   column that tells which year a row without period belongs to; may be empty
 * @param done    when a row is complete beside having its required columns
 * @param presets rows that the programme brings
 * @param sample  whether the programme made it up
 */
public record Register(RegisterId id, String title, String guide, About about, Period period, boolean many,
                       Keeper keeper, List<UnitId> only, Span span, String dated, List<Column> columns,
                       List<RowCheck> checks, Due due, Optional<Condition> done, Optional<Nudge> nudge,
                       List<PresetRow> presets, String source, boolean sample) {
    /** Whose rows they are. */
    public enum About { UNIT, BODY, ROUND }

    /** Who is asked to write them. */
    public enum Keeper { SECRETARIAT, UNIT }

    /** First and last day. */
    public record Span(LocalDate from, LocalDate until) {
        public Span {
            Require.that(!until.isBefore(from), "a span ends before it begins");
        }
    }

    public Register {
        Objects.requireNonNull(id, "id");
        title = Require.text(title, "register title");
        guide = Require.optionalText(guide, "guide");
        only = List.copyOf(only);
        Objects.requireNonNull(span, "span");
        columns = List.copyOf(columns);
        Require.that(!columns.isEmpty() && columns.size() <= RegisterRow.MOST_COLUMNS, "a register has 1 to 40 columns");
        checks = List.copyOf(checks);
        Objects.requireNonNull(due, "due");
        presets = List.copyOf(presets);
        source = Require.text(source, "source of a register");
        Require.that(keeper == Keeper.SECRETARIAT || about == About.UNIT, "units write rows of units alone");
        Require.that(only.isEmpty() || about == About.UNIT, "only names units");
        Require.that(!(due instanceof Due.AfterPeriod) || period.recurs(), "days after a period need periods");
        requireColumns(columns, checks, due, dated);
        Set<RowKey> keys = new HashSet<>();
        for (PresetRow preset : presets) {
            Require.that(keys.add(preset.row().key()), "a row stands twice: " + preset.row().key().row());
        }
    }

    private static void requireColumns(List<Column> columns, List<RowCheck> checks, Due due, String dated) {
        Set<String> ids = new HashSet<>();
        Set<String> dates = new HashSet<>();
        for (Column column : columns) {
            Require.that(ids.add(column.id()), "a column stands twice: " + column.id());
            if (column.kind() == Column.Kind.DATE) {
                dates.add(column.id());
            }
        }
        for (RowCheck check : checks) {
            Set<String> known = check.test() instanceof RowCheck.Holds ? ids : dates;
            Require.that(known.containsAll(check.columns()), "a check names other columns: " + check.columns());
        }
        Require.that(dated.isEmpty() || dates.contains(dated), "no column of dates: " + dated);
        Require.that(!(due instanceof Due.ByColumn(String column)) || dates.contains(column), "no column of dates: due");
    }

    /** The column of that id. */
    public Optional<Column> column(String column) {
        return columns.stream().filter(one -> one.id().equals(column)).findFirst();
    }

    /** Whether a unit has rows in it. */
    public boolean concerns(UnitId unit) {
        return about == About.UNIT && (only.isEmpty() || only.contains(unit));
    }

    /** What formulas know of a row: the columns that are numbers and are filled in. */
    public Map<String, BigDecimal> numbers(RegisterRow row) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (Column column : columns) {
            if (column.fits(row.value(column.id()))) {
                column.number(row.value(column.id())).ifPresent(number -> numbers.put(column.id(), number));
            }
        }
        return numbers;
    }

    /** The checks that a row breaks, in their order. */
    public List<RowCheck> broken(RegisterRow row) {
        Map<String, BigDecimal> numbers = numbers(row);
        return checks.stream().filter(check -> check.broken(numbers)).toList();
    }

    /** Whether a row has its required columns and says that its work is done. */
    public boolean isComplete(RegisterRow row) {
        return columns.stream().noneMatch(column -> column.required() && row.value(column.id()).isEmpty())
                && done.map(condition -> condition.holds(numbers(row)).orElse(false)).orElse(true);
    }

    /** The year that a row belongs to; empty where it belongs to all. */
    public Optional<Integer> yearOf(RegisterRow row) {
        return period.first(row.key().period())
                .or(() -> day(row, dated)).map(LocalDate::getYear);
    }

    /** What a row says in a column of dates; nothing where it is left open, or says what is no day. */
    public Optional<LocalDate> day(RegisterRow row, String column) {
        return column(column).filter(one -> one.kind() == Column.Kind.DATE).map(one -> row.value(one.id()))
                .filter(text -> !text.isEmpty() && column(column).orElseThrow().fits(text)).map(LocalDate::parse);
    }
}
