package vn.thamdinh.cli.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.keys.ShownCard;
import vn.thamdinh.usecase.view.ResultsTree;

/** Keys and cards as machines are told of them, and the key that somebody means. */
final class KeyTree {

    /** Fewer digits than this name no key. */
    private static final int FEWEST_DIGITS = 8;

    private KeyTree() {
    }

    static Map<String, Object> of(ShownCard card) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("card", ResultsTree.word(card.kind()));
        tree.put("name", card.name());
        tree.put("position", card.position());
        tree.put("body", card.body());
        tree.put("role", ResultsTree.word(card.role()));
        tree.put("device", card.device());
        tree.put("key", card.publicKey());
        tree.put("words", String.join(" ", card.words()));
        tree.put("groups", card.groups());
        card.round().map(RoundId::hex).ifPresent(round -> tree.put("round", round));
        tree.put("standing", ResultsTree.word(card.standing()));
        card.member().map(MemberId::value).ifPresent(member -> tree.put("member", member));
        return tree;
    }

    static Map<String, Object> of(Correspondent who, boolean kept) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", who.publicKey());
        who.member().map(MemberId::value).ifPresent(member -> tree.put("member", member));
        tree.put("name", who.name());
        tree.put("role", ResultsTree.word(who.role()));
        tree.put("device", who.device());
        tree.put("standing", ResultsTree.word(who.standing()));
        tree.put("fingerprint", who.fingerprint());
        tree.put("reachable", who.isReachable());
        tree.put("escrow", kept);
        return tree;
    }

    /** The one known key that begins so, or the only one of that member. */
    static Outcome<Correspondent> meant(Desk desk, String typed) {
        List<Correspondent> meant = desk.correspondents().all().stream()
                .filter(one -> typed.length() >= FEWEST_DIGITS && one.publicKey().startsWith(typed)
                        || one.member().map(MemberId::value).filter(typed::equals).isPresent()).toList();
        return meant.size() == 1 ? Outcome.done(meant.getFirst()) : Outcome.refused(Reason.NOT_FOUND, typed);
    }
}
