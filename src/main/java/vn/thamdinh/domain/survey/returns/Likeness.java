package vn.thamdinh.domain.survey.returns;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** What several returns have in common. */
final class Likeness {

    /** Answers by which likeness is worth mentioning; with fewer it is chance. */
    private static final int TELLING_ANSWERS = 5;
    /** Equal answers are worth mentioning when they came in so close together: people answer alike anyway. */
    private static final Duration CLOSE = Duration.ofMinutes(10);

    private final Map<LocalDateTime, Long> seconds;
    private final Map<String, Long> devices;
    private final Map<String, Long> respondents;
    private final Set<JudgedReturn> alike = new HashSet<>();

    /** @param all without those that are the same submission again */
    Likeness(List<JudgedReturn> all) {
        // Times to the minute say nothing about seconds.
        boolean toTheSecond = all.stream().flatMap(one -> one.given().at().stream()).anyMatch(at -> at.getSecond() != 0);
        seconds = toTheSecond ? all.stream().flatMap(one -> one.given().at().stream())
                .collect(counting(Function.identity())) : Map.of();
        devices = all.stream().collect(counting(one -> one.given().device()));
        respondents = all.stream().collect(counting(one -> one.given().respondent()));
        all.stream().filter(one -> telling(one) && !oneAnswer(one))
                .collect(Collectors.groupingBy(one -> one.given().answerKey())).values().forEach(this::findClose);
    }

    private static <T, K> Collector<T, ?, Map<K, Long>> counting(Function<T, K> key) {
        return Collectors.groupingBy(key, Collectors.counting());
    }

    private static boolean telling(JudgedReturn one) {
        return one.given().answers().size() >= TELLING_ANSWERS;
    }

    private static boolean oneAnswer(JudgedReturn one) {
        return telling(one) && Set.copyOf(one.given().answers().values()).size() == 1;
    }

    /** Neighbours in time, or in the file where no times are known. */
    private void findClose(List<JudgedReturn> sameAnswers) {
        List<JudgedReturn> ordered = sameAnswers.stream().sorted(Comparator
                .<JudgedReturn, LocalDateTime>comparing(one -> one.given().at().orElse(LocalDateTime.MIN))
                .thenComparing(JudgedReturn::source).thenComparing(JudgedReturn::row)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (close(ordered.get(i - 1), ordered.get(i))) {
                alike.add(ordered.get(i - 1));
                alike.add(ordered.get(i));
            }
        }
    }

    private static boolean close(JudgedReturn before, JudgedReturn after) {
        if (before.given().at().isPresent() && after.given().at().isPresent()) {
            return Duration.between(before.given().at().get(), after.given().at().get()).compareTo(CLOSE) <= 0;
        }
        return before.given().at().isEmpty() && after.given().at().isEmpty()
                && before.source().equals(after.source()) && after.row() - before.row() == 1;
    }

    JudgedReturn flagged(JudgedReturn one) {
        return one.validity() == Validity.DUPLICATE ? one : new JudgedReturn(one.source(), one.row(), one.given(),
                one.validity(), one.counts(), flags(one));
    }

    private Set<Flag> flags(JudgedReturn one) {
        var flags = EnumSet.noneOf(Flag.class);
        if (one.given().at().filter(at -> seconds.getOrDefault(at, 0L) > 1).isPresent()) {
            flags.add(Flag.SAME_SECOND);
        }
        if (oneAnswer(one)) {
            flags.add(Flag.ONE_ANSWER_THROUGHOUT);
        }
        if (alike.contains(one)) {
            flags.add(Flag.SAME_ANSWERS);
        }
        if (!one.given().device().isEmpty() && devices.get(one.given().device()) > 1) {
            flags.add(Flag.SAME_DEVICE);
        }
        if (!one.given().respondent().isEmpty() && respondents.get(one.given().respondent()) > 1) {
            flags.add(Flag.SAME_RESPONDENT);
        }
        return flags;
    }
}
