package vn.thamdinh.usecase.keys;

import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.programme.Conduct;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Correspondent.Standing;
import vn.thamdinh.usecase.custody.Correspondents;

/**
 * Members' workspace keys, kept encrypted by whoever runs the round for the day when a passphrase is forgotten. They
 * stay in this workspace and never travel on.
 */
public final class Escrow {

    private static final String KEPT = "escrow|";

    private final RoundBook book;

    public Escrow(RoundBook book) {
        this.book = book;
    }

    /** Whom keys are kept for: the programme's escrow recipient, else the secretariat that founded the round. */
    public Optional<AgeRecipient> keeper() {
        return ofProgramme().or(() -> book.role() == Role.SECRETARIAT
                ? Optional.of(book.workspace().ageIdentity().recipient())
                : new Correspondents(book).all().stream()
                        .filter(one -> one.standing() == Standing.FOUNDER && one.isReachable()).findFirst()
                        .map(founder -> new AgeRecipient(founder.recipient())));
    }

    /** Whom the programme wants every package to be readable for besides its recipients. */
    public Optional<AgeRecipient> ofProgramme() {
        return book.snapshot().programme().map(Programme::conduct).map(Conduct::escrow)
                .filter(text -> !text.isEmpty()).map(AgeRecipient::new);
    }

    /** The setting under which a member's key is kept, by his signing key. */
    public static String setting(String publicKey) {
        return KEPT + publicKey;
    }
}
