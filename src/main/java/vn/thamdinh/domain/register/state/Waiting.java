package vn.thamdinh.domain.register.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.thamdinh.domain.register.Due;
import vn.thamdinh.domain.register.NamedBody;
import vn.thamdinh.domain.register.Period;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;

/**
 * What somebody waits for: a row that is missing or incomplete, or one that says what people are reminded of.
 *
 * @param key   which row
 * @param why   what is the matter with it
 * @param last  its last day; empty where there is none
 * @param state against today
 */
public record Waiting(Register register, RowKey key, Why why, Optional<LocalDate> last, State state) {
    /** What is the matter. */
    public enum Why { MISSING, INCOMPLETE, SAYS_SO }

    /** How urgent it is. */
    public enum State { OVERDUE, SOON, OPEN }

    /** Days before the last day in which people are reminded. */
    public static final int SOON_DAYS = 7;

    /** All that is waited for on a day: what is late first, then by last day; what lies in the future is left out. */
    public static List<Waiting> on(LocalDate today, Kept kept) {
        List<Waiting> found = new ArrayList<>();
        kept.registers().registers().forEach(register -> {
            List<KeptRow> rows = kept.rows(register.id());
            found.addAll(missing(today, register, kept, rows));
            rows.stream().flatMap(row -> waiting(today, register, row).stream()).forEach(found::add);
        });
        found.sort(Comparator.comparing((Waiting one) -> one.state())
                .thenComparing(one -> one.last().orElse(LocalDate.MAX))
                .thenComparing(one -> one.register().id().value()));
        return List.copyOf(found);
    }

    /** The keys that a register without as many rows as one likes expects until a day, whether they are there or not. */
    public static List<RowKey> expected(LocalDate today, Register register, Kept kept) {
        if (register.many() || register.period() == Period.ON_DEMAND) {
            return List.of();
        }
        LocalDate until = today.isBefore(register.span().until()) ? today : register.span().until();
        List<String> periods = !register.period().recurs() ? List.of("")
                : until.isBefore(register.span().from()) ? List.of()
                : register.period().keys(register.span().from(), until);
        return abouts(register, kept).flatMap(about -> periods.stream().map(period ->
                new RowKey(register.id(), about.unit(), about.body(), period, RowKey.ONLY))).toList();
    }

    private static Stream<RowKey> abouts(Register register, Kept kept) {
        return switch (register.about()) {
            case UNIT -> kept.units().stream().filter(register::concerns)
                    .map(unit -> new RowKey(register.id(), Optional.of(unit), "", "", RowKey.ONLY));
            case BODY -> kept.registers().bodies().stream().map(NamedBody::id)
                    .map(body -> new RowKey(register.id(), Optional.empty(), body, "", RowKey.ONLY));
            case ROUND -> Stream.of(new RowKey(register.id(), Optional.empty(), "", "", RowKey.ONLY));
        };
    }

    private static List<Waiting> missing(LocalDate today, Register register, Kept kept, List<KeptRow> rows) {
        if (register.due() instanceof Due.Never) {
            return List.of();
        }
        Map<RowKey, KeptRow> there = new HashMap<>();
        rows.forEach(row -> there.put(row.row().key(), row));
        return expected(today, register, kept).stream().filter(key -> !there.containsKey(key))
                .flatMap(key -> of(today, register, key, Why.MISSING, lastDay(register, key, Optional.empty())).stream())
                .toList();
    }

    private static Optional<Waiting> waiting(LocalDate today, Register register, KeptRow row) {
        RowKey key = row.row().key();
        Optional<LocalDate> last = lastDay(register, key, Optional.of(row));
        boolean saysSo = register.nudge().flatMap(nudge -> nudge.when())
                .flatMap(when -> when.holds(register.numbers(row.row()))).orElse(false);
        if (saysSo) {
            return Optional.of(new Waiting(register, key, Why.SAYS_SO, last,
                    last.filter(day -> day.isBefore(today)).isPresent() ? State.OVERDUE : State.OPEN));
        }
        return row.complete() || register.due() instanceof Due.Never ? Optional.empty()
                : of(today, register, key, Why.INCOMPLETE, last);
    }

    private static Optional<Waiting> of(LocalDate today, Register register, RowKey key, Why why,
                                        Optional<LocalDate> last) {
        return last.flatMap(day -> state(today, day)).map(state -> new Waiting(register, key, why, last, state));
    }

    /** Late, soon, or not to be spoken of yet. */
    private static Optional<State> state(LocalDate today, LocalDate last) {
        return last.isBefore(today) ? Optional.of(State.OVERDUE)
                : last.minusDays(SOON_DAYS).isAfter(today) ? Optional.empty() : Optional.of(State.SOON);
    }

    private static Optional<LocalDate> lastDay(Register register, RowKey key, Optional<KeptRow> row) {
        return switch (register.due()) {
            case Due.Never _ -> Optional.empty();
            case Due.OnDay(LocalDate day) -> Optional.of(day);
            case Due.AfterPeriod(int days) -> register.period().last(key.period()).map(day -> day.plusDays(days));
            case Due.ByColumn(String column) -> row.flatMap(one -> register.day(one.row(), column));
        };
    }
}
