package vn.thamdinh.ui.appraisal;

import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;

/** Where the appraisal is opened: at a unit, and at one of its components if that is named. */
record Spot(UnitId unit, Optional<ComponentId> component) {

    /** Reads a unit's code, with a component's id behind a space; empty where it names no unit. */
    static Optional<Spot> read(String target) {
        String[] parts = target.split(" ", 2);
        return UnitId.isCode(parts[0]) ? Optional.of(new Spot(new UnitId(parts[0]), parts.length < 2
                ? Optional.empty() : Optional.of(new ComponentId(parts[1])))) : Optional.empty();
    }
}
