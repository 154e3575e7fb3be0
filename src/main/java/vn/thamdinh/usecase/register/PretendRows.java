package vn.thamdinh.usecase.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Due;
import vn.thamdinh.domain.register.Period;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RegisterRow;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.register.RowReading;
import vn.thamdinh.domain.register.state.Kept;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;

/** Fills the registers of a rehearsal with made-up rows that break no check, as far as there are such rows. */
public final class PretendRows {
    private static final String TEXT = "Số liệu tập dượt";
    private static final int LEAST = 5;
    private static final int SPREAD = 60;

    private final RoundBook book;

    PretendRows(RoundBook book) {
        this.book = book;
    }

    /**
     * Writes every row that is expected until a day, completes those that the programme brings, and adds one row of each
     * unit where there may be many. Answers how many were written; refused in a real round.
     */
    public Outcome<Integer> fill(LocalDate until) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (!book.isRehearsal()) {
            return Outcome.refused(Reason.REHEARSAL_ONLY);
        }
        Kept kept = book.snapshot().registers().orElseThrow();
        List<RegisterRow> rows = new ArrayList<>();
        for (Register register : programme.get().registers().registers()) {
            int number = 0;
            for (RowKey key : keys(programme.get(), register, kept, until)) {
                pretended(register, key, kept.row(key), until, number++).ifPresent(rows::add);
            }
        }
        return new WriteRows(book).writeAll(rows).then(_ -> Outcome.done(rows.size()));
    }

    private static Set<RowKey> keys(Programme programme, Register register, Kept kept, LocalDate until) {
        Set<RowKey> keys = new java.util.LinkedHashSet<>(Waiting.expected(until, register, kept));
        Set<String> there = new HashSet<>();
        kept.rows(register.id()).stream().filter(row -> !row.complete()).forEach(row -> keys.add(row.row().key()));
        kept.rows(register.id()).forEach(row -> there.add(row.row().key().about()));
        boolean many = register.many() || register.period() == Period.ON_DEMAND;
        if (many && register.about() == Register.About.UNIT) {
            String period = register.period().keyOf(register.span().from());
            programme.units().stream().map(Unit::id).filter(register::concerns).filter(unit -> !there.contains(unit.code()))
                    .filter(_ -> register.presets().isEmpty())
                    .forEach(unit -> keys.add(new RowKey(register.id(), Optional.of(unit), "", period, "tap-duot")));
        }
        return keys;
    }

    /** The candidate that breaks the fewest checks; none where the row stands well already. */
    private static Optional<RegisterRow> pretended(Register register, RowKey key, Optional<KeptRow> stands,
                                                   LocalDate until, int number) {
        if (stands.filter(KeptRow::complete).isPresent()) {
            return Optional.empty();
        }
        return candidates(register, key, stands, until, number)
                .filter(row -> register.broken(row).stream().noneMatch(check -> check.refuses()))
                .min(Comparator.comparing((RegisterRow row) -> register.isComplete(row) ? 0 : 1)
                        .thenComparing(row -> register.broken(row).size()));
    }

    /** Whole numbers are alike up to one column and 0 after it; choices are tried one after another. */
    private static Stream<RegisterRow> candidates(Register register, RowKey key, Optional<KeptRow> stands,
                                                  LocalDate until, int number) {
        int wholes = (int) register.columns().stream().filter(column -> column.kind() == Column.Kind.WHOLE).count();
        int options = register.columns().stream().mapToInt(column -> column.options().size()).max().orElse(0);
        return IntStream.rangeClosed(0, wholes).map(at -> wholes - at).boxed()
                .flatMap(alike -> IntStream.range(0, Math.max(1, options)).mapToObj(option ->
                        RowReading.of(register, key, typed(register, key, stands, until, number, alike, option)).row()));
    }

    private static Map<String, String> typed(Register register, RowKey key, Optional<KeptRow> stands, LocalDate until,
                                             int number, int alike, int option) {
        Map<String, String> typed = new LinkedHashMap<>();
        int whole = 0;
        for (Column column : register.columns()) {
            String before = stands.map(row -> row.row().value(column.id())).orElse("");
            typed.put(column.id(), switch (column.kind()) {
                case TEXT -> before.isEmpty() ? TEXT : before;
                case WHOLE -> whole++ < alike ? Integer.toString(Math.min(LEAST + number * 7 % SPREAD,
                        column.high().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue())) : "0";
                case DECIMAL -> column.high().min(new BigDecimal("96.5")).toPlainString();
                case DATE -> before.isEmpty() ? day(register, key, until).toString() : before;
                case YES_NO -> "có";
                case CHOICE -> column.options().get(Math.min(option, column.options().size() - 1)).id();
            });
        }
        return typed;
    }

    /** A day within the row's period that is neither too late nor still to come. */
    private static LocalDate day(Register register, RowKey key, LocalDate until) {
        LocalDate latest = switch (register.due()) {
            case Due.OnDay(LocalDate day) -> day;
            case Due.AfterPeriod(int days) -> register.period().last(key.period()).map(last -> last.plusDays(Math.min(days, 0)))
                    .orElse(until);
            case Due.Never _, Due.ByColumn _ -> register.period().last(key.period()).orElse(register.span().from());
        };
        return latest.isBefore(until) ? latest : until;
    }
}
