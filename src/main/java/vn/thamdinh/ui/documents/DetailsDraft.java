package vn.thamdinh.ui.documents;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.ui.common.DateInput;
import vn.thamdinh.usecase.papers.DecisionDetails;

/** The details of a decision as they are typed. */
record DetailsDraft(String number, String date, String signer, boolean byChairman, String proposalNumber,
        String proposalDate) {

    /** What keeps the paper from being shown or issued. */
    enum Fault { NUMBER_UNREADABLE, DATE_UNREADABLE, NUMBER_MISSING, DATE_MISSING, SIGNER_MISSING, PROPOSAL_INCOMPLETE }

    /** Faults of what was typed; an empty field is none while it is a draft. */
    Set<Fault> faults() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!number.isBlank() && readNumber().isEmpty()) {
            faults.add(Fault.NUMBER_UNREADABLE);
        }
        if (!date.isBlank() && DateInput.parse(date).isEmpty()) {
            faults.add(Fault.DATE_UNREADABLE);
        }
        if (proposalNumber.isBlank() != DateInput.parse(proposalDate).isEmpty()) {
            faults.add(Fault.PROPOSAL_INCOMPLETE);
        }
        return faults;
    }

    /** The same, and what an issued paper needs besides. */
    Set<Fault> faultsForIssue() {
        Set<Fault> faults = faults();
        if (number.isBlank()) {
            faults.add(Fault.NUMBER_MISSING);
        }
        if (date.isBlank()) {
            faults.add(Fault.DATE_MISSING);
        }
        if (signer.isBlank()) {
            faults.add(Fault.SIGNER_MISSING);
        }
        return faults;
    }

    /** Only without {@link #faults}. */
    DecisionDetails details() {
        return new DecisionDetails(readNumber(), DateInput.parse(date), signer.strip(), byChairman,
                DateInput.parse(proposalDate).filter(day -> !proposalNumber.isBlank())
                        .map(day -> new DecisionDetails.Proposal(proposalNumber.strip(), day)));
    }

    /** The number alone; a symbol typed after it is not needed: "2518/QĐ-UBND" is 2518. */
    private Optional<Integer> readNumber() {
        String digits = number.strip().replaceFirst("/.*$", "");
        return digits.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
