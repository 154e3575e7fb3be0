package vn.thamdinh.usecase.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RoundFact;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.exchange.card.KeyCard;
import vn.thamdinh.exchange.card.KeyCardFile;
import vn.thamdinh.exchange.medium.DiskFolder;
import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.Fingerprint;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;

/** Writes the card of this workspace's keys: a member's enrolment, or the secretariat's invitation. */
public final class WriteCard {

    /** Names the setting with the round and the escrow recipient of an invitation that was accepted. */
    private static final String INVITATION = "invitation";
    /** Names the setting with what was written on the card last, a line for each field. */
    private static final String WRITTEN = "card";
    private static final int FIELDS = 4;

    private final RoundBook book;

    public WriteCard(RoundBook book) {
        this.book = book;
    }

    /** What a person writes on the own card; claims, to be compared by whom it is given to. */
    public record Wording(String name, String position, String body, Role role, String device) {
    }

    /** A card that was written and read back, and what is compared. */
    public record WrittenCard(Path file, Print fingerprint) {
    }

    /**
     * What is compared of this workspace's keys.
     *
     * @param words  eight words
     * @param groups eight groups of four symbols
     */
    public record Compared(List<String> words, String groups) {

        public Compared {
            words = List.copyOf(words);
        }
    }

    /** This workspace's keys as its own screen shows them, so that others can compare. */
    public Compared own() {
        return new Compared(fingerprint().words(), fingerprint().groups());
    }

    /** What the card said the last time, or what is known of the person before one was written. */
    public Wording proposal() {
        return book.workspace().setting(WRITTEN).map(text -> text.split("\n", -1)).filter(lines -> lines.length == FIELDS)
                .map(lines -> new Wording(lines[0], lines[1], lines[2], book.role(), lines[3]))
                .orElseGet(() -> new Wording(book.introducedName(), "", "", book.role(), ""));
    }

    /** The card is written whether or not this succeeds. */
    private void remember(KeyCard.Enrolment card) {
        book.remember(WRITTEN, String.join("\n", card.name(), card.position(), card.body(), card.device()));
    }

    /** The fingerprint of this workspace's keys. */
    public Print fingerprint() {
        return Print.of(Fingerprint.of(key(), recipient()));
    }

    /** A card for the secretariat, with this workspace's key in escrow where an invitation was accepted. */
    public Outcome<WrittenCard> enrol(Wording wording, Path folder) {
        Optional<String[]> invitation = book.workspace().setting(INVITATION).map(text -> text.split(" "));
        Optional<String> escrow = invitation.map(parts -> Base64.getEncoder()
                .encodeToString(book.workspace().escrowFor(new AgeRecipient(parts[1]))));
        Optional<RoundId> round = book.snapshot().round()
                .or(() -> invitation.map(parts -> new RoundId(parts[0])));
        try {
            var card = new KeyCard.Enrolment(wording.name().strip(), wording.position().strip(),
                    wording.body().strip(), wording.role(), wording.device().strip(), key(), recipient(), round, escrow);
            return write(card, folder).then(written -> {
                remember(card);
                return Outcome.done(written);
            });
        } catch (IllegalArgumentException e) {
            return Outcome.refused(Reason.BAD_INPUT, wording.name());
        }
    }

    /** A card for those who are to take part. */
    public Outcome<WrittenCard> invite(Path folder) {
        Optional<RoundId> round = book.snapshot().round();
        Optional<RoundFact.Founded> founded = book.snapshot().founded();
        if (round.isEmpty() || founded.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        return book.role() != Role.SECRETARIAT ? Outcome.refused(Reason.NO_RIGHT)
                : write(new KeyCard.Invitation(round.get(), founded.get().title(), founded.get().rehearsal(), key(),
                        recipient(), new Escrow(book).keeper().orElseThrow()), folder);
    }

    /**
     * Takes an invitation whose fingerprint was compared: the own card answers it and brings this workspace's key in
     * escrow.
     */
    public Outcome<Saved> accept(Path invitation) {
        return ReadCard.card(invitation).then(card -> {
            if (!(card instanceof KeyCard.Invitation from)) {
                return Outcome.refused(Reason.BAD_INPUT, String.valueOf(invitation.getFileName()));
            }
            return book.snapshot().round().filter(round -> !round.equals(from.round())).isPresent()
                    ? Outcome.refused(Reason.OTHER_ROUND)
                    : book.remember(INVITATION, from.round().hex() + " " + from.escrow().text());
        });
    }

    /** The round of the invitation that was compared and accepted here; its id names the founding with its keys. */
    public static Optional<RoundId> invitedTo(RoundBook book) {
        return book.workspace().setting(INVITATION).map(text -> new RoundId(text.split(" ")[0]));
    }

    private Outcome<WrittenCard> write(KeyCard.Introduction card, Path folder) {
        return writeTo(book, card, folder).then(file -> Outcome.done(new WrittenCard(file, Print.of(card.fingerprint()))));
    }

    static Outcome<Path> writeTo(RoundBook book, KeyCard card, Path folder) {
        try {
            Files.createDirectories(folder);
            return Outcome.done(KeyCardFile.write(DiskFolder.at(folder), card, book.workspace().signingKey(),
                    book.entropy()).file());
        } catch (StickException e) {
            return Refusals.of(e);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private VerifyingKey key() {
        return book.workspace().signingKey().verifyingKey();
    }

    private AgeRecipient recipient() {
        return book.workspace().ageIdentity().recipient();
    }
}
