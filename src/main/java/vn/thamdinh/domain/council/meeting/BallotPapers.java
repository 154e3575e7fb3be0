package vn.thamdinh.domain.council.meeting;

import vn.thamdinh.domain.text.Require;

/** Papers of a secret ballot: given out, returned, and of those the valid and the invalid ones. */
public record BallotPapers(int givenOut, int returned, int valid, int invalid) {

    public BallotPapers {
        Require.that(valid >= 0 && invalid >= 0 && returned == (long) valid + invalid,
                "papers returned are not the valid and the invalid ones");
        Require.that(givenOut >= returned, "more papers returned than given out");
    }
}
