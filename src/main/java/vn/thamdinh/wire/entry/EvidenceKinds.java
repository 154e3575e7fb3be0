package vn.thamdinh.wire.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.ledger.EvidenceFact.AbsenceExplained;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileDropped;
import vn.thamdinh.domain.ledger.EvidenceFact.FileReduced;
import vn.thamdinh.domain.ledger.EvidenceFact.FileTied;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about files that prove something. */
final class EvidenceKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("file-attached.1", FileAttached.class,
                    f -> Map.of("unit", f.unit().code(), "component", text(f.component()), "sha256", f.sha256(),
                            "size", f.size(), "name", f.name(), "mediaType", f.mediaType(), "note", f.note()),
                    t -> new FileAttached(unit(t), component(t), t.text("sha256"), t.number("size"), t.text("name"),
                            t.text("mediaType"), t.text("note"))),
            new FactKind<>("file-dropped.1", FileDropped.class,
                    f -> Map.of("unit", f.unit().code(), "component", text(f.component()), "sha256", f.sha256(),
                            "reason", f.reason()),
                    t -> new FileDropped(unit(t), component(t), t.text("sha256"), t.text("reason"))),
            new FactKind<>("file-tied.1", FileTied.class,
                    f -> Map.of("unit", f.unit().code(), "sha256", f.sha256(), "visit", f.visit().value(), "finding",
                            f.finding(), "tied", f.tied()),
                    t -> new FileTied(unit(t), t.text("sha256"), new VisitId(t.text("visit")), t.text("finding"),
                            t.flag("tied"))),
            new FactKind<>("file-reduced.1", FileReduced.class,
                    f -> Map.of("unit", f.unit().code(), "sha256", f.sha256(), "original", f.original(),
                            "originalSize", f.originalSize()),
                    t -> new FileReduced(unit(t), t.text("sha256"), t.text("original"), t.number("originalSize"))),
            new FactKind<>("absence-explained.1", AbsenceExplained.class,
                    f -> Map.of("unit", f.unit().code(), "component", f.component().value(), "reason", f.reason()),
                    t -> new AbsenceExplained(unit(t), new ComponentId(t.text("component")), t.text("reason"))));

    private EvidenceKinds() {
    }

    private static UnitId unit(Fields tree) {
        return new UnitId(tree.text("unit"));
    }

    private static String text(Optional<ComponentId> component) {
        return component.map(ComponentId::value).orElse("");
    }

    private static Optional<ComponentId> component(Fields tree) {
        return Optional.of(tree.text("component")).filter(id -> !id.isEmpty()).map(ComponentId::new);
    }
}
