package vn.thamdinh.usecase.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.agreement.Severity;
import vn.thamdinh.domain.scoring.decisive.Decision;
import vn.thamdinh.domain.scoring.decisive.Smallest;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.analysis.Analysis;

/** What the results tell beyond points and ranks, as the tree that machines read. */
final class AnalysisTree {

    private final Analysis analysis;
    private final Function<Scorer, String> nameOf;

    AnalysisTree(Analysis analysis, Function<Scorer, String> nameOf) {
        this.analysis = analysis;
        this.nameOf = nameOf;
    }

    /** Of the whole round. */
    void putInto(Map<String, Object> tree) {
        analysis.agreement().ifPresent(found -> tree.put("agreement", Map.of("measure", "krippendorff-alpha",
                "metric", "interval", "alpha", decimal(found.alpha()), "low", decimal(found.low()),
                "high", decimal(found.high()), "items", found.items(), "values", found.values())));
        tree.put("severity", analysis.severity().stream().map(this::severity).toList());
    }

    private Map<String, Object> severity(Severity severity) {
        return Map.of("member", severity.rater(), "name", nameOf.apply(new Scorer(severity.rater())),
                "items", severity.items(), "deviation", decimal(severity.deviation()), "outlier", severity.outlier());
    }

    /** Of one unit. */
    void putInto(Map<String, Object> tree, UnitResult unit) {
        Map<String, Object> stages = new LinkedHashMap<>();
        analysis.stages(unit.unit()).forEach((stage, total) ->
                stages.put(ResultsTree.word(stage), ResultsTree.points(total.points())));
        tree.put("stages", stages);
        Map<String, BigDecimal> members = analysis.members(unit.unit());
        if (!members.isEmpty()) {
            tree.put("spread", spread(members));
        }
        tree.put("sum", sum(unit.sum()));
        tree.put("decides", decides(analysis.decision(unit)));
    }

    private static Map<String, Object> spread(Map<String, BigDecimal> members) {
        Map<String, Object> totals = new TreeMap<>();
        members.forEach((member, total) -> totals.put(member, ResultsTree.points(total)));
        return Map.of("low", ResultsTree.points(members.values().stream().min(BigDecimal::compareTo).orElseThrow()),
                "high", ResultsTree.points(members.values().stream().max(BigDecimal::compareTo).orElseThrow()),
                "members", totals);
    }

    static Map<String, Object> sum(Total sum) {
        return Map.of("sum", ResultsTree.points(sum.sum()), "applicableMax", ResultsTree.points(sum.applicable()),
                "scale", ResultsTree.points(sum.scale()), "renormalised", sum.renormalised(),
                "exact", ResultsTree.points(sum.exact()), "normal", ResultsTree.points(sum.normal()),
                "bonus", ResultsTree.points(sum.bonus()), "penalty", ResultsTree.points(sum.penalty()));
    }

    private static Map<String, Object> decides(Decision decision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pointsEnough", decision.enough());
        decision.margin().ifPresent(margin -> tree.put("margin", ResultsTree.points(margin)));
        tree.put("themselves", decision.themselves().stream().map(ResultsTree::obstacle).toList());
        decision.components().ifPresent(found -> tree.put("components",
                smallest(found, id -> id.value())));
        decision.scorers().ifPresent(found -> tree.put("scorers", smallest(found, Scorer::value)));
        if (decision.scorers().isEmpty() && decision.searched() > 0) {
            tree.put("scorersSearched", decision.searched());
        }
        return tree;
    }

    private static <T> Map<String, Object> smallest(Smallest<T> found, Function<T, String> name) {
        List<List<String>> sets = found.sets().stream().map(set -> names(set, name)).toList();
        return Map.of("size", found.size(), "sets", sets, "more", found.more());
    }

    private static <T> List<String> names(Collection<T> set, Function<T, String> name) {
        return set.stream().map(name).sorted().toList();
    }

    private static String decimal(double value) {
        return Numbers.plain(BigDecimal.valueOf(value).setScale(4, java.math.RoundingMode.HALF_EVEN));
    }
}
