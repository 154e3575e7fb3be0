package vn.thamdinh.cli.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;

/** Evidence as machines are told of it. */
final class EvidenceTree {

    private EvidenceTree() {
    }

    static Map<String, Object> of(FileAttached file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", file.unit().code());
        file.component().map(ComponentId::value).ifPresent(component -> tree.put("component", component));
        tree.put("name", file.name());
        tree.put("sha256", file.sha256());
        tree.put("size", file.size());
        tree.put("mediaType", file.mediaType());
        tree.put("note", file.note());
        return tree;
    }
}
