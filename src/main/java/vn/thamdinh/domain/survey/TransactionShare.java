package vn.thamdinh.domain.survey;

import vn.thamdinh.domain.text.Require;

/**
 * A share of the unit's transactions.
 *
 * @param percent 1 to 100
 */
public record TransactionShare(int percent) implements QuotaRule {
    public TransactionShare {
        Require.that(percent >= 1 && percent <= 100, "share is not 1 to 100 percent: " + percent);
    }

    /** Forms needed for that many transactions, rounded up in whole numbers: 101 at 10 % need 11. */
    public int required(int transactions) {
        Require.that(transactions >= 0, "transactions below zero: " + transactions);
        return (int) (((long) transactions * percent + 99) / 100);
    }
}
