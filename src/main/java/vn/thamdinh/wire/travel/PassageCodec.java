package vn.thamdinh.wire.travel;

import java.time.Instant;
import java.util.Map;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.travel.Passage;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/** Passages as a tree for canonical JSON. */
public final class PassageCodec {

    private PassageCodec() {
    }

    public static Map<String, Object> toTree(Passage passage) {
        return Map.of("at", passage.at().toEpochMilli(), "kind", Fields.choiceText(passage.kind()),
                "of", Fields.choiceText(passage.of()), "id", passage.id(), "file", passage.file(),
                "keys", passage.keys(), "holdings", HoldingsCodec.toTree(passage.holdings()),
                "bundles", passage.bundles().stream().map(BundleId::hex).toList(), "fault", passage.fault());
    }

    /** @throws MalformedJson if it is not a tree of a passage */
    public static Passage fromTree(Map<String, Object> tree) {
        var fields = new Fields(tree);
        try {
            return new Passage(Instant.ofEpochMilli(fields.number("at")), fields.choice("kind", Passage.Kind.class),
                    fields.choice("of", PackageKind.class), fields.text("id"), fields.text("file"),
                    fields.texts("keys"), HoldingsCodec.fromTree(fields.object("holdings").tree()),
                    fields.texts("bundles").stream().map(BundleId::new).toList(), fields.text("fault"));
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("passage: " + e.getMessage());
        }
    }
}
