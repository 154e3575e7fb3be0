package vn.thamdinh.exchange.card;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.wire.CanonicalJson;

/** The signed part of a card as a canonical JSON tree; what a later version adds to it is not looked at. */
final class CardForm {

    private static final long FORMAT = 1;
    private static final String ENROLMENT = "enrolment";
    private static final String INVITATION = "invitation";
    private static final String RESCUE = "rescue";

    private CardForm() {
    }

    static Map<String, Object> tree(KeyCard card) {
        Map<String, Object> tree = new TreeMap<>(Map.of("format", FORMAT, "publicKey", card.publicKey().hex()));
        switch (card) {
            case KeyCard.Enrolment c -> {
                tree.putAll(Map.of("kind", ENROLMENT, "name", c.name(), "position", c.position(), "body", c.body(),
                        "role", code(c.role()), "device", c.device(), "recipient", c.recipient().text()));
                c.round().ifPresent(round -> tree.put("round", round.hex()));
                c.escrow().ifPresent(escrow -> tree.put("escrow", escrow));
            }
            case KeyCard.Invitation c -> tree.putAll(Map.of("kind", INVITATION, "round", c.round().hex(),
                    "title", c.title(), "rehearsal", c.rehearsal(), "recipient", c.recipient().text(),
                    "escrow", c.escrow().text()));
            case KeyCard.Rescue c ->
                    tree.putAll(Map.of("kind", RESCUE, "workspace", c.workspace(), "wrapped", c.wrapped()));
        }
        return tree;
    }

    /** Reads {@link #tree}; a card of a later format or of an unknown kind wants a newer program. */
    static KeyCard card(Map<String, Object> tree) throws PackageException {
        try {
            if (!(tree.get("format") instanceof Long format) || format < FORMAT) {
                throw PackageFault.DAMAGED.because("a card without a format");
            }
            String kind = text(tree, "kind");
            if (format > FORMAT) {
                throw PackageFault.NEWER_VERSION.because("card of format " + format);
            }
            return switch (kind) {
                case ENROLMENT -> enrolment(tree);
                case INVITATION -> invitation(tree);
                case RESCUE -> new KeyCard.Rescue(text(tree, "workspace"), text(tree, "wrapped"), key(tree));
                default -> throw PackageFault.NEWER_VERSION.because("an unknown kind of card");
            };
        } catch (IllegalArgumentException e) {
            throw PackageFault.DAMAGED.because("a card with a wrong field");
        }
    }

    private static KeyCard enrolment(Map<String, Object> tree) {
        return new KeyCard.Enrolment(text(tree, "name"), text(tree, "position"), text(tree, "body"),
                role(text(tree, "role")), text(tree, "device"), key(tree), new AgeRecipient(text(tree, "recipient")),
                optional(tree, "round").map(RoundId::new), optional(tree, "escrow"));
    }

    private static KeyCard invitation(Map<String, Object> tree) {
        if (!(tree.get("rehearsal") instanceof Boolean rehearsal)) {
            throw new IllegalArgumentException("no rehearsal");
        }
        return new KeyCard.Invitation(new RoundId(text(tree, "round")), text(tree, "title"), rehearsal, key(tree),
                new AgeRecipient(text(tree, "recipient")), new AgeRecipient(text(tree, "escrow")));
    }

    private static VerifyingKey key(Map<String, Object> tree) {
        return new VerifyingKey(text(tree, "publicKey"));
    }

    private static Role role(String code) {
        return Stream.of(Role.values()).filter(role -> code(role).equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown role"));
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<String> optional(Map<String, Object> tree, String key) {
        return tree.containsKey(key) ? Optional.of(text(tree, key)) : Optional.empty();
    }

    private static String text(Map<String, Object> tree, String key) {
        if (tree.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no " + key);
    }

    /** The bytes that are signed. */
    static byte[] signedBytes(Map<String, Object> tree) {
        return CanonicalJson.write(tree);
    }
}
