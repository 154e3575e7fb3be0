package vn.thamdinh.wire.travel;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/** Holdings as a tree for canonical JSON: {@code {"<writer>":{"bundle":"<id>","number":n},…}}. */
public final class HoldingsCodec {

    private HoldingsCodec() {
    }

    public static Map<String, Object> toTree(Holdings holdings) {
        var tree = new TreeMap<String, Object>();
        holdings.marks().forEach((writer, mark) ->
                tree.put(writer.hex(), Map.of("bundle", mark.bundle().hex(), "number", mark.number())));
        return tree;
    }

    /** @throws MalformedJson if it is not a tree of holdings */
    public static Holdings fromTree(Map<String, Object> tree) {
        var fields = new Fields(tree);
        var marks = new HashMap<WriterId, BundleMark>();
        try {
            for (String hex : tree.keySet()) {
                var writer = new WriterId(hex);
                var mark = fields.object(hex);
                marks.put(writer, new BundleMark(writer, mark.number("number"), new BundleId(mark.text("bundle"))));
            }
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("holdings: " + e.getMessage());
        }
        return new Holdings(marks);
    }
}
