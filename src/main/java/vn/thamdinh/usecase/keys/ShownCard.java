package vn.thamdinh.usecase.keys;

import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.usecase.custody.Correspondent.Standing;

/**
 * What stands on a card. All of it is its writer's claim; only the fingerprint, compared by voice or eye, says whose it
 * is.
 *
 * @param name      of the person; of an invitation the round's title
 * @param body      of the person as written there, or empty
 * @param publicKey Ed25519 public key, 64 hex digits
 * @param recipient "age1…"; empty on a rescue card
 * @param words     eight words; none on a rescue card
 * @param groups    eight groups of four symbols, or empty
 * @param round     that it belongs to or answers
 * @param standing  how far the key is believed here already
 * @param member    for whom it is believed
 */
public record ShownCard(Kind kind, String name, String position, String body, Role role, String device,
                        String publicKey, String recipient, List<String> words, String groups, Optional<RoundId> round,
                        Standing standing, Optional<MemberId> member) {

    /** What the card is for. */
    public enum Kind { ENROLMENT, INVITATION, RESCUE }

    public ShownCard {
        words = List.copyOf(words);
    }
}
