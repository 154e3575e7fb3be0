package vn.thamdinh.documents.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.domain.text.Require;

/**
 * What a round adds to its programme's wording.
 *
 * @param issuance how far the paper has come
 * @param rows the recognised communes in the plan's order
 * @param meeting day of the council's meeting; empty leaves that basis out
 * @param submission the proposal that the decision answers; empty dots its number and date
 * @param signer name of who signs, may be empty
 * @param rehearsal whether the round is a rehearsal
 */
public record DecisionFacts(Issuance issuance, List<AnnexRow> rows, Optional<LocalDate> meeting,
                            Optional<Submission> submission, String signer, boolean rehearsal) {
    public DecisionFacts {
        Objects.requireNonNull(issuance, "issuance");
        rows = List.copyOf(rows);
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(submission, "submission");
        signer = Require.optionalText(signer, "signer");
    }

    /** Facts of a round of which only the result is known. */
    public static DecisionFacts of(Issuance issuance, List<AnnexRow> rows, boolean rehearsal) {
        return new DecisionFacts(issuance, rows, Optional.empty(), Optional.empty(), "", rehearsal);
    }

    /**
     * A proposal (Tờ trình).
     *
     * @param number number with symbol, such as {@code 123/TTr-SNV}
     * @param date its date
     */
    public record Submission(String number, LocalDate date) {
        public Submission {
            number = Require.text(number, "submission number");
            Objects.requireNonNull(date, "date");
        }
    }
}
