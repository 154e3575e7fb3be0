package vn.thamdinh.domain.survey.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.text.Folding;

/**
 * How the columns of a source are read. Remembered per form and source, so that the next export needs no questions.
 *
 * @param columns   role → column name
 * @param questions question id → column name
 * @param answers   question id → answer as exported, folded → level id, or {@link #NO_ANSWER}; only what the form's own
 *                  wording does not tell
 * @param officers  texts of the {@link ColumnRole#OFFICER} column, folded, that mean the receiving officer
 * @param fixedUnit code of the unit that the whole file is about; empty where a column tells
 * @param skipUnknownUnits pass over rows of units that the programme does not assess
 */
public record ReturnMapping(Map<ColumnRole, String> columns, Map<String, String> questions,
                            Map<String, Map<String, String>> answers, List<String> officers, String fixedUnit,
                            boolean skipUnknownUnits) {

    /** Stands for a level where a text is to be read as no answer. */
    public static final String NO_ANSWER = "-";

    /** Nothing is mapped. */
    public static final ReturnMapping NONE = new ReturnMapping(Map.of(), Map.of(), Map.of(), List.of(), "", false);

    public ReturnMapping {
        columns = Map.copyOf(columns);
        questions = Map.copyOf(questions);
        answers = answers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Map.copyOf(each.getValue())));
        officers = officers.stream().map(Folding::key).filter(text -> !text.isEmpty()).distinct().sorted().toList();
    }

    /** The column of a role. */
    public Optional<String> column(ColumnRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    /** The level that an exported text stands for, where that was decided by hand. */
    public Optional<String> answer(String question, String text) {
        return Optional.ofNullable(answers.getOrDefault(question, Map.of()).get(Folding.key(text)));
    }

    /** Whether the text of the officer column means the receiving officer. */
    public boolean isReceivingOfficer(String text) {
        return officers.contains(Folding.key(text));
    }

    public ReturnMapping withColumns(Map<ColumnRole, String> others) {
        return new ReturnMapping(others, questions, answers, officers, fixedUnit, skipUnknownUnits);
    }

    public ReturnMapping withQuestions(Map<String, String> others) {
        return new ReturnMapping(columns, others, answers, officers, fixedUnit, skipUnknownUnits);
    }

    public ReturnMapping withAnswers(Map<String, Map<String, String>> others) {
        return new ReturnMapping(columns, questions, others, officers, fixedUnit, skipUnknownUnits);
    }

    public ReturnMapping withOfficers(List<String> others) {
        return new ReturnMapping(columns, questions, answers, others, fixedUnit, skipUnknownUnits);
    }

    public ReturnMapping withFixedUnit(String code) {
        return new ReturnMapping(columns, questions, answers, officers, code, skipUnknownUnits);
    }

    public ReturnMapping withSkipUnknownUnits(boolean skip) {
        return new ReturnMapping(columns, questions, answers, officers, fixedUnit, skip);
    }
}
