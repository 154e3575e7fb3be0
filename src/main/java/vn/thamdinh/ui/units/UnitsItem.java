package vn.thamdinh.ui.units;

import vn.thamdinh.domain.unit.District;

/** A row of the table: the heading of a district, or a unit. */
sealed interface UnitsItem {

    /** Heading above the units of a district. */
    record Group(District district) implements UnitsItem {
    }

    /** A unit. */
    record Entry(UnitLine line) implements UnitsItem {
    }
}
