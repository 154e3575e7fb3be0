package vn.thamdinh.wire.travel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.Withheld;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/**
 * Holdings as a tree for canonical JSON: {@code {"<writer>":{"bundle":"<id>","number":n},…}}; where some before n are kept
 * back also {@code "without":[m,…]}, in rising order.
 */
public final class HoldingsCodec {

    private HoldingsCodec() {
    }

    public static Map<String, Object> toTree(Holdings holdings) {
        var tree = new TreeMap<String, Object>();
        holdings.marks().forEach((writer, mark) -> {
            var one = new TreeMap<String, Object>(Map.of("bundle", mark.bundle().hex(), "number", mark.number()));
            Set<Long> without = holdings.without().numbers().getOrDefault(writer, Set.of());
            if (!without.isEmpty()) {
                one.put("without", without.stream().sorted().toList());
            }
            tree.put(writer.hex(), one);
        });
        return tree;
    }

    /** @throws MalformedJson if it is not a tree of holdings */
    public static Holdings fromTree(Map<String, Object> tree) {
        var fields = new Fields(tree);
        var marks = new HashMap<WriterId, BundleMark>();
        var without = new HashMap<WriterId, Set<Long>>();
        try {
            for (String hex : tree.keySet()) {
                var writer = new WriterId(hex);
                var mark = fields.object(hex);
                marks.put(writer, new BundleMark(writer, mark.number("number"), new BundleId(mark.text("bundle"))));
                without.put(writer, without(mark.tree()));
            }
            return new Holdings(marks, new Withheld(without));
        } catch (MalformedJson e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("holdings: " + e.getMessage());
        }
    }

    private static Set<Long> without(Map<String, Object> mark) {
        if (!mark.containsKey("without")) {
            return Set.of();
        }
        if (!(mark.get("without") instanceof List<?> numbers) || numbers.isEmpty()) {
            throw new MalformedJson("holdings: bundles kept back are numbers");
        }
        var rising = new TreeSet<Long>();
        for (Object number : numbers) {
            if (!(number instanceof Long one) || !rising.isEmpty() && one <= rising.last()) {
                throw new MalformedJson("holdings: bundles kept back are numbers in rising order");
            }
            rising.add(one);
        }
        return rising;
    }
}
