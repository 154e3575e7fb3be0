package vn.thamdinh.usecase.custody;

import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;

/**
 * Somebody whose packages come here, or to whom packages can go: one key of one person.
 *
 * @param publicKey   Ed25519 public key, 64 hex digits
 * @param member      whose it is, as admitted or as he says himself
 * @param name        the person's name on the roster; where he is not on it, what he calls himself, else empty
 * @param device      what he calls the machine, or empty
 * @param recipient   "age1…", empty if it is not known: then nothing can be encrypted to the key
 * @param standing    how far the key is to be believed
 * @param fingerprint words to be compared; the key's first digits while the recipient is not known
 */
public record Correspondent(String publicKey, Optional<MemberId> member, String name, Role role, String device,
                            String recipient, Standing standing, String fingerprint) {

    /** How far a key is to be believed. */
    public enum Standing {
        /** The founding names it. */
        FOUNDER,
        /** The secretariat compared its fingerprint. */
        ADMITTED,
        /** Its holder says who he is, and nobody compared it. */
        CLAIMED,
        /** Others of the same member were admitted and this one was not: nothing of it counts. */
        NOT_ADMITTED,
        /** It is no longer believed. */
        REVOKED,
        /** Nothing here says whose it is. */
        UNKNOWN
    }

    Correspondent notAdmitted() {
        return new Correspondent(publicKey, member, name, role, device, recipient, Standing.NOT_ADMITTED, fingerprint);
    }

    /** Whether its holder is the secretariat. */
    public boolean isSecretariat() {
        return role == Role.SECRETARIAT && (standing == Standing.FOUNDER || standing == Standing.ADMITTED);
    }

    /** Whether a package can be made for the key. */
    public boolean isReachable() {
        return !recipient.isEmpty() && standing != Standing.REVOKED;
    }
}
