package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.typing.TypedInputs;
import vn.thamdinh.domain.rule.typing.TypedReading;

/** What is to be said of a score before it is saved. */
public sealed interface ScoreCheck {

    TypedReading reading();

    /** It may be saved. */
    record Fine(TypedReading reading) implements ScoreCheck {
    }

    /** Refused at the fields that the reading's problems name. */
    record BadInputs(TypedReading reading) implements ScoreCheck {
    }

    /**
     * Saved only with a reason.
     *
     * @param difference against the stage before
     */
    record ReasonNeeded(TypedReading reading, BigDecimal difference) implements ScoreCheck {
    }

    /**
     * Judges what stands in the fields.
     *
     * @param recorded what surveys and figures say
     * @param previous the points of the stage before, if there are any
     */
    static ScoreCheck of(Edit edit, Component component, ScoringPolicy policy, Inputs recorded,
                         Optional<BigDecimal> previous) {
        TypedReading reading = TypedInputs.read(component.rule(), component.max(), policy.toRounding(), edit.typed(),
                recorded);
        if (!reading.isClean()) {
            return new BadInputs(reading);
        }
        Optional<BigDecimal> far = reading.points().flatMap(points -> previous.map(points::subtract))
                .filter(by -> by.abs().compareTo(policy.reasonLimit()) > 0);
        return far.isPresent() && edit.reason().isBlank() ? new ReasonNeeded(reading, far.get()) : new Fine(reading);
    }
}
