package vn.thamdinh.usecase.eligibility;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.eligibility.EligibilityRule;
import vn.thamdinh.domain.ledger.EligibilityFact.RuleWaived;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/** Sets a rule aside for a unit, where the programme allows it, or lets it apply again. */
public final class WaiveRule {

    private final RoundBook book;

    public WaiveRule(RoundBook book) {
        this.book = book;
    }

    /**
     * Stores in place of what was decided before.
     *
     * @param waived false to let the rule apply again
     * @param reason why; refused where it is blank
     */
    public Outcome<Saved> waive(UnitId unit, String rule, boolean waived, String reason) {
        Optional<Programme> programme = book.snapshot().programme();
        if (programme.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        Optional<EligibilityRule> known = programme.get().eligibility().stream()
                .filter(one -> one.id().equals(rule)).findFirst();
        if (known.isEmpty() || programme.get().unit(unit).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.code() + " " + rule);
        }
        if (!known.get().waivable()) {
            return Outcome.refused(Reason.NOT_WAIVABLE, rule);
        }
        return reason.isBlank() ? Outcome.refused(Reason.WHY_NEEDED)
                : book.append(List.of(new RuleWaived(unit, rule, waived, reason.strip())));
    }
}
