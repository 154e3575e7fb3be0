package vn.thamdinh.domain.survey.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.SurveyTally;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.domain.survey.question.Undetermined;
import vn.thamdinh.domain.unit.UnitId;

/**
 * All returns of a form for one unit, judged together: which count, which are the same submission twice, which look odd.
 *
 * @param returns by source, then by place in it
 */
public record UnitReturns(UnitId unit, SurveyForm form, List<JudgedReturn> returns) {

    public UnitReturns {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(form, "form");
        returns = List.copyOf(returns);
    }

    /**
     * Judges the returns of all sources. The same submission in two sources counts in the first of them.
     *
     * @param bySource name of the source → its returns in their order
     */
    public static UnitReturns of(UnitId unit, SurveyForm form, SortedMap<String, List<SurveyReturn>> bySource) {
        Set<String> seen = new HashSet<>();
        List<JudgedReturn> judged = new ArrayList<>();
        bySource.forEach((source, returns) -> {
            for (int i = 0; i < returns.size(); i++) {
                Validity validity = validity(returns.get(i), seen);
                judged.add(new JudgedReturn(source, i + 1, returns.get(i), validity, counts(form, validity), Set.of()));
            }
        });
        Likeness likeness = new Likeness(judged.stream().filter(one -> one.validity() != Validity.DUPLICATE).toList());
        return new UnitReturns(unit, form, judged.stream().map(likeness::flagged).toList());
    }

    private static Validity validity(SurveyReturn given, Set<String> seen) {
        boolean again = !given.submission().isEmpty() && !seen.add(given.submission());
        return again && given.validity() != Validity.BLANK ? Validity.DUPLICATE : given.validity();
    }

    private static boolean counts(SurveyForm form, Validity validity) {
        return switch (validity) {
            case VALID -> true;
            case UNDETERMINED -> form.questionnaire().officerRule().filter(Undetermined.EXCLUDED::equals).isEmpty();
            case RECEIVING_OFFICER, BLANK, DUPLICATE -> false;
        };
    }

    /** The returns as each source has them. */
    public SortedMap<String, List<SurveyReturn>> bySource() {
        return returns.stream().collect(Collectors.groupingBy(JudgedReturn::source, TreeMap::new,
                Collectors.mapping(JudgedReturn::given, Collectors.toList())));
    }

    /** Returns received. */
    public int collected() {
        return returns.size();
    }

    /** Returns that count. */
    public int valid() {
        return (int) returns.stream().filter(JudgedReturn::counts).count();
    }

    /** How many returns stand how; kinds without any are absent. */
    public Map<Validity, Integer> byValidity() {
        var counts = new EnumMap<Validity, Integer>(Validity.class);
        returns.forEach(one -> counts.merge(one.validity(), 1, Integer::sum));
        return counts;
    }

    /** How many returns carry each flag; flags without any are absent. */
    public Map<Flag, Integer> byFlag() {
        var counts = new EnumMap<Flag, Integer>(Flag.class);
        returns.forEach(one -> one.flags().forEach(flag -> counts.merge(flag, 1, Integer::sum)));
        return counts;
    }

    /** Returns with at least one flag. */
    public int flagged() {
        return (int) returns.stream().filter(one -> !one.flags().isEmpty()).count();
    }

    /** How the valid returns answered the questions that count. */
    public SurveyTally tally() {
        Set<String> counting = form.questionnaire().questions().stream().filter(Question::counts).map(Question::id)
                .collect(Collectors.toSet());
        Map<String, Map<String, Integer>> choices = new HashMap<>();
        returns.stream().filter(JudgedReturn::counts).forEach(one -> one.given().answers().forEach((question, level) -> {
            if (counting.contains(question)) {
                choices.computeIfAbsent(question, _ -> new HashMap<>()).merge(level, 1, Integer::sum);
            }
        }));
        return new SurveyTally(unit, form.id(), valid(), choices);
    }
}
