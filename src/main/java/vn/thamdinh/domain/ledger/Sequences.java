package vn.thamdinh.domain.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.thamdinh.domain.text.Require;

/**
 * Which of a writer's entries are meant, by their sequence numbers.
 *
 * @param runs in rising order, each number in one run at most
 */
public record Sequences(List<Run> runs) {
    private static final Pattern RUN = Pattern.compile("[1-9][0-9]{0,17}(-[1-9][0-9]{0,17})?");

    /** Numbers {@code first} to {@code last}, both from 1. */
    public record Run(long first, long last) {
        public Run {
            Require.that(first >= 1 && first <= last, "no run of numbers: " + first + "-" + last);
        }
    }

    public Sequences {
        runs = List.copyOf(runs);
        for (int i = 1; i < runs.size(); i++) {
            Require.that(runs.get(i - 1).last() < runs.get(i).first(), "runs of numbers out of order");
        }
    }

    /** The fewest runs that hold these numbers. */
    public static Sequences of(Collection<Long> numbers) {
        var runs = new ArrayList<Run>();
        numbers.stream().sorted().distinct().forEach(number -> {
            if (!runs.isEmpty() && runs.getLast().last() == number - 1) {
                runs.set(runs.size() - 1, new Run(runs.getLast().first(), number));
            } else {
                runs.add(new Run(number, number));
            }
        });
        return new Sequences(runs);
    }

    /** Reads what {@link #text} wrote; {@link IllegalArgumentException} for anything else. */
    public static Sequences parse(String text) {
        return new Sequences(Arrays.stream(text.split(",", -1)).peek(run ->
                Require.that(RUN.matcher(run).matches(), "not numbers of entries: " + run)).map(run -> run.split("-"))
                .map(run -> new Run(Long.parseLong(run[0]), Long.parseLong(run[run.length - 1]))).toList());
    }

    /** Whether the number is among them. */
    public boolean contains(long number) {
        for (Run run : runs) {
            if (number <= run.last()) {
                return number >= run.first();
            }
        }
        return false;
    }

    /** How many they are. */
    public long count() {
        return runs.stream().mapToLong(run -> run.last() - run.first() + 1).sum();
    }

    /** As it is stored, such as "1-120,122". */
    public String text() {
        return runs.stream().map(run -> run.first() == run.last() ? Long.toString(run.first())
                : run.first() + "-" + run.last()).collect(Collectors.joining(","));
    }
}
