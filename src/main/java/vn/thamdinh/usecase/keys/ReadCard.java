package vn.thamdinh.usecase.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.card.KeyCard;
import vn.thamdinh.exchange.card.KeyCardFile;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Correspondents;

/** Shows what stands on a key card; changes nothing. */
public final class ReadCard {

    private final RoundBook book;

    public ReadCard(RoundBook book) {
        this.book = book;
    }

    /** The card, if its signature proves that its writer holds the key. */
    public Outcome<ShownCard> read(Path file) {
        return card(file).then(card -> Outcome.done(shown(card)));
    }

    static Outcome<KeyCard> card(Path file) {
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(Reason.NOT_FOUND, file.toString());
        }
        try {
            return Outcome.done(KeyCardFile.read(file));
        } catch (PackageException e) {
            return Refusals.of(e);
        }
    }

    private ShownCard shown(KeyCard card) {
        Correspondent known = new Correspondents(book).of(card.publicKey().hex());
        return switch (card) {
            case KeyCard.Enrolment one -> new ShownCard(ShownCard.Kind.ENROLMENT, one.name(), one.position(),
                    one.body(), one.role(), one.device(), one.publicKey().hex(), one.recipient().text(),
                    one.fingerprint().words(), one.fingerprint().groups(), one.round(), known.standing(),
                    known.member());
            case KeyCard.Invitation one -> new ShownCard(ShownCard.Kind.INVITATION, one.title(), "", "",
                    Role.SECRETARIAT, "", one.publicKey().hex(), one.recipient().text(), one.fingerprint().words(),
                    one.fingerprint().groups(), Optional.of(one.round()), known.standing(), known.member());
            case KeyCard.Rescue one -> new ShownCard(ShownCard.Kind.RESCUE, "", "", "", Role.SECRETARIAT, "",
                    one.publicKey().hex(), "", List.of(), "", Optional.empty(), known.standing(), known.member());
        };
    }
}
