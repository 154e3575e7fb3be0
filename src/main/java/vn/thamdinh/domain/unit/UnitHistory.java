package vn.thamdinh.domain.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.domain.text.Require;

/**
 * What became of a unit over the years, as decisions on administrative units say.
 *
 * @param from         first day on which it was a unit; empty where nobody knows
 * @param until        last day, inclusive; empty while it is one
 * @param predecessors units it was made of, whole or in part
 * @param successors   units that it, or a part of it, went into
 * @param names        what it was called before, the earliest first
 */
public record UnitHistory(Optional<LocalDate> from, Optional<LocalDate> until, List<UnitId> predecessors,
                          List<UnitId> successors, List<FormerName> names) {
    /** Nothing is known: it was always what it is. */
    public static final UnitHistory NONE = new UnitHistory(Optional.empty(), Optional.empty(), List.of(), List.of(),
            List.of());

    public UnitHistory {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Require.that(from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
                "unit ends before it begins");
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        names = names.stream().sorted(Comparator.comparing(FormerName::until)).toList();
    }

    /** Whether it was a unit on that day, as far as anybody knows. */
    public boolean isValidOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
    }

    /** What it was called on that day, if that is not what it is called now. */
    public Optional<String> nameOn(LocalDate day) {
        return names.stream().filter(name -> !day.isAfter(name.until())).findFirst().map(FormerName::fullName);
    }
}
