package vn.thamdinh.domain.survey;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What a unit's survey brought in for one form.
 *
 * @param collected    forms received, zero or more
 * @param valid        forms that count, at most {@code collected}; forms taken by the receiving officer do not count
 * @param transactions transactions in {@code years} years together; only share quotas use it, else zero
 * @param years        years that the transactions are of; zero where nobody knows them yet, 1 for a yearly average
 */
public record SurveyCount(UnitId unit, SurveyFormId form, int collected, int valid, int transactions, int years) {
    public SurveyCount {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(form, "form");
        Require.that(collected >= 0, "collected forms below zero");
        Require.that(valid >= 0 && valid <= collected, "valid forms not between zero and the collected ones");
        Require.that(transactions >= 0, "transactions below zero");
        Require.that(years >= 0 && (years > 0 || transactions == 0), "transactions of no year");
    }

    /** With the transactions of an average year, as people count by hand. */
    public SurveyCount(UnitId unit, SurveyFormId form, int collected, int valid, int transactions) {
        this(unit, form, collected, valid, transactions, 1);
    }
}
