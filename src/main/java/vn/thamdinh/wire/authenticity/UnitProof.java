package vn.thamdinh.wire.authenticity;

import java.util.List;
import java.util.Objects;

import vn.thamdinh.domain.unit.UnitId;

/**
 * What a statement says of one unit.
 *
 * @param named   whether the paper names it
 * @param entries SHA-256 over everything that stands about it, 64 hex digits
 * @param marks   one for each place where something stands, sorted
 */
record UnitProof(UnitId unit, boolean named, String entries, List<CellMark> marks) {

    UnitProof {
        Objects.requireNonNull(unit, "unit");
        marks = marks.stream().sorted().toList();
    }
}
