package vn.thamdinh.ui.meeting;

import java.util.Optional;

/** The counts of a vote as they are typed; an empty field counts as zero. */
record VoteDraft(String inFavour, String against, String abstained) {

    /** What a person has to mend. */
    enum Fault { NOT_A_COUNT, NOBODY, MORE_THAN_MEMBERS }

    /** What the counts lead to. */
    enum Verdict { PASSED, LOST, NO_QUORUM }

    /** @param members how many may vote */
    Optional<Fault> fault(int members) {
        if (number(inFavour) < 0 || number(against) < 0 || number(abstained) < 0) {
            return Optional.of(Fault.NOT_A_COUNT);
        }
        if (present() == 0) {
            return Optional.of(Fault.NOBODY);
        }
        return present() > members ? Optional.of(Fault.MORE_THAN_MEMBERS) : Optional.empty();
    }

    int yes() {
        return number(inFavour);
    }

    int no() {
        return number(against);
    }

    int neither() {
        return number(abstained);
    }

    int present() {
        return yes() + no() + neither();
    }

    static Verdict verdict(int inFavour, int present, int presenceNeeded, int votesNeeded) {
        if (present < presenceNeeded) {
            return Verdict.NO_QUORUM;
        }
        return inFavour >= votesNeeded ? Verdict.PASSED : Verdict.LOST;
    }

    static int number(String typed) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    }
}
