package vn.thamdinh.usecase.travel;

import java.nio.file.Path;

/** What came of one file of a run. */
public sealed interface Arrival {

    /** What the file is. */
    Preview preview();

    default Path file() {
        return preview().file();
    }

    /** It was merged, or everything in it was here already. */
    record TakenIn(Preview.Sound preview) implements Arrival {

        /** Whether everything in it was here already: "known, nothing changed". */
        public boolean isKnown() {
            return preview.counts().added() == 0 && preview.before();
        }

        /** Whether everything in it was here already, and does not count: it had been undone, and remains so. */
        public boolean isUndone() {
            return preview.counts().added() == 0 && preview.undone();
        }
    }

    /**
     * It is bad: a copy and the fault are kept, and nothing of it took effect.
     *
     * @param noted whether that could be noted in the workspace; the copy is there in any case
     */
    record PutAside(Preview.Refused preview, boolean noted) implements Arrival {
    }

    /**
     * Nothing was done with it: a card, a package for others or of another round, one whose passphrase is lacking, or,
     * refused as {@link vn.thamdinh.usecase.Reason#CANCELLED}, one that was not read since the person stopped before.
     */
    record Left(Preview preview) implements Arrival {
    }
}
