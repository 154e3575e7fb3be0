package vn.thamdinh.wire.travel;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.domain.travel.Passage.Whole;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/** Passages as a tree for canonical JSON. */
public final class PassageCodec {

    private static final String WHOLE = "whole";

    private PassageCodec() {
    }

    public static Map<String, Object> toTree(Passage passage) {
        Map<String, Object> tree = new HashMap<>(Map.of("at", passage.at().toEpochMilli(), "kind", Fields.choiceText(passage.kind()),
                "of", Fields.choiceText(passage.of()), "id", passage.id(), "file", passage.file(),
                "keys", passage.keys(), "holdings", HoldingsCodec.toTree(passage.holdings()),
                "bundles", passage.bundles().stream().map(BundleId::hex).toList(), "fault", passage.fault()));
        if (!passage.whole().equals(Whole.NONE)) {
            tree.put(WHOLE, Map.of("sha256", passage.whole().sha256(), "part", (long) passage.whole().part(),
                    "parts", (long) passage.whole().parts(), "entries", (long) passage.whole().entries()));
        }
        return tree;
    }

    /** @throws MalformedJson if it is not a tree of a passage */
    public static Passage fromTree(Map<String, Object> tree) {
        var fields = new Fields(tree);
        try {
            return new Passage(Instant.ofEpochMilli(fields.number("at")), fields.choice("kind", Passage.Kind.class),
                    fields.choice("of", PackageKind.class), fields.text("id"), fields.text("file"),
                    fields.texts("keys"), HoldingsCodec.fromTree(fields.object("holdings").tree()),
                    fields.texts("bundles").stream().map(BundleId::new).toList(), fields.text("fault"),
                    tree.containsKey(WHOLE) ? whole(fields.object(WHOLE)) : Whole.NONE);
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("passage: " + e.getMessage());
        }
    }

    private static Whole whole(Fields fields) {
        return new Whole(fields.text("sha256"), fields.count("part"), fields.count("parts"), fields.count("entries"));
    }
}
