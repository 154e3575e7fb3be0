package vn.thamdinh.cli.travel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.travel.Arrival;
import vn.thamdinh.usecase.travel.Preview;
import vn.thamdinh.usecase.view.ResultsTree;

/**
 * A file that is what it should be.
 *
 * @param result stable word for what became of it: {@code sound}, {@code taken}, {@code known},
 *               {@code undone}, {@code card}
 */
record Found(Preview preview, String result) {

    private static final String CARD = "card";

    /** The command that a card is for. */
    private static final String ADMIT = "keys admit";

    /** Of a look. */
    static Outcome<Found> of(Preview preview) {
        return of(preview, "sound");
    }

    /** Of an import. */
    static Outcome<Found> of(Arrival arrival) {
        return of(arrival.preview(), arrival instanceof Arrival.TakenIn taken ? word(taken) : "taken");
    }

    private static String word(Arrival.TakenIn taken) {
        return taken.isUndone() ? "undone" : taken.isKnown() ? "known" : "taken";
    }

    private static Outcome<Found> of(Preview preview, String result) {
        return switch (preview) {
            case Preview.Sound sound -> Outcome.done(new Found(sound, result));
            case Preview.Card card -> Outcome.done(new Found(card, CARD));
            case Preview.Locked _ -> Outcome.refused(Reason.NOT_FOR_US);
            case Preview.Refused refused -> Outcome.refused(refused.reason(), refused.fault(), refused.detail());
        };
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("result", result);
        if (preview instanceof Preview.Sound sound) {
            tree.putAll(sound(sound));
        } else {
            tree.put("next", ADMIT);
        }
        return tree;
    }

    private static Map<String, Object> sound(Preview.Sound sound) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", ResultsTree.word(sound.kind()));
        tree.put("id", sound.id());
        tree.put("part", sound.part());
        tree.put("parts", sound.parts());
        tree.put("from", person(sound.from()));
        tree.put("added", sound.counts().added());
        tree.put("known", sound.counts().known());
        tree.put("conflicting", sound.counts().conflicting());
        tree.put("newerKinds", sound.counts().newerKinds());
        tree.put("evidence", sound.counts().files());
        tree.put("units", sound.units().stream().map(UnitId::code).toList());
        tree.put("gaps", sound.gaps().stream().map(gap -> Map.of("writer", gap.writer().hex(), "first", gap.first(),
                "last", gap.last())).toList());
        tree.put("keptBack", sound.kept().stream().map(gap -> Map.of("writer", gap.writer().hex(), "first", gap.first(),
                "last", gap.last())).toList());
        tree.put("forks", sound.forks().stream().map(fork -> Map.of("writer", fork.writer().hex(), "number",
                fork.number(), "bundles", fork.bundles().stream().map(BundleId::hex).toList())).toList());
        return tree;
    }

    static Map<String, Object> person(Correspondent who) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", who.publicKey());
        who.member().map(MemberId::value).ifPresent(member -> tree.put("member", member));
        tree.put("name", who.name());
        tree.put("role", ResultsTree.word(who.role()));
        tree.put("device", who.device());
        tree.put("standing", ResultsTree.word(who.standing()));
        return tree;
    }

    /** For people: a sentence, and one more for every gap and fork. */
    String text(Words words) {
        if (!(preview instanceof Preview.Sound sound)) {
            return words.say("package.card", preview.file());
        }
        var text = new StringBuilder(words.say("package." + result, sound.file(),
                words.say("package.kind." + ResultsTree.word(sound.kind())), who(sound.from()),
                sound.counts().added(), sound.counts().known(), sound.counts().conflicting(), sound.counts().files(),
                String.join(", ", codes(sound))));
        if (sound.from().standing() != Correspondent.Standing.FOUNDER
                && sound.from().standing() != Correspondent.Standing.ADMITTED) {
            text.append(System.lineSeparator()).append(words.say("package.doubt."
                    + ResultsTree.word(sound.from().standing()), who(sound.from())));
        }
        sound.gaps().forEach(gap -> text.append(System.lineSeparator())
                .append(words.say("package.gap", gap.first(), gap.last(), who(sound.from()))));
        sound.kept().forEach(gap -> text.append(System.lineSeparator())
                .append(words.say("package.kept-back", gap.first(), gap.last(), gap.writer().hex())));
        sound.forks().forEach(fork -> text.append(System.lineSeparator())
                .append(words.say("package.fork", fork.number(), fork.writer().hex())));
        return text.toString();
    }

    private static List<String> codes(Preview.Sound sound) {
        return sound.units().stream().map(UnitId::code).toList();
    }

    private static String who(Correspondent from) {
        return from.name().isEmpty() ? from.fingerprint() : from.name();
    }
}
