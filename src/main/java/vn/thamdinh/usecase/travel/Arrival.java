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
    }

    /** It is bad: a copy and the fault are kept, and nothing of it took effect. */
    record PutAside(Preview.Refused preview) implements Arrival {
    }

    /** Nothing was done with it: a card, a package for others or of another round, or one whose passphrase is lacking. */
    record Left(Preview preview) implements Arrival {
    }
}
