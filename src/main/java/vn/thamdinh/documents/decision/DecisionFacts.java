package vn.thamdinh.documents.decision;

import java.util.List;
import java.util.Objects;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.domain.text.Require;

/**
 * What a round adds to its programme's wording.
 *
 * @param issuance how far the paper has come
 * @param rows the recognised communes in the plan's order
 * @param meetingDate day of the council's meeting as it is to be printed; empty leaves that basis out
 * @param submission the proposal that the decision answers
 * @param signer name of who signs, may be empty
 * @param rehearsal whether the round is a rehearsal
 */
public record DecisionFacts(Issuance issuance, List<AnnexRow> rows, String meetingDate, Submission submission,
                            String signer, boolean rehearsal) {
    public DecisionFacts {
        Objects.requireNonNull(issuance, "issuance");
        rows = List.copyOf(rows);
        meetingDate = Require.optionalText(meetingDate, "meeting date");
        Objects.requireNonNull(submission, "submission");
        signer = Require.optionalText(signer, "signer");
    }

    /** Facts of a round of which only the result is known. */
    public static DecisionFacts of(Issuance issuance, List<AnnexRow> rows, boolean rehearsal) {
        return new DecisionFacts(issuance, rows, "", Submission.UNKNOWN, "", rehearsal);
    }

    /**
     * A proposal (Tờ trình).
     *
     * @param number number with symbol, such as {@code 123/TTr-SNV}; empty prints dots
     * @param date its date as it is to be printed; empty prints dots
     */
    public record Submission(String number, String date) {
        /** A proposal that is not registered yet. */
        public static final Submission UNKNOWN = new Submission("", "");

        public Submission {
            number = Require.optionalText(number, "submission number");
            date = Require.optionalText(date, "submission date");
        }
    }
}
