package vn.thamdinh.exchange.card;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.Fingerprint;
import vn.thamdinh.seal.VerifyingKey;

/**
 * What one program tells another about keys, carried by a person in a small file that holds nothing secret. Its
 * signature proves only that the writer holds the key named on it: who that is, people find out by comparing the
 * fingerprint.
 */
public sealed interface KeyCard {

    /** The key that signed the card. */
    VerifyingKey publicKey();

    /** A card whose keys are to be trusted after comparison. */
    sealed interface Introduction extends KeyCard {

        /** Whom packages are encrypted to. */
        AgeRecipient recipient();

        /** What is compared by voice or eye. */
        default Fingerprint fingerprint() {
            return Fingerprint.of(publicKey(), recipient());
        }
    }

    /**
     * From a member, a district or a commune to the secretariat: "these are my keys".
     *
     * @param name     of the person, 1 to 200 characters; a claim like everything on the card
     * @param position in the office, may be empty
     * @param body     the body of the council or office that the person is from, may be empty
     * @param role     the role that the person wants
     * @param device   name of the computer, may be empty
     * @param round    whose invitation this answers
     * @param escrow   an age file with the workspace's key, to the escrow recipient of the invitation, in base 64
     */
    record Enrolment(String name, String position, String body, Role role, String device, VerifyingKey publicKey,
            AgeRecipient recipient, Optional<RoundId> round, Optional<String> escrow) implements Introduction {

        private static final int LONGEST_ESCROW = 8 << 10;

        /** Refuses texts that a screen would not show as they are, and an escrow that is not base 64. */
        public Enrolment {
            CardText.requireSome(name, CardText.LONGEST, "name");
            CardText.require(position, CardText.LONGEST, "position");
            CardText.require(body, CardText.LONGEST, "body");
            CardText.require(device, CardText.LONGEST, "device");
            escrow.ifPresent(text -> {
                if (text.isEmpty() || text.length() > LONGEST_ESCROW
                        || !Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text)).equals(text)) {
                    throw new IllegalArgumentException("the escrowed key is not plain base 64");
                }
            });
        }
    }

    /**
     * From the secretariat to everybody: "these are the round's keys".
     *
     * @param title  of the round, 1 to 500 characters
     * @param escrow whom a member's program encrypts its workspace's key to, so that a forgotten passphrase costs a
     *               visit and not the findings
     */
    record Invitation(RoundId round, String title, boolean rehearsal, VerifyingKey publicKey, AgeRecipient recipient,
            AgeRecipient escrow) implements Introduction {

        /** Refuses a title that a screen would not show as it is. */
        public Invitation {
            CardText.requireSome(title, CardText.LONGEST_TITLE, "title");
        }
    }

    /**
     * From the secretariat to one member who forgot the passphrase: the workspace's key under a one-time code, which
     * is told apart from the card.
     *
     * @param workspace names the workspace that it opens, 32 hex digits
     * @param wrapped   the workspace's key under the code, in lower-case hex
     */
    record Rescue(String workspace, String wrapped, VerifyingKey publicKey) implements KeyCard {

        private static final Pattern WORKSPACE = Pattern.compile("[0-9a-f]{32}");
        private static final Pattern WRAPPED = Pattern.compile("([0-9a-f]{2}){60}");

        /** Refuses anything but a name and a wrapped key of 32 bytes. */
        public Rescue {
            if (!WORKSPACE.matcher(workspace).matches() || !WRAPPED.matcher(wrapped).matches()) {
                throw new IllegalArgumentException("not a wrapped workspace key");
            }
        }
    }
}
