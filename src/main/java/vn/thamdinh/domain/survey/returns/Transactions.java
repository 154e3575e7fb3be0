package vn.thamdinh.domain.survey.returns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.text.Folding;

/**
 * The transactions of one unit. A year's total is the one entered for all procedures, else the sum over procedures.
 *
 * @param counts at most one of a procedure and year
 */
public record Transactions(List<TransactionCount> counts) {

    public Transactions {
        counts = List.copyOf(counts);
    }

    /** Those of one procedure, or of all together, in the years of a quota. */
    public record Sum(long transactions, int years) {
    }

    /** All procedures together; empty while one of the years is missing, and where the quota names none. */
    public Optional<Sum> total(TransactionShare share) {
        long sum = 0;
        for (int year : share.years()) {
            OptionalLong one = total(year);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum += one.getAsLong();
        }
        return share.years().isEmpty() ? Optional.empty() : Optional.of(new Sum(sum, share.years().size()));
    }

    private OptionalLong total(int year) {
        List<TransactionCount> ofYear = counts.stream().filter(count -> count.year() == year).toList();
        if (ofYear.isEmpty()) {
            return OptionalLong.empty();
        }
        List<TransactionCount> together = ofYear.stream().filter(count -> count.procedure().isEmpty()).toList();
        return OptionalLong.of((together.isEmpty() ? ofYear : together).stream()
                .mapToLong(TransactionCount::count).sum());
    }

    /**
     * A procedure's own view: what its share would be. The quota itself is the unit's.
     *
     * @param years zero where no transactions of the procedure were entered
     */
    public record OfProcedure(String procedure, long transactions, int years, int required, int collected, int valid,
                              QuotaVerdict.State state) {
        /** Forms still missing. */
        public int missing() {
            return Math.max(0, required - valid);
        }
    }

    /** Every procedure that has transactions or returns, by name. Names are compared without case and diacritics. */
    public List<OfProcedure> procedures(TransactionShare share, Collection<JudgedReturn> returns) {
        Map<String, String> names = new TreeMap<>();
        counts.stream().map(TransactionCount::procedure).filter(name -> !name.isEmpty())
                .forEach(name -> names.putIfAbsent(Folding.key(name), name));
        returns.forEach(one -> names.putIfAbsent(Folding.key(one.given().procedure()), one.given().procedure()));
        return names.entrySet().stream().map(name -> of(share, name.getKey(), name.getValue(), returns)).toList();
    }

    private OfProcedure of(TransactionShare share, String key, String name, Collection<JudgedReturn> returns) {
        List<JudgedReturn> own = returns.stream()
                .filter(one -> Folding.key(one.given().procedure()).equals(key)).toList();
        int valid = (int) own.stream().filter(JudgedReturn::counts).count();
        List<TransactionCount> entered = key.isEmpty() ? List.of() : counts.stream()
                .filter(count -> share.years().contains(count.year()) && Folding.key(count.procedure()).equals(key))
                .toList();
        if (entered.isEmpty()) {
            return new OfProcedure(name, 0, 0, 0, own.size(), valid, QuotaVerdict.State.NOT_ENTERED);
        }
        long sum = entered.stream().mapToLong(TransactionCount::count).sum();
        int years = share.years().size();
        int required = share.required(sum, years);
        QuotaVerdict.State state = sum == 0 ? QuotaVerdict.State.NO_TRANSACTIONS
                : valid >= required ? QuotaVerdict.State.MET : QuotaVerdict.State.MISSED;
        return new OfProcedure(name, sum, years, required, own.size(), valid, state);
    }
}
