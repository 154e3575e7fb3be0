package vn.thamdinh.ui.common;

import java.util.List;

/**
 * A decision put to a person: what is at stake and the answers, each a verb. The safe answer is the one Enter takes
 * and Escape means.
 */
public record Question(String title, String text, List<Answer> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /** How an answer's button looks; the safe one has the focus. */
    public enum Weight { SAFE, PLAIN, MAIN, DESTRUCTIVE }

    /** One button. */
    public record Answer(String verb, Weight weight, Runnable action) {
    }
}
