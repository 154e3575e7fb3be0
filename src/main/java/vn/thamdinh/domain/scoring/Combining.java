package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.unit.UnitId;

/** From the members' scores of a unit to the council's, component by component. */
final class Combining {

    /** Places kept of a quotient that does not end, before the programme's rounding. */
    private static final int GUARD_SCALE = 10;

    private final ScoringPolicy policy;
    private final ScoreSheet agreed;
    private final List<ScoreSheet> panel;

    Combining(ScoringPolicy policy, Facts facts, UnitId unit) {
        this.policy = policy;
        this.agreed = facts.sheet(new SheetKey(unit, Stage.AGREE, Scorer.COUNCIL));
        this.panel = facts.panelSheets(unit);
    }

    ComponentResult result(Component component) {
        Cell agreement = agreed.cell(component.id());
        if (!agreement.heads().isEmpty()) {
            List<Trace.Input> inputs = inputs(Scorer.COUNCIL, agreement);
            return result(component, Trace.Basis.AGREED, inputs, 0, agreement.isConflict());
        }
        List<Trace.Input> inputs = new ArrayList<>();
        int missing = panel.isEmpty() ? 1 : 0;
        boolean conflict = false;
        for (ScoreSheet sheet : panel) {
            Cell cell = sheet.cell(component.id());
            inputs.addAll(inputs(sheet.key().scorer(), cell));
            missing += cell.heads().isEmpty() ? 1 : 0;
            conflict |= cell.isConflict();
        }
        return result(component, basis(inputs), inputs, missing, conflict);
    }

    private ComponentResult result(Component component, Trace.Basis basis, List<Trace.Input> inputs, int missing,
                                   boolean conflict) {
        BigDecimal exact = combined(inputs);
        return new ComponentResult(component, exact.setScale(policy.scale(), policy.rounding()), missing, conflict,
                new Trace(basis, inputs, exact, policy.scale(), policy.rounding()));
    }

    private Trace.Basis basis(List<Trace.Input> inputs) {
        if (inputs.isEmpty()) {
            return Trace.Basis.NO_SCORE;
        }
        return switch (policy.combination()) {
            case MEAN -> Trace.Basis.MEAN;
            case MEDIAN -> Trace.Basis.MEDIAN;
        };
    }

    private BigDecimal combined(List<Trace.Input> inputs) {
        List<BigDecimal> points = inputs.stream().map(Trace.Input::points).sorted().toList();
        if (points.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return switch (policy.combination()) {
            case MEAN -> mean(points);
            case MEDIAN -> mean(points.subList((points.size() - 1) / 2, points.size() / 2 + 1));
        };
    }

    private static BigDecimal mean(List<BigDecimal> points) {
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(points.size()), GUARD_SCALE, RoundingMode.HALF_EVEN);
    }

    private static List<Trace.Input> inputs(Scorer scorer, Cell cell) {
        return cell.value().stream()
                .map(score -> new Trace.Input(scorer, score.points(), score.reason(), score.time(), score.source()))
                .toList();
    }
}
