package vn.thamdinh.domain.ledger;

import java.util.List;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;

/** Whose keys are to be believed, and which bundles count although, or not although, their writer is. */
public sealed interface TrustFact extends Fact {

    /**
     * The secretariat has compared a key's fingerprint with its holder and takes it for his from now on.
     *
     * @param publicKey Ed25519 public key of the workspace, 64 hex digits
     * @param role      in which role its writers write; what they claim themselves does not matter
     * @param device    what the holder calls the machine, or empty
     * @param recipient X25519 recipient of the age format, "age1…": packages for the holder are encrypted to it
     */
    record KeyAdmitted(String publicKey, MemberId member, Role role, String device, String recipient)
            implements TrustFact {

        public KeyAdmitted {
            Hex.require(publicKey, 64);
        }
    }

    /**
     * A key is no longer believed, as after the loss of a laptop. Never "from a time on": the thief sets the clock.
     *
     * @param member   whose it was
     * @param role     in which role what was accepted was written
     * @param accepted for each of its writers the last bundle that still counts; of others nothing does
     */
    record KeyRevoked(String publicKey, MemberId member, Role role, List<BundleMark> accepted, String reason)
            implements TrustFact {

        public KeyRevoked {
            Hex.require(publicKey, 64);
            accepted = List.copyOf(accepted);
            Stream<WriterId> writers = accepted.stream().map(BundleMark::writer);
            if (writers.distinct().count() != accepted.size()) {
                throw new IllegalArgumentException("two last bundles of one writer");
            }
        }
    }

    /** What a bundle brought does not count, as after the undoing of an import. */
    record BundleWithdrawn(BundleId bundle, String reason) implements TrustFact {
    }

    /** What a bundle brought counts after all: one that was withdrawn, or one of a revoked key that was looked into. */
    record BundleAdmitted(BundleId bundle, String reason) implements TrustFact {
    }
}
