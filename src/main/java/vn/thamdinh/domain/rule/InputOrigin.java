package vn.thamdinh.domain.rule;

import java.util.Objects;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.text.Require;

/** Where an input comes from. */
public sealed interface InputOrigin {
    /** Whoever scores gives it. */
    record Scorer() implements InputOrigin {
    }

    /** How many valid returns of a survey form answered a question with a level. */
    record Survey(SurveyFormId form, String question, String level) implements InputOrigin {
        public Survey {
            Objects.requireNonNull(form, "form");
            question = Require.identifier(question, "question id", 32);
            level = Require.identifier(level, "level id", 32);
        }
    }

    /** A figure recorded for the unit, such as its index of another programme or last year's value. */
    record Figure(FigureId figure) implements InputOrigin {
        public Figure {
            Objects.requireNonNull(figure, "figure");
        }
    }
}
