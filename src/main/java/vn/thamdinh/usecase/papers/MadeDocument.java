package vn.thamdinh.usecase.papers;

import java.util.List;

import vn.thamdinh.domain.unit.UnitId;

/**
 * A PDF in memory.
 *
 * @param digest state digest that it was made from
 * @param units  the units that it names
 */
public record MadeDocument(byte[] pdf, String digest, List<UnitId> units) {

    public MadeDocument {
        units = List.copyOf(units);
    }
}
