package vn.thamdinh.ui.survey;

import java.util.Optional;

import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.unit.UnitId;

/** Counts of one form for one unit, as they are typed. */
record CountDraft(String collected, String valid, String transactions) {

    static final CountDraft EMPTY = new CountDraft("", "", "");
    private static final int MOST = 9_999_999;

    /** What came of reading the draft. */
    sealed interface Reading {
        /** Nothing was typed at all. */
        record Nothing() implements Reading {
        }

        record Good(SurveyCount count) implements Reading {
        }

        record Bad(Fault fault) implements Reading {
        }
    }

    /** What a person has to mend. */
    enum Fault { NOT_A_COUNT, VALID_ABOVE_COLLECTED, TRANSACTIONS_MISSING }

    static CountDraft of(SurveyForm form, Optional<SurveyCount> count) {
        return count.map(c -> {
            boolean transactionsAlone = c.collected() == 0 && c.years() != 1 && form.quota() instanceof TransactionShare;
            return new CountDraft(transactionsAlone ? "" : Integer.toString(c.collected()),
                    transactionsAlone ? "" : Integer.toString(c.valid()),
                    form.quota() instanceof TransactionShare && c.years() > 0
                            ? Integer.toString(Math.ceilDiv(c.transactions(), c.years())) : "");
        }).orElse(EMPTY);
    }

    Reading read(UnitId unit, SurveyForm form) {
        boolean share = form.quota() instanceof TransactionShare;
        if (collected.isBlank() && valid.isBlank() && transactions.isBlank()) {
            return new Reading.Nothing();
        }
        if (share && transactions.isBlank()) {
            return new Reading.Bad(Fault.TRANSACTIONS_MISSING);
        }
        Optional<Integer> gathered = number(collected);
        Optional<Integer> counting = number(valid);
        Optional<Integer> dealings = share ? number(transactions) : Optional.of(0);
        if (gathered.isEmpty() || counting.isEmpty() || dealings.isEmpty()) {
            return new Reading.Bad(Fault.NOT_A_COUNT);
        }
        if (counting.get() > gathered.get()) {
            return new Reading.Bad(Fault.VALID_ABOVE_COLLECTED);
        }
        return new Reading.Good(new SurveyCount(unit, form.id(), gathered.get(), counting.get(), dealings.get()));
    }

    /** Whole numbers, with or without dots between thousands: "1.240". */
    private static Optional<Integer> number(String typed) {
        String digits = typed.strip();
        if (digits.matches("[0-9]{1,3}(\\.[0-9]{3})+")) {
            digits = digits.replace(".", "");
        }
        return digits.matches("[0-9]{1,7}") && Integer.parseInt(digits) <= MOST
                ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
