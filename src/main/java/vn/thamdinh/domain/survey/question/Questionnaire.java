package vn.thamdinh.domain.survey.question;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.text.Require;

/**
 * The questions of a form in one approved wording.
 *
 * @param version      names the wording, "QĐ 1493/2023"; empty where a form has no questions
 * @param officerRule  what becomes of returns whose taker is unknown; empty where it does not matter who took them
 */
public record Questionnaire(String version, List<Scale> scales, List<Question> questions,
                            Optional<Undetermined> officerRule) {

    /** A form of which only the number of returns matters. */
    public static final Questionnaire NONE = new Questionnaire("", List.of(), List.of(), Optional.empty());

    private static final int MOST_QUESTIONS = 200;

    public Questionnaire {
        version = Require.optionalText(version, "form version");
        Require.that(version.length() <= 64, "form version is longer than 64");
        scales = List.copyOf(scales);
        questions = List.copyOf(questions);
        Objects.requireNonNull(officerRule, "officerRule");
        Require.that(questions.isEmpty() || !version.isEmpty(), "questions without a form version");
        Require.that(questions.size() <= MOST_QUESTIONS, "more than " + MOST_QUESTIONS + " questions");
        Set<String> scaleIds = new HashSet<>();
        scales.forEach(scale -> Require.that(scaleIds.add(scale.id()), "scale id twice: " + scale.id()));
        Set<String> questionIds = new HashSet<>();
        for (Question question : questions) {
            Require.that(questionIds.add(question.id()), "question id twice: " + question.id());
            Require.that(scaleIds.contains(question.scale()), "unknown scale: " + question.scale());
        }
    }

    /** The question of that id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The answers of a question of this form. */
    public Scale scale(Question question) {
        return scales.stream().filter(scale -> scale.id().equals(question.scale())).findFirst().orElseThrow();
    }
}
