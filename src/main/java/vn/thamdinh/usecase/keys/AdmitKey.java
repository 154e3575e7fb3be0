package vn.thamdinh.usecase.keys;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Body;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.CouncilFact.MemberEnrolled;
import vn.thamdinh.domain.ledger.TrustFact;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.exchange.card.KeyCard;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.council.EnrolMember;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.custody.Correspondent.Standing;
import vn.thamdinh.usecase.custody.Correspondents;

/** The secretariat takes a key for somebody's, after the fingerprint was compared. */
public final class AdmitKey {

    private final RoundBook book;

    public AdmitKey(RoundBook book) {
        this.book = book;
    }

    /**
     * Admits the key of an enrolment card and keeps the workspace key that it brings in escrow.
     *
     * @param member whose it is; empty for somebody new, who is put on the roster as the card says
     */
    public Outcome<MemberId> admit(Path card, Optional<MemberId> member) {
        return ReadCard.card(card).then(read -> read instanceof KeyCard.Enrolment enrolment
                ? admit(enrolment, member) : Outcome.refused(Reason.BAD_INPUT, String.valueOf(card.getFileName())));
    }

    private Outcome<MemberId> admit(KeyCard.Enrolment card, Optional<MemberId> member) {
        if (book.snapshot().round().isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        if (card.round().filter(round -> !book.snapshot().round().get().equals(round)).isPresent()) {
            return Outcome.refused(Reason.OTHER_ROUND);
        }
        Optional<MemberEnrolled> known = member.flatMap(this::enrolled);
        if (member.isPresent() && known.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, member.get().value());
        }
        Role role = known.map(MemberEnrolled::role).orElse(card.role());
        if (!book.permits(admitted(card, member.orElse(new MemberId("tv-01")), role))) {
            return Outcome.refused(Reason.NO_RIGHT);
        }
        Outcome<MemberId> whose = member.map(Outcome::done).orElseGet(() -> new EnrolMember(book)
                .enrol(card.name(), card.position(), body(card.body()), role));
        return whose.then(id -> book.append(List.of(admitted(card, id, role))).then(_ -> keep(card))
                .then(_ -> Outcome.done(id)));
    }

    /**
     * Admits a key that somebody already writes under at his own word, as where packages travelled by passphrase. Only
     * its signing half is known, so packages to it go on travelling by passphrase.
     */
    public Outcome<MemberId> admitClaimed(String publicKey) {
        Correspondent holder = new Correspondents(book).of(publicKey);
        boolean claimed = holder.standing() == Standing.CLAIMED || holder.standing() == Standing.NOT_ADMITTED;
        return claimed && holder.member().isPresent()
                ? book.append(List.of(new TrustFact.KeyAdmitted(publicKey, holder.member().get(), holder.role(),
                        holder.device(), ""))).then(_ -> Outcome.done(holder.member().get()))
                : Outcome.refused(Reason.NOT_FOUND, publicKey);
    }

    private static TrustFact.KeyAdmitted admitted(KeyCard.Enrolment card, MemberId member, Role role) {
        return new TrustFact.KeyAdmitted(card.publicKey().hex(), member, role, card.device(), card.recipient().text());
    }

    private Outcome<Saved> keep(KeyCard.Enrolment card) {
        return card.escrow().map(key -> book.remember(Escrow.setting(card.publicKey().hex()), key))
                .orElseGet(() -> Outcome.done(new Saved(book.savedAt())));
    }

    private Optional<MemberEnrolled> enrolled(MemberId id) {
        return book.snapshot().standing(MemberEnrolled.class).map(Snapshot.Standing::fact)
                .filter(one -> one.member().equals(id)).findFirst();
    }

    /** The programme's body of that id or name; none where it has no such. */
    private String body(String written) {
        return book.snapshot().programme().stream().flatMap(programme -> programme.council().bodies().stream())
                .filter(body -> body.id().equals(written)
                        || Folding.key(body.name()).equals(Folding.key(written)))
                .map(Body::id).findFirst().orElse("");
    }
}
