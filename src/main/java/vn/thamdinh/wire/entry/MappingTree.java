package vn.thamdinh.wire.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.programme.change.Mapping;
import vn.thamdinh.domain.programme.change.Named;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.domain.programme.change.Translation;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/** How entries of a former programme are read, as a tree. */
final class MappingTree {

    private MappingTree() {
    }

    static Map<String, Object> write(Translation translation) {
        Mapping mapping = translation.mapping();
        List<Map<String, Object>> components = mapping.components().entrySet().stream()
                .map(each -> Map.<String, Object>of("from", each.getKey().value(), "to",
                        each.getValue().stream().map(MappingTree::share).toList())).toList();
        List<Map<String, Object>> others = mapping.others().entrySet().stream()
                .map(each -> Map.<String, Object>of("kind", Fields.choiceText(each.getKey().kind()),
                        "from", each.getKey().id(), "to", each.getValue().orElse(""))).toList();
        return Map.of("of", translation.of().hex(), "components", components, "others", others);
    }

    private static Map<String, Object> share(Share share) {
        return Map.of("id", share.to().value(), "factor", Numbers.plain(share.factor()));
    }

    static Translation read(Fields tree) {
        Map<ComponentId, List<Share>> components = new LinkedHashMap<>();
        for (Fields each : tree.objects("components")) {
            List<Share> shares = each.objects("to").stream().map(share -> new Share(new ComponentId(share.text("id")),
                    ConductKinds.decimal(share.text("factor")))).toList();
            if (components.put(new ComponentId(each.text("from")), shares) != null) {
                throw new MalformedJson("component mapped twice: " + each.text("from"));
            }
        }
        Map<Named, Optional<String>> others = new LinkedHashMap<>();
        for (Fields each : tree.objects("others")) {
            Named from = new Named(each.choice("kind", Named.Kind.class), each.text("from"));
            if (others.put(from, Optional.of(each.text("to")).filter(to -> !to.isEmpty())) != null) {
                throw new MalformedJson("mapped twice: " + from.id());
            }
        }
        return new Translation(new ProgrammeHash(tree.text("of")), new Mapping(components, others));
    }
}
