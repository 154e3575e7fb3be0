package vn.thamdinh.wire.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import vn.thamdinh.domain.ledger.PlanFact.CostNoted;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceDropped;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceGiven;

/** Bodies about what goes with a step of the plan. */
final class PlanKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("guidance-given.1", GuidanceGiven.class,
                    f -> Map.of("step", f.step(), "sha256", f.sha256(), "size", f.size(), "name", f.name(), "note",
                            f.note()),
                    t -> new GuidanceGiven(t.text("step"), t.text("sha256"), t.number("size"), t.text("name"),
                            t.text("note"))),
            new FactKind<>("guidance-dropped.1", GuidanceDropped.class,
                    f -> Map.of("step", f.step(), "sha256", f.sha256(), "reason", f.reason()),
                    t -> new GuidanceDropped(t.text("step"), t.text("sha256"), t.text("reason"))),
            new FactKind<>("cost-noted.1", CostNoted.class,
                    f -> Map.of("step", f.step(), "body", f.body(), "amount", f.amount().toPlainString(), "note",
                            f.note()),
                    t -> new CostNoted(t.text("step"), t.text("body"), new BigDecimal(t.text("amount")),
                            t.text("note"))));

    private PlanKinds() {
    }
}
