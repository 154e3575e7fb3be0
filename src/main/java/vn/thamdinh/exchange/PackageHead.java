package vn.thamdinh.exchange;

import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.seal.VerifyingKey;

/**
 * What a package says of itself.
 *
 * @param id        32 lower-case hex digits, random; all parts of one export have the same
 * @param rehearsal whether its round is practice
 * @param signer    the key that signed the whole
 * @param part      1 to {@code parts}; further parts carry evidence
 */
public record PackageHead(PackageKind kind, String id, RoundId round, boolean rehearsal, VerifyingKey signer, int part,
                          int parts) {

    public PackageHead {
        if (!id.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("a package's id has 32 hex digits");
        }
        if (part < 1 || part > parts) {
            throw new IllegalArgumentException("part " + part + " of " + parts);
        }
        if (round.equals(RoundId.FOUNDING)) {
            throw new IllegalArgumentException("a package of no round");
        }
    }
}
