package vn.thamdinh.domain.survey.question;

import vn.thamdinh.domain.text.Require;

/**
 * A question that is answered with one level of a scale.
 *
 * @param id      unique in its form, 1 to 16 characters
 * @param text    the wording on the form
 * @param scale   id of the scale
 * @param sample  the wording is ours, since no source gives it
 * @param counts  whether the answers are tallied for scores; a question about the respondent is not
 */
public record Question(String id, String text, String scale, boolean sample, boolean counts) {
    public Question {
        id = Require.identifier(id, "question id", 16);
        text = Require.text(text, "question text");
        scale = Require.identifier(scale, "scale id", 32);
    }
}
