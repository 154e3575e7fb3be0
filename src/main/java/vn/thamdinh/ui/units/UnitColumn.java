package vn.thamdinh.ui.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.domain.survey.QuotaVerdict;

/** The columns of the list and how each sorts; what is empty comes last in both directions. */
enum UnitColumn {
    ORDER("order", 52, by(line -> Optional.of(line.unit().order()))),
    NAME("name", 190, by(line -> Optional.of(line.nameKey()))),
    STAGES("stages", 132, by(line -> line.verify().or(line::self))),
    PROGRESS("progress", 140, by(line -> line.expected() == 0 || line.state() == UnitState.RECUSED ? Optional.empty()
            : Optional.of(line.done()))),
    SURVEYS("surveys", 190, by(line -> Optional.of(shortfall(line)))),
    VISIT("visit", 112, by(UnitColumn::lastVisit)),
    POINTS("points", 118, by(UnitLine::points)),
    STATE("state", 188, by(line -> Optional.of(line.state())));

    private final String key;
    private final double width;
    private final Order order;

    /** Compares in one direction or the other. */
    private interface Order {
        Comparator<UnitLine> comparator(boolean ascending);
    }

    UnitColumn(String key, double width, Order order) {
        this.key = key;
        this.width = width;
        this.order = order;
    }

    /** The column's name in the view, in settings and in messages. */
    String key() {
        return key;
    }

    /** Usual width in pixels. */
    double width() {
        return width;
    }

    Comparator<UnitLine> comparator(boolean ascending) {
        return order.comparator(ascending);
    }

    private static <T extends Comparable<? super T>> Order by(Function<UnitLine, Optional<T>> value) {
        return ascending -> Comparator.comparing((UnitLine line) -> value.apply(line).isEmpty())
                .thenComparing((one, other) -> {
                    Optional<T> first = value.apply(one);
                    Optional<T> second = value.apply(other);
                    int order = first.isEmpty() || second.isEmpty() ? 0 : first.get().compareTo(second.get());
                    return ascending ? order : -order;
                })
                .thenComparing(line -> line.unit().order());
    }

    private static BigDecimal shortfall(UnitLine line) {
        int missing = line.quotas().stream().mapToInt(QuotaVerdict::missing).sum();
        long unknown = line.quotas().stream().filter(quota -> !quota.met()).count();
        return BigDecimal.valueOf(unknown * 1_000_000L + missing);
    }

    private static Optional<LocalDate> lastVisit(UnitLine line) {
        return line.visits().isEmpty() ? Optional.empty() : Optional.of(line.visits().getLast());
    }
}
