package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.unit.UnitId;

/** What recognition depends on besides points, surveys and votes. */
public sealed interface EligibilityFact extends Fact {

    /**
     * A paper of a unit's dossier, as it stands now.
     *
     * @param paper   id in the programme
     * @param present whether it is there
     */
    record PaperRecorded(UnitId unit, String paper, boolean present, String note) implements EligibilityFact {
    }

    /**
     * A rule that the programme allows to waive is set aside for a unit, or applies again.
     *
     * @param rule   id in the programme
     * @param reason why; never empty
     */
    record RuleWaived(UnitId unit, String rule, boolean waived, String reason) implements EligibilityFact {
        public RuleWaived {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a waiver has a reason");
            }
        }
    }
}
