package vn.thamdinh.wire.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects mistakes while reading goes on. */
final class Problems {
    private final List<ProgrammeProblem> found = new ArrayList<>();

    void add(String file, int line, String place, String messageKey, String... args) {
        ProgrammeProblem problem = new ProgrammeProblem(file, line, place, messageKey, List.of(args));
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    /** True where nothing in that part of the file was unreadable; sums that do not fit are readable. */
    boolean readable(String file, String place) {
        return found.stream().noneMatch(p -> p.file().equals(file) && within(p.place(), place)
                && !p.messageKey().equals(ProgrammeProblem.SUM));
    }

    /** True where nothing but sums and highest points is wrong in that part of the file. */
    boolean computable(String file, String place) {
        return found.stream().noneMatch(p -> p.file().equals(file) && within(p.place(), place)
                && !p.messageKey().equals(ProgrammeProblem.SUM) && !p.messageKey().equals(ProgrammeProblem.RULE_HIGHEST));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<ProgrammeProblem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(ProgrammeProblem::file).thenComparingInt(ProgrammeProblem::line))
                .toList();
    }

    /**
     * Builds a value of the domain; where its own rules refuse it, they become a mistake at that place, unless
     * something there was unreadable already (placeholders may break rules too).
     */
    <T> Optional<T> build(String file, int line, String place, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            if (place.isEmpty() || readable(file, place)) {
                add(file, line, place, ProgrammeProblem.INVALID, String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }

    private static boolean within(String place, String whole) {
        return whole.isEmpty() || place.equals(whole) || place.startsWith(whole + ".") || place.startsWith(whole + "[");
    }
}
