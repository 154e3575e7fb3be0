package vn.thamdinh.usecase.guidance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thamdinh.domain.ledger.PlanFact.CostNoted;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.text.VietnameseOrder;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;

/** What the steps of the plan cost each body. */
public final class Costs {

    /** More than any round costs: a thousand billion đồng. */
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final RoundBook book;

    public Costs(RoundBook book) {
        this.book = book;
    }

    /** What is noted, by step in the plan's order, then by body. */
    public List<CostNoted> all() {
        List<String> order = book.snapshot().programme().map(known -> known.steps().stream().map(Step::id).toList())
                .orElse(List.of());
        return book.snapshot().standing(CostNoted.class).map(Snapshot.Standing::fact)
                .filter(cost -> cost.amount().signum() > 0)
                .sorted(Comparator.comparingInt((CostNoted cost) -> order.indexOf(cost.step()))
                        .thenComparing(CostNoted::body, VietnameseOrder.TEXT)).toList();
    }

    /** Sums by body, by name. */
    public Map<String, BigDecimal> byBody() {
        return all().stream().collect(Collectors.toMap(CostNoted::body, CostNoted::amount, BigDecimal::add,
                () -> new TreeMap<>(VietnameseOrder.TEXT)));
    }

    /** The bodies that the step names, in the plan's order. */
    public List<String> bodies(String step) {
        Set<String> bodies = new LinkedHashSet<>();
        book.snapshot().programme().flatMap(known -> known.step(step)).ifPresent(known ->
                List.of(known.lead(), known.advisers(), known.guides(), known.coordinators()).forEach(bodies::addAll));
        return List.copyOf(bodies);
    }

    /**
     * Notes what a step cost a body, in place of what was noted before.
     *
     * @param amount whole đồng, 0 to 1,000 billion; 0 takes the note back
     * @param note   what for, or the paper of the settlement; may be empty
     */
    public Outcome<Saved> note(String step, String body, BigDecimal amount, String note) {
        if (book.snapshot().programme().flatMap(known -> known.step(step)).isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, step);
        }
        if (body.isBlank()) {
            return Outcome.refused(Reason.NOT_FOUND, body);
        }
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0 || amount.stripTrailingZeros().scale() > 0) {
            return Outcome.refused(Reason.OUT_OF_RANGE, amount.toPlainString(), "0", MOST.toPlainString());
        }
        return book.append(List.of(new CostNoted(step, body.strip(), amount, note.strip())));
    }
}
