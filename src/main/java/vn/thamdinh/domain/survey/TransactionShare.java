package vn.thamdinh.domain.survey;

import java.util.List;

import vn.thamdinh.domain.text.Require;

/**
 * A share of the unit's transactions in an average year.
 *
 * @param percent 1 to 100
 * @param years   calendar years whose transactions are averaged; empty where only an average is entered by hand
 */
public record TransactionShare(int percent, List<Integer> years) implements QuotaRule {
    public TransactionShare {
        Require.that(percent >= 1 && percent <= 100, "share is not 1 to 100 percent: " + percent);
        years = List.copyOf(years);
        Require.that(years.stream().distinct().count() == years.size(), "a year twice");
        years.forEach(year -> Require.that(year >= 2000 && year <= 2100, "year is not 2000 to 2100: " + year));
    }

    /** A share of an average that people work out themselves. */
    public TransactionShare(int percent) {
        this(percent, List.of());
    }

    /** Forms needed for that many transactions, rounded up in whole numbers: 101 at 10 % need 11. */
    public int required(int transactions) {
        return required(transactions, 1);
    }

    /**
     * Forms needed for so many transactions in so many years together, rounded up once: 301 in 3 years at 10 % need
     * 11, since a tenth of 100⅓ is more than 10.
     */
    public int required(long transactions, int inYears) {
        Require.that(transactions >= 0, "transactions below zero: " + transactions);
        Require.that(inYears > 0, "years not above zero: " + inYears);
        return Math.toIntExact(Math.ceilDiv(Math.multiplyExact(transactions, (long) percent), 100L * inYears));
    }
}
