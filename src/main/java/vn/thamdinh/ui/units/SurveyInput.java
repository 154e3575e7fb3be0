package vn.thamdinh.ui.units;

import java.util.Optional;
import java.util.OptionalInt;

import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.unit.UnitId;

/** Survey counts as they are typed, and what is wrong with them. */
record SurveyInput(String collected, String valid, String transactions, boolean needsTransactions) {

    /** What is wrong; the words are the message "units.survey." + key. */
    enum Problem {
        COLLECTED("bad-collected"), VALID("bad-valid"), MORE_VALID("more-valid"), TRANSACTIONS("bad-transactions");

        private final String key;

        Problem(String key) {
            this.key = key;
        }

        String messageKey() {
            return "units.survey." + key;
        }
    }

    Optional<Problem> problem() {
        OptionalInt all = number(collected);
        OptionalInt counted = number(valid);
        if (all.isEmpty()) {
            return Optional.of(Problem.COLLECTED);
        }
        if (counted.isEmpty()) {
            return Optional.of(Problem.VALID);
        }
        if (counted.getAsInt() > all.getAsInt()) {
            return Optional.of(Problem.MORE_VALID);
        }
        return needsTransactions && number(transactions).isEmpty() ? Optional.of(Problem.TRANSACTIONS) : Optional.empty();
    }

    Optional<SurveyCount> count(UnitId unit, SurveyFormId form) {
        return problem().isPresent() ? Optional.empty() : Optional.of(new SurveyCount(unit, form,
                number(collected).getAsInt(), number(valid).getAsInt(),
                needsTransactions ? number(transactions).getAsInt() : 0));
    }

    /** A whole number; dots between thousands are understood where they stand between groups of three. */
    private static OptionalInt number(String typed) {
        String text = typed.strip();
        String digits = text.matches("[0-9]{1,3}(\\.[0-9]{3})+") ? text.replace(".", "") : text;
        return digits.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
