package vn.thamdinh.usecase.view;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.Trace;
import vn.thamdinh.domain.scoring.UnitResult;

/** How a unit's points came about, down to the entries, as the tree that machines read. */
final class TraceTree {

    private final Function<Scorer, String> nameOf;

    TraceTree(Function<Scorer, String> nameOf) {
        this.nameOf = nameOf;
    }

    /** @param only the one component that is asked for; all where it is empty */
    Map<String, Object> of(UnitResult unit, Optional<ComponentId> only) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", unit.unit().id().code());
        tree.put("total", ResultsTree.points(unit.total()));
        tree.put("sum", AnalysisTree.sum(unit.sum()));
        tree.put("fields", unit.fields().stream().map(field -> Map.of("id", field.field().id().value(),
                "block", ResultsTree.word(field.field().block()), "sum", ResultsTree.points(field.sum()),
                "points", ResultsTree.points(field.points()), "max", ResultsTree.points(field.max()))).toList());
        tree.put("components", unit.components()
                .filter(component -> only.isEmpty() || only.get().equals(component.component().id()))
                .map(this::component).toList());
        return tree;
    }

    private Map<String, Object> component(ComponentResult result) {
        Trace trace = result.trace();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", result.component().id().value());
        tree.put("title", result.component().title());
        tree.put("points", ResultsTree.points(result.points()));
        tree.put("max", ResultsTree.points(result.component().max()));
        tree.put("applicable", result.applicable());
        tree.put("basis", ResultsTree.word(trace.basis()));
        tree.put("formula", trace.formula());
        tree.put("exact", ResultsTree.points(trace.exact()));
        tree.put("scale", trace.scale());
        tree.put("rounding", ResultsTree.word(trace.rounding()));
        trace.zeroedBy().ifPresent(veto -> tree.put("zeroedBy", veto.value()));
        trace.computed().ifPresent(working -> tree.put("computed", working(working)));
        tree.put("missing", trace.missing());
        tree.put("scores", trace.inputs().stream().map(this::input).toList());
        tree.put("faults", trace.faults().stream().map(this::fault).toList());
        return tree;
    }

    private Map<String, Object> input(Trace.Input input) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scorer", input.scorer().value());
        tree.put("name", nameOf.apply(input.scorer()));
        tree.put("points", ResultsTree.points(input.points()));
        tree.put("applicable", input.applicable());
        tree.put("working", working(input.working()));
        tree.put("reason", input.reason());
        tree.put("time", input.time().toString());
        tree.put("entry", input.source().hex());
        return tree;
    }

    private static Map<String, Object> working(Trace.Working working) {
        Map<String, Object> inputs = new TreeMap<>();
        working.inputs().forEach((String name, BigDecimal value) -> inputs.put(name, ResultsTree.points(value)));
        return Map.of("inputs", inputs, "working", working.working(), "exact", ResultsTree.points(working.exact()));
    }

    private Map<String, Object> fault(Trace.Fault fault) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("scorer", fault.scorer().value());
        tree.put("entry", fault.source().hex());
        switch (fault.result()) {
            case RuleResult.Missing missing -> tree.put("missing", missing.inputs());
            case RuleResult.Impossible impossible -> {
                tree.put("impossible", impossible.input());
                tree.put("fault", ResultsTree.word(impossible.fault()));
            }
            case RuleResult.Scored _, RuleResult.NotApplicable _ -> { }
        }
        return tree;
    }
}
