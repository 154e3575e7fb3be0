package vn.thamdinh.usecase.evidence;

import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What files are evidence of.
 *
 * @param component empty where they are about the unit as a whole
 * @param tie       the visit, and there the finding, that they show; empty where they come from no visit
 */
public record EvidencePlace(UnitId unit, Optional<ComponentId> component, Optional<Tie> tie) {

    public EvidencePlace {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(tie, "tie");
    }

    /** A unit as a whole. */
    public static EvidencePlace of(UnitId unit) {
        return new EvidencePlace(unit, Optional.empty(), Optional.empty());
    }

    /** One component of a unit. */
    public static EvidencePlace of(UnitId unit, ComponentId component) {
        return new EvidencePlace(unit, Optional.of(component), Optional.empty());
    }

    /** The same place, seen at a visit. */
    public EvidencePlace at(Tie seen) {
        return new EvidencePlace(unit, component, Optional.of(seen));
    }
}
