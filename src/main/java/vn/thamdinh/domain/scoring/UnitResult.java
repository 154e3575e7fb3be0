package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.unit.Unit;

/**
 * Everything that was found of one unit.
 *
 * @param sum       how the fields became the total
 * @param dossier   required papers that are not there
 * @param obstacles what stands against recognition; none for a recognised unit
 * @param waived    rules that stand against recognition and were set aside
 * @param rank      place among the units that are complete and not vetoed
 * @param grade     band of the total, for the same units
 */
public record UnitResult(Unit unit, Total sum, List<FieldResult> fields, List<QuotaVerdict> quotas,
                         List<Paper> dossier, List<Obstacle> obstacles, List<WaivedRule> waived, UnitStatus status,
                         OptionalInt rank, Optional<Grade> grade) {

    public UnitResult {
        fields = List.copyOf(fields);
        quotas = List.copyOf(quotas);
        dossier = List.copyOf(dossier);
        obstacles = List.copyOf(obstacles);
        waived = List.copyOf(waived);
    }

    /** Points of the fields of the scale, brought to the whole of it, and bonus less penalty. */
    public BigDecimal total() {
        return sum.points();
    }

    public boolean isRecognised() {
        return status == UnitStatus.RECOGNISED;
    }

    /** Whether too few valid survey forms stand against it; where the programme has no such rule they do not. */
    public boolean isBarredByQuota() {
        return obstacles.stream().anyMatch(obstacle -> obstacle instanceof Obstacle.QuotaMissed(QuotaVerdict verdict)
                && verdict.state() == QuotaVerdict.State.MISSED);
    }

    /** All components in the order of the table. */
    public Stream<ComponentResult> components() {
        return fields.stream().flatMap(field -> field.components().stream());
    }

    /** The component of that name. */
    public Optional<ComponentResult> component(ComponentId id) {
        return components().filter(component -> component.component().id().equals(id)).findFirst();
    }

    UnitResult ranked(OptionalInt place) {
        return place.equals(rank) ? this
                : new UnitResult(unit, sum, fields, quotas, dossier, obstacles, waived, status, place, grade);
    }
}
