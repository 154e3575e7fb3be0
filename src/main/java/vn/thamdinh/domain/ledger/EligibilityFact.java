package vn.thamdinh.domain.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.text.Require;
import vn.thamdinh.domain.unit.UnitId;

/** What recognition depends on besides points, surveys and votes. */
public sealed interface EligibilityFact extends Fact {

    /**
     * A paper of a unit's dossier, as it stands now.
     *
     * @param paper    id in the programme
     * @param present  whether it is there
     * @param from     who handed it in; may be empty
     * @param received when
     */
    record PaperRecorded(UnitId unit, String paper, boolean present, String note, String from,
                         Optional<LocalDate> received) implements EligibilityFact {
        public PaperRecorded {
            from = Require.optionalText(from, "from");
            Objects.requireNonNull(received, "received");
        }

        /** Without who handed it in and when. */
        public PaperRecorded(UnitId unit, String paper, boolean present, String note) {
            this(unit, paper, present, note, "", Optional.empty());
        }
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

    /**
     * What became of the unit in an earlier year, as a paper says.
     *
     * @param year       2000 to 2100
     * @param recognised whether it was recognised, or taken off the list
     * @param title      what it was recognised for
     * @param paper      such as "QĐ 2319/QĐ-UBND ngày 20/12/2023"; not blank
     */
    record PastRecognition(UnitId unit, int year, boolean recognised, String title, String paper)
            implements EligibilityFact {
        public PastRecognition {
            Require.that(year >= 2000 && year <= 2100, "year is not 2000 to 2100: " + year);
            title = Require.text(title, "title");
            paper = Require.text(paper, "paper");
        }
    }
}
