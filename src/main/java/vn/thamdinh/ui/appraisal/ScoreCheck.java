package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.text.ScoreInput;

/** What is to be said of a score before it is saved. */
sealed interface ScoreCheck {

    /** It may be saved. */
    record Fine(BigDecimal points) implements ScoreCheck {
    }

    /** Refused at the field; a message key and what the message names. */
    record BadScore(String messageKey, List<String> arguments) implements ScoreCheck {
    }

    /**
     * Saved only with a reason.
     *
     * @param difference against the stage before
     */
    record ReasonNeeded(BigDecimal points, BigDecimal difference) implements ScoreCheck {
    }

    /** @param previous the points of the stage before, if there are any */
    static ScoreCheck of(String typed, String reason, Component component, ScoringPolicy policy,
                         Optional<BigDecimal> previous) {
        return switch (ScoreInput.parse(typed, component.max(), policy.scale())) {
            case ScoreInput.Rejected(ScoreInput.Reason why, List<String> arguments) ->
                    new BadScore("appraisal.bad." + why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                            arguments);
            case ScoreInput.Accepted(BigDecimal points) -> {
                Optional<BigDecimal> difference = previous.map(points::subtract);
                boolean far = difference.filter(by -> by.abs().compareTo(policy.reasonLimit()) > 0).isPresent();
                yield far && reason.isBlank() ? new ReasonNeeded(points, difference.get()) : new Fine(points);
            }
        };
    }
}
