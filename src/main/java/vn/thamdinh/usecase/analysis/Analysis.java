package vn.thamdinh.usecase.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.Facts;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.ScoreSheet;
import vn.thamdinh.domain.scoring.Total;
import vn.thamdinh.domain.scoring.UnitFacts;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.WhatIf;
import vn.thamdinh.domain.scoring.agreement.Agreement;
import vn.thamdinh.domain.scoring.agreement.KrippendorffAlpha;
import vn.thamdinh.domain.scoring.agreement.Metric;
import vn.thamdinh.domain.scoring.agreement.Severity;
import vn.thamdinh.domain.scoring.decisive.Decision;
import vn.thamdinh.domain.scoring.decisive.WhatDecides;
import vn.thamdinh.domain.unit.Unit;

/**
 * Agreement and severity of members, stages side by side and what decides, from what the person at the desk may see.
 *
 * @param facts   as that person sees them
 * @param results those of the facts
 */
public record Analysis(Programme programme, Facts facts, Results results) {

    /** One component of one unit as several members scored it, in shares of its highest points. */
    private record Item(double max, Map<String, Double> points) {
    }

    /** Agreement of members on components, in shares of their highest points; the differences of points are what counts. */
    public Optional<Agreement> agreement() {
        return KrippendorffAlpha.of(items().stream().map(item -> item.points().values().stream()
                .mapToDouble(points -> points / item.max()).toArray()).toList(), Metric.INTERVAL);
    }

    /** All members that scored, the most severe first. */
    public List<Severity> severity() {
        return Severity.of(items().stream().map(item -> new Severity.Item(item.max(), item.points())).toList());
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Unit unit : programme.units()) {
            List<ScoreSheet> sheets = facts.unit(unit.id()).panelSheets();
            for (Component component : programme.criteria().components()) {
                Map<String, Double> points = new HashMap<>();
                sheets.forEach(sheet -> sheet.points(component.id()).ifPresent(value ->
                        points.put(sheet.key().scorer().value(), value.doubleValue())));
                if (points.size() >= 2 && component.max().signum() > 0) {
                    items.add(new Item(component.max().doubleValue(), points));
                }
            }
        }
        return items;
    }

    /** Totals of one unit by the scores of each stage alone. */
    public Map<Stage, Total> stages(Unit unit) {
        return Results.stages(programme, unit, facts.unit(unit.id()));
    }

    /** The unit's total by each member's scores alone, of those who scored everything; members in the panel's order. */
    public Map<String, BigDecimal> members(Unit unit) {
        List<Component> whole = programme.criteria().scored();
        UnitFacts known = facts.unit(unit.id());
        Map<String, BigDecimal> totals = new java.util.LinkedHashMap<>();
        known.panel().scorers().stream()
                .filter(member -> known.sheet(Stage.APPRAISE, Scorer.of(member)).done(whole) == whole.size())
                .forEach(member -> Results.member(programme, unit, known, member)
                        .ifPresent(total -> totals.put(Scorer.of(member).value(), total.points())));
        return totals;
    }

    /** What decides on a unit; may take a second for a large panel. */
    public Decision decision(UnitResult unit) {
        return new WhatDecides(programme).of(unit);
    }

    /** Tries other points. */
    public WhatIf whatIf() {
        return new WhatIf(programme, facts, results);
    }
}
