package vn.thamdinh.usecase.keys;

import java.util.Base64;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Members' workspace keys, kept encrypted by whoever runs the round for the day when a passphrase is forgotten. They
 * stay in this workspace and never travel on.
 */
public final class Escrow {

    private static final String KEPT = "escrow.";

    private final RoundBook book;

    public Escrow(RoundBook book) {
        this.book = book;
    }

    /** Whom keys are kept for: the programme's escrow recipient, else this workspace itself. */
    public AgeRecipient keeper() {
        return book.snapshot().programme().map(Programme::conduct).map(conduct -> conduct.escrow())
                .filter(text -> !text.isEmpty()).map(AgeRecipient::new)
                .orElseGet(() -> book.workspace().ageIdentity().recipient());
    }

    /**
     * Keeps a member's key as it came, in place of what was kept of the same signing key.
     *
     * @param sealed an age file to {@link #keeper}
     */
    public Outcome<Saved> keep(String publicKey, byte[] sealed) {
        return book.remember(KEPT + publicKey, Base64.getEncoder().encodeToString(sealed));
    }

    public boolean isKept(String publicKey) {
        return kept(publicKey).isPresent();
    }

    Optional<byte[]> kept(String publicKey) {
        return book.workspace().setting(KEPT + publicKey).map(Base64.getDecoder()::decode);
    }
}
