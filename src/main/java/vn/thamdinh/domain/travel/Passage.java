package vn.thamdinh.domain.travel;

import java.time.Instant;
import java.util.List;

import vn.thamdinh.domain.ledger.BundleId;

/**
 * One thing that happened to a package at this workspace. Passages are only added, stay here and never travel; who holds
 * what since when is read from them.
 *
 * @param kind     what was done
 * @param of       what the package is for
 * @param id       the package's own id, 32 hex digits; empty where it could not be opened
 * @param file     its name on the stick
 * @param keys     signing keys of the other side, 64 hex digits each: recipients of what was sent (empty where only a
 *                 passphrase was used), the signer of what came
 * @param holdings sent: what the recipients lack no more once they have taken it in; taken in or receipt: what the other
 *                 side said it holds; else nothing
 * @param bundles  that it carried (sent), that were new (taken in), or that the undoing was about
 * @param fault    stable name of what was wrong with it; empty if nothing was
 * @param whole    what the file was as a whole, if it was taken in and would be known again by that
 */
public record Passage(Instant at, Kind kind, PackageKind of, String id, String file, List<String> keys,
                      Holdings holdings, List<BundleId> bundles, String fault, Whole whole) {

    /**
     * A file that was verified and stored as a whole: the same bytes bring nothing again.
     *
     * @param sha256  of the file, 64 hex digits; empty if it is not known
     * @param part    its number among the parts of the package
     * @param entries that it carried, new or not
     */
    public record Whole(String sha256, int part, int parts, int entries) {

        /** Of what is not to be known again. */
        public static final Whole NONE = new Whole("", 1, 1, 0);
    }

    /** What was done. */
    public enum Kind {
        SENT, TAKEN_IN,
        /** It could not be believed and was put aside. */
        QUARANTINED,
        /** What it had brought was undone. */
        WITHDRAWN
    }

    /** Of a file that is not to be known again. */
    public Passage(Instant at, Kind kind, PackageKind of, String id, String file, List<String> keys,
                   Holdings holdings, List<BundleId> bundles, String fault) {
        this(at, kind, of, id, file, keys, holdings, bundles, fault, Whole.NONE);
    }

    public Passage {
        keys = List.copyOf(keys);
        bundles = List.copyOf(bundles);
    }
}
