package vn.thamdinh.domain.ledger;

import java.util.List;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;

/** The round itself and who writes in it. */
public sealed interface RoundFact extends Fact {

    /**
     * The founding entry; its programme is the one in its header.
     *
     * @param title     the round's title as people call it
     * @param rehearsal whether everything in the round is practice
     * @param rootKeys  Ed25519 public keys (64 hex digits) whose holders are the secretariat
     */
    record Founded(String title, boolean rehearsal, List<String> rootKeys) implements RoundFact {

        public Founded {
            rootKeys = List.copyOf(rootKeys);
        }
    }

    /**
     * A writer begins; the first entry of its sequence after a founding. Key and nonce name the writer, so that nobody
     * opens another's; reading a package asks for that, as it asks for the signature.
     *
     * @param member    whose writing it is
     * @param role      in which role
     * @param device    what the person calls the machine
     * @param publicKey Ed25519 public key of the workspace, 64 hex digits
     * @param nonce     32 hex digits, from which together with the key the writer is named
     * @param signature by that key over round, writer and everything above, 128 hex digits
     */
    record WriterOpened(MemberId member, Role role, String device, String publicKey, String nonce, String signature)
            implements RoundFact {

        public WriterOpened {
            Hex.require(publicKey, 64);
            Hex.require(nonce, 32);
        }
    }

    /**
     * The first form of an opening. Nothing tied the writer to the key, so that a stranger could open another's; it is
     * read and shown, and opens nothing.
     */
    record WriterClaimed(MemberId member, Role role, String device, String publicKey, String signature)
            implements RoundFact {
    }
}
