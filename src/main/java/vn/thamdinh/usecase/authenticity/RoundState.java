package vn.thamdinh.usecase.authenticity;

import vn.thamdinh.usecase.book.Snapshot;

/** What results follow from, in one number: programme, standing entries about units and council, and the results. */
public final class RoundState {

    private RoundState() {
    }

    /** 64 hex digits; two moments have the same exactly if a paper of the one follows from the other. */
    public static String digest(Snapshot snapshot) {
        return snapshot.remembered(now -> new StandingRound(now).proof().state());
    }
}
