package vn.thamdinh.domain.survey;

import java.util.List;

import vn.thamdinh.domain.text.Require;

/**
 * How many persons are to be asked where a survey names groups and persons per unit instead of forms.
 *
 * @param id       unique in the programme
 * @param unitName what a unit is called, "cơ quan"
 * @param units    how many there are, above zero
 * @param groups   at least one
 * @param source   paragraph of the plan
 */
public record RespondentPlan(String id, String title, String unitName, int units, List<RespondentGroup> groups,
                             String source) {
    public RespondentPlan {
        id = Require.identifier(id, "respondent plan id", 32);
        title = Require.text(title, "respondent plan title");
        unitName = Require.text(unitName, "unit name");
        Require.that(units > 0, "units not above zero: " + units);
        groups = List.copyOf(groups);
        Require.that(!groups.isEmpty(), "respondent plan without groups");
        source = Require.text(source, "respondent plan source");
    }

    /** Persons of all groups in one unit: 5 + 4 = 9. */
    public int perUnit() {
        return groups.stream().mapToInt(RespondentGroup::perUnit).reduce(0, Math::addExact);
    }

    /** Persons of all groups in all units: 9 × 20 = 180. */
    public int total() {
        return Math.multiplyExact(perUnit(), units);
    }

    /** The same plan for another number of units. */
    public RespondentPlan withUnits(int others) {
        return new RespondentPlan(id, title, unitName, others, groups, source);
    }
}
