package vn.thamdinh.domain.survey;

import vn.thamdinh.domain.text.Require;

/**
 * People of one kind who are asked in every unit.
 *
 * @param title   who they are
 * @param perUnit persons in each unit, above zero
 */
public record RespondentGroup(String title, int perUnit) {
    public RespondentGroup {
        title = Require.text(title, "respondent group");
        Require.that(perUnit > 0, "persons per unit not above zero: " + perUnit);
    }

    /** Persons in that many units. */
    public int total(int units) {
        return Math.multiplyExact(perUnit, units);
    }
}
