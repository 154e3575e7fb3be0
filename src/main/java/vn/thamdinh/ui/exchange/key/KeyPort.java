package vn.thamdinh.ui.exchange.key;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.usecase.Outcome;

/** Keys of people and devices. Every call blocks. */
public interface KeyPort {

    /**
     * A key's fingerprint, to be compared by eye or voice.
     *
     * @param words  eight Vietnamese words; empty where no key is known
     * @param groups eight groups of four symbols
     */
    record Print(List<String> words, List<String> groups) {

        public static final Print NONE = new Print(List.of(), List.of());

        public Print {
            words = List.copyOf(words);
            groups = List.copyOf(groups);
        }

        public boolean known() {
            return !words.isEmpty();
        }
    }

    /** What a card is for: whose keys these are, the secretariat's, or a way in for somebody who forgot. */
    enum CardKind { ENROLMENT, INVITATION, RESCUE }

    /**
     * What stands on a key card.
     *
     * @param id         names it to this port
     * @param name       of the person; of an invitation the round's title
     * @param body       name of the sending body, or empty
     * @param already    name of the member of the roster for whom this very key was admitted, or empty
     */
    record Card(String id, CardKind kind, String name, String position, String body, Role role, String device,
                Print print, String already) {
        public Card {
            Objects.requireNonNull(id, "id");
        }
    }

    /** Somebody of the roster whom a card may belong to. */
    record Owner(String id, String name, String detail) {
    }

    /** What a person writes on the own card. */
    record Wording(String name, String position, String body, Role role, String device) {
    }

    /** The key of this workspace, and what its card would say by itself. */
    record Own(Print print, Wording wording) {
    }

    /**
     * A writer of a key that is about to be revoked.
     *
     * @param last number of his last bundle that is here; 0 where there is none
     */
    record Writer(String device, int last) {
    }

    Own own();

    /** A card for somebody who forgot the passphrase, and the code that is told apart from it. */
    record Rescue(Path file, String code) {
    }

    /** Writes the own card; hands back the file. */
    Outcome<Path> writeCard(Wording wording, Path folder);

    /** Those whom a card may belong to. */
    List<Owner> people();

    /** Says that the fingerprint was compared. An empty person is somebody new. */
    Outcome<String> admit(Card card, Optional<String> person);

    /** What would still count if the key of this holder were revoked. */
    List<Writer> writers(String holder);

    /** @param acceptHeld whether what has arrived still counts */
    Outcome<String> revoke(String holder, boolean acceptHeld, String reason);

    /** The secretariat's own card, for all who are to take part. */
    Outcome<Path> invite(Path folder);

    /** Says that the fingerprint of an invitation was compared; the own card answers it from then on. */
    Outcome<String> accept(Card invitation);

    /** Writes a card that opens the workspace of a holder whose key is kept here. */
    Outcome<Rescue> rescue(String holder, Path folder);
}
