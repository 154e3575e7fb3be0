package vn.thamdinh.domain.register.state;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.Target;
import vn.thamdinh.domain.unit.UnitId;

/**
 * How far a target is reached, and from which rows that follows.
 *
 * @param unit   whose value it is; empty for the whole round
 * @param value  unrounded; empty where rows are missing or the formula divides by zero
 * @param traces the variables in their order
 */
public record Reached(Target target, Optional<UnitId> unit, Optional<BigDecimal> value, State state,
                      List<Trace> traces) {
    /** Where it stands. */
    public enum State { MET, MISSED, RUNNING, NO_DATA }

    /**
     * One variable.
     *
     * @param value empty where no row gives one
     * @param rows  the rows that it was gathered from
     */
    public record Trace(Target.Variable variable, Optional<BigDecimal> value, List<RowKey> rows) {
        public Trace {
            rows = List.copyOf(rows);
        }
    }

    public Reached {
        traces = List.copyOf(traces);
    }

    /**
     * All values of a target on a day.
     *
     * @param year only rows of that year, and those of no year; empty for all
     */
    public static List<Reached> of(Target target, Kept kept, LocalDate today, Optional<Integer> year) {
        return target.perUnit()
                ? kept.units().stream().map(unit -> of(target, kept, today, year, Optional.of(unit))).toList()
                : List.of(of(target, kept, today, year, Optional.empty()));
    }

    /** The value of one unit, or of the round. */
    public static Reached of(Target target, Kept kept, LocalDate today, Optional<Integer> year, Optional<UnitId> unit) {
        List<Trace> traces = target.variables().stream().map(variable -> trace(variable, kept, year, unit)).toList();
        Map<String, BigDecimal> values = new HashMap<>();
        traces.forEach(trace -> trace.value().ifPresent(value -> values.put(trace.variable().name(), value)));
        Optional<BigDecimal> value = values.size() < traces.size() ? Optional.empty() : target.formula().value(values);
        State state = value.map(reached -> target.bound().met(reached) ? State.MET
                : target.until().filter(day -> !day.isBefore(today)).isPresent() ? State.RUNNING : State.MISSED)
                .orElse(State.NO_DATA);
        return new Reached(target, unit, value, state, traces);
    }

    private static Trace trace(Target.Variable variable, Kept kept, Optional<Integer> year, Optional<UnitId> unit) {
        Optional<Register> register = kept.registers().register(variable.register());
        List<RowKey> rows = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        boolean any = false;
        for (KeptRow row : register.isEmpty() ? List.<KeptRow>of() : inTime(register.get(), kept, year)) {
            if (row.contradicted() || unit.isPresent() && row.row().key().unit().isPresent()
                    && !row.row().key().unit().equals(unit)) {
                continue;
            }
            any = true;
            Map<String, BigDecimal> known = register.get().numbers(row.row());
            boolean counts = variable.where().map(where -> where.holds(known).orElse(false)).orElse(true);
            if (counts && (variable.column().isEmpty() || known.containsKey(variable.column()))) {
                rows.add(row.row().key());
                numbers.add(variable.column().isEmpty() ? BigDecimal.ONE : known.get(variable.column()));
            }
        }
        return new Trace(variable, gathered(variable.gather(), numbers, any).or(variable::none), rows);
    }

    /** By period, so that the latest comes last. */
    private static List<KeptRow> inTime(Register register, Kept kept, Optional<Integer> year) {
        return kept.rows(register.id()).stream()
                .filter(row -> year.isEmpty() || register.yearOf(row.row()).map(year.get()::equals).orElse(true))
                .sorted(Comparator.comparing((KeptRow row) -> row.row().key().period())
                        .thenComparing(row -> register.dated().isEmpty() ? "" : row.row().value(register.dated())))
                .toList();
    }

    /** A sum or count of no rows is 0 where others were kept, so that "none of them" is a number. */
    private static Optional<BigDecimal> gathered(Target.Gather gather, List<BigDecimal> numbers, boolean any) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (gather) {
            case SUM, COUNT -> any ? Optional.of(sum) : Optional.empty();
            case MEAN -> numbers.isEmpty() ? Optional.empty()
                    : Optional.of(sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128));
            case MIN -> numbers.stream().min(Comparator.naturalOrder());
            case MAX -> numbers.stream().max(Comparator.naturalOrder());
            case LATEST -> numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getLast());
        };
    }
}
