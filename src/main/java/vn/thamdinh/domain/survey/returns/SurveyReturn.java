package vn.thamdinh.domain.survey.returns;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.text.Require;

/**
 * One return without anything that names the person who gave it: names, telephone numbers and addresses enter only as
 * keyed hashes, which tell nothing to those without the key.
 *
 * @param submission names the submission, so that the same one is not counted twice; empty where it cannot be told
 * @param respondent keyed hash of the telephone number, else of the name; empty where neither was given
 * @param device     keyed hash of the device or network address; empty where none was given
 * @param at         when it was submitted, local time to the second
 * @param procedure  administrative procedure that it is about; may be empty
 * @param validity   as far as the return itself shows; never {@link Validity#DUPLICATE}
 * @param answers    question id → level id; unanswered questions are absent
 */
public record SurveyReturn(String submission, String respondent, String device, Optional<LocalDateTime> at,
                           String procedure, Validity validity, Map<String, String> answers) {

    /** Hex digits of a keyed hash. */
    public static final int HASH_DIGITS = 32;

    private static final int LONGEST_PROCEDURE = 300;

    public SurveyReturn {
        requireHash(submission, "submission");
        requireHash(respondent, "respondent");
        requireHash(device, "device");
        at = at.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
        procedure = Require.optionalText(procedure, "procedure");
        Require.that(procedure.length() <= LONGEST_PROCEDURE, "procedure is longer than " + LONGEST_PROCEDURE);
        Objects.requireNonNull(validity, "validity");
        Require.that(validity != Validity.DUPLICATE, "duplicates are found on reading");
        answers = Map.copyOf(answers);
        answers.forEach((question, level) -> {
            Require.identifier(question, "question id", 16);
            Require.identifier(level, "level id", 16);
        });
    }

    /** The same answers without the hashes, which differ between offices: each has a key of its own. */
    public SurveyReturn withoutHashes() {
        return new SurveyReturn("", "", "", at, procedure, validity, answers);
    }

    /** The answers as one text, equal for equal answers. */
    String answerKey() {
        return new TreeMap<>(answers).toString();
    }

    private static void requireHash(String text, String name) {
        Require.that(text.isEmpty() || Require.isHex(text, HASH_DIGITS), name + " is not a keyed hash");
    }
}
