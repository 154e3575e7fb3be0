package vn.thamdinh.usecase.keys;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.exchange.card.KeyCard;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.WrongKey;
import vn.thamdinh.storage.keys.EscrowedKey;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.RoundBook;

/** Helps somebody whose passphrase is forgotten: his workspace's key, out of escrow, under a one-time code. */
public final class RescueMember {

    private final RoundBook book;

    public RescueMember(RoundBook book) {
        this.book = book;
    }

    /**
     * A card and its code, which travel apart: the card on a stick, the code by voice.
     *
     * @param code groups of letters and digits; shown once
     */
    public record Rescued(Path file, String code) {
    }

    /** Whether the key of that workspace is kept here. */
    public boolean isKept(String publicKey) {
        return kept(publicKey).isPresent();
    }

    /** Writes a rescue card for the workspace of that signing key. */
    public Outcome<Rescued> rescue(String publicKey, Path folder) {
        if (book.role() != Role.SECRETARIAT) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        Optional<String> kept = kept(publicKey);
        if (kept.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, publicKey);
        }
        try (EscrowedKey key = EscrowedKey.open(Base64.getDecoder().decode(kept.get()), book.workspace().ageIdentity());
                EscrowedKey.Rescue rescue = key.rescue(book.entropy())) {
            var card = new KeyCard.Rescue(key.workspace().hex(), rescue.wrapped(),
                    book.workspace().signingKey().verifyingKey());
            String code = rescue.code().text();
            return WriteCard.writeTo(book, card, folder).then(file -> Outcome.done(new Rescued(file, code)));
        } catch (WrongKey e) {
            return Outcome.refused(Reason.NOT_FOR_US, publicKey);
        } catch (DamagedPayload e) {
            return Outcome.refused(Reason.DAMAGED, publicKey);
        }
    }

    private Optional<String> kept(String publicKey) {
        return book.workspace().setting(Escrow.setting(publicKey));
    }
}
