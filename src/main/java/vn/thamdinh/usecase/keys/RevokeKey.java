package vn.thamdinh.usecase.keys;

import java.util.List;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Correspondents;
import vn.thamdinh.wire.travel.SignedBundle;

/** A key is no longer believed, as after the loss of a laptop. */
public final class RevokeKey {

    private final RoundBook book;

    public RevokeKey(RoundBook book) {
        this.book = book;
    }

    /**
     * A writer of a key.
     *
     * @param last number of his last bundle that is held without a gap; 0 if there is none
     */
    public record KeyWriter(WriterId writer, String device, long last) {
    }

    /** The writers that a key has opened. */
    public List<KeyWriter> writers(String publicKey) {
        Holdings held = held();
        return book.snapshot().standing(RoundFact.WriterOpened.class)
                .filter(opened -> opened.fact().publicKey().equals(publicKey))
                .map(opened -> new KeyWriter(opened.entry().header().writer(), opened.fact().device(),
                        held.number(opened.entry().header().writer()))).distinct().toList();
    }

    /**
     * Revokes the key.
     *
     * @param acceptHeld whether what is held of its writers still counts; else nothing of them does
     * @param reason     must not be blank
     */
    public Outcome<Saved> revoke(String publicKey, boolean acceptHeld, String reason) {
        Correspondent known = new Correspondents(book).of(publicKey);
        if (known.standing() == Correspondent.Standing.UNKNOWN || known.member().isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, publicKey);
        }
        boolean own = book.workspace().signingKey().verifyingKey().hex().equals(publicKey);
        if (reason.isBlank() || own) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        Holdings held = held();
        List<BundleMark> accepted = acceptHeld ? writers(publicKey).stream()
                .flatMap(one -> held.mark(one.writer()).stream()).toList() : List.of();
        return book.append(List.of(new TrustFact.KeyRevoked(publicKey, known.member().get(), known.role(), accepted,
                reason.strip())));
    }

    /**
     * Lets a bundle count that came from a revoked key after its last accepted one, once somebody has looked into it.
     *
     * @param reason must not be blank
     */
    public Outcome<Saved> admitBundle(BundleId bundle, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Reason.WHY_NEEDED);
        }
        return book.workspace().bundle(bundle).isEmpty() ? Outcome.refused(Reason.NOT_FOUND, bundle.hex())
                : book.append(List.of(new TrustFact.BundleAdmitted(bundle, reason.strip())));
    }

    private Holdings held() {
        return Holdings.of(book.workspace().bundles().stream().map(SignedBundle::bundle).toList());
    }
}
