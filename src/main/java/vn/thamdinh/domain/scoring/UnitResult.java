package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.unit.Unit;

/**
 * Everything that was found of one unit.
 *
 * @param total     sum of the fields' points
 * @param obstacles what stands against recognition; none for a recognised unit
 * @param rank      place among the units that are complete and not vetoed
 * @param grade     band of the total, for the same units
 */
public record UnitResult(Unit unit, BigDecimal total, List<FieldResult> fields, List<QuotaVerdict> quotas,
                         List<Obstacle> obstacles, UnitStatus status, OptionalInt rank, Optional<Grade> grade) {

    public UnitResult {
        fields = List.copyOf(fields);
        quotas = List.copyOf(quotas);
        obstacles = List.copyOf(obstacles);
    }

    public boolean isRecognised() {
        return status == UnitStatus.RECOGNISED;
    }

    UnitResult ranked(OptionalInt place) {
        return new UnitResult(unit, total, fields, quotas, obstacles, status, place, grade);
    }
}
