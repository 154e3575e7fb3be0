package vn.thamdinh.domain.survey;

import vn.thamdinh.domain.text.Require;

/**
 * People of one kind who are asked in every unit.
 *
 * @param title   who they are
 * @param perUnit persons in each unit, above zero
 * @param form    name of the form that they answer, with its own questions; empty where the programme names none
 */
public record RespondentGroup(String title, int perUnit, String form) {
    public RespondentGroup {
        title = Require.text(title, "respondent group");
        Require.that(perUnit > 0, "persons per unit not above zero: " + perUnit);
        form = Require.optionalText(form, "form of a respondent group");
    }

    /** A group of which no form is named. */
    public RespondentGroup(String title, int perUnit) {
        this(title, perUnit, "");
    }

    /** Persons in that many units. */
    public int total(int units) {
        return Math.multiplyExact(perUnit, units);
    }
}
