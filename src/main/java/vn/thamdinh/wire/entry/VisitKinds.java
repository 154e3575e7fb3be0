package vn.thamdinh.wire.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.inspection.Finding;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Visit;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.checklist.CheckItemId;
import vn.thamdinh.domain.ledger.VisitFact.FindingRecorded;
import vn.thamdinh.domain.ledger.VisitFact.VisitRecorded;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about field inspection. */
final class VisitKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("visit-recorded.1", VisitRecorded.class,
                    f -> toTree(f.visit()), t -> new VisitRecorded(visit(t))),
            new FactKind<>("finding-recorded.2", FindingRecorded.class,
                    f -> toTree(f.finding()), t -> new FindingRecorded(finding(t))));

    /** Kinds that are read and no longer written. */
    static final List<FactKind<?>> FORMER = List.of(
            new FactKind<>("finding-recorded.1", FindingRecorded.class,
                    f -> formerTree(f.finding()), t -> new FindingRecorded(formerFinding(t))));

    private VisitKinds() {
    }

    private static Map<String, Object> toTree(Visit visit) {
        return Map.of("visit", visit.id().value(), "unit", visit.unit().code(), "date", visit.date().toString(),
                "place", visit.place(), "present", visit.present(), "note", visit.note());
    }

    private static Visit visit(Fields tree) {
        return new Visit(new VisitId(tree.text("visit")), new UnitId(tree.text("unit")),
                LocalDate.parse(tree.text("date")), tree.text("place"), tree.texts("present"), tree.text("note"));
    }

    private static Map<String, Object> toTree(Finding finding) {
        Map<String, Object> tree = formerTree(finding);
        finding.item().ifPresent(item -> tree.put("item", item.value()));
        finding.proposed().ifPresent(points -> tree.put("proposed", Numbers.plain(points)));
        finding.unitSide().due().ifPresent(due -> tree.put("due", due.toString()));
        tree.put("commitment", finding.unitSide().commitment());
        tree.put("opinion", finding.unitSide().opinion());
        tree.put("struck", finding.struck());
        return tree;
    }

    private static Finding finding(Fields tree) {
        var unitSide = new Finding.UnitSide(tree.text("commitment"), optional(tree, "due").map(LocalDate::parse),
                tree.text("opinion"));
        return new Finding(new VisitId(tree.text("visit")), tree.text("key"),
                optional(tree, "item").map(CheckItemId::new), optional(tree, "component").map(ComponentId::new),
                tree.choice("verdict", FindingVerdict.class), tree.text("text"),
                optional(tree, "proposed").map(ConductKinds::decimal), unitSide, tree.flag("struck"));
    }

    private static Map<String, Object> formerTree(Finding finding) {
        var tree = new HashMap<String, Object>(Map.of("visit", finding.visit().value(), "key", finding.key(),
                "verdict", Fields.choiceText(finding.verdict()), "text", finding.text()));
        finding.component().ifPresent(component -> tree.put("component", component.value()));
        return tree;
    }

    private static Finding formerFinding(Fields tree) {
        return new Finding(new VisitId(tree.text("visit")), tree.text("key"),
                optional(tree, "component").map(ComponentId::new), tree.choice("verdict", FindingVerdict.class),
                tree.text("text"));
    }

    private static Optional<String> optional(Fields tree, String name) {
        return tree.tree().containsKey(name) ? Optional.of(tree.text(name)) : Optional.empty();
    }
}
