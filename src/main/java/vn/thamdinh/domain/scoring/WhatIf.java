package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.unit.UnitId;

/**
 * What the results would be, had the council agreed on other points. A pure function: nothing is recorded, and no entry
 * stands behind the points that are tried.
 */
public final class WhatIf {

    private static final WriterId NOBODY = new WriterId("0".repeat(32));
    private static final EntryId NO_ENTRY = new EntryId("0".repeat(64));

    private final Programme programme;
    private final Facts facts;
    private final Results results;

    /** @param results those of the facts */
    public WhatIf(Programme programme, Facts facts, Results results) {
        this.programme = programme;
        this.facts = facts;
        this.results = results;
    }

    /**
     * The results with these points of one unit's components.
     *
     * @param points within each component's bounds; a component that surveys or figures decide keeps what they say
     */
    public Results with(UnitId unit, Map<ComponentId, BigDecimal> points) {
        UnitFacts known = facts.unit(unit);
        Map<ComponentId, Cell> cells = new HashMap<>();
        points.forEach((component, value) -> cells.put(component, new Cell(List.of(new GivenScore(Inputs.points(value),
                new RuleResult.Scored(value, programme.scoring().toRounding().apply(value)), "", Instant.EPOCH, NOBODY,
                NO_ENTRY)))));
        ScoreSheet tried = known.sheet(Stage.AGREE, Scorer.COUNCIL)
                .with(ComponentOrder.of(programme.criteria()), cells);
        Facts other = facts.with(List.of(known.with(tried)));
        return results.renewed(programme, other, java.util.Set.of(unit));
    }
}
