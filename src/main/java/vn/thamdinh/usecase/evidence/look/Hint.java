package vn.thamdinh.usecase.evidence.look;

import vn.thamdinh.usecase.evidence.Evidence;

/** That a picture was handed in before. A hint only: one photo may well prove two things. */
public sealed interface Hint {

    /** The very same file is evidence of something else too. */
    record Same(Evidence other) implements Hint {
    }

    /**
     * A picture that looks like a copy.
     *
     * @param agreement up to 1, how much the two show the same
     */
    record Alike(Evidence other, double agreement) implements Hint {
    }

    /** A picture of an earlier round that looks like a copy, or is the very same file. */
    record Earlier(EarlierPicture other, double agreement) implements Hint {
    }
}
