package vn.thamdinh.usecase.studio;

import vn.thamdinh.wire.programme.ProgrammeFiles;

/**
 * A programme that a round can be opened with.
 *
 * @param hash   64 hex digits
 * @param sample whether its criteria say that they are no official wording
 */
public record ProgrammeOffer(String id, String title, int year, String hash, boolean sample, Origin origin,
                             ProgrammeFiles files) {
    /** Where it comes from. */
    public enum Origin { SHIPPED, DRAFT, ROUND }

    /** Names no texts. */
    @Override
    public String toString() {
        return "ProgrammeOffer[" + id + "]";
    }
}
