package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.Unit;

/** The points that a score is measured against: those of the nearest stage before that has any. */
public final class StageBefore {

    private StageBefore() {
    }

    /** Nothing for the unit's own score, where nobody scored before, and while what stands there contradicts itself. */
    public static Optional<BigDecimal> points(Programme programme, Facts facts, Unit unit, Component component,
                                              Stage stage) {
        return switch (stage) {
            case SELF -> Optional.empty();
            case VERIFY -> self(facts, unit, component);
            case APPRAISE -> verified(facts, unit, component);
            case REAPPRAISE -> proposed(programme, facts, unit, component).or(() -> verified(facts, unit, component));
            case AGREE -> points(facts.sheet(SheetKey.again(unit)), component)
                    .or(() -> proposed(programme, facts, unit, component))
                    .or(() -> verified(facts, unit, component));
        };
    }

    /** What the members' scores come to, whether something was agreed or not. */
    public static Optional<BigDecimal> proposed(Programme programme, Facts facts, Unit unit, Component component) {
        var scheme = new Scheme(programme);
        UnitScores members = UnitScores.ofStage(scheme, facts.unit(unit.id()), unit, Stage.APPRAISE);
        Scheme.Part part = scheme.part(component.id());
        var result = new ComponentResult(members, part, members.combined(part), null);
        return result.basis() == Trace.Basis.NO_SCORE ? Optional.empty() : Optional.of(result.points());
    }

    private static Optional<BigDecimal> self(Facts facts, Unit unit, Component component) {
        return points(facts.sheet(SheetKey.self(unit)), component);
    }

    private static Optional<BigDecimal> verified(Facts facts, Unit unit, Component component) {
        return points(facts.sheet(SheetKey.verify(unit)), component)
                .or(() -> self(facts, unit, component));
    }

    private static Optional<BigDecimal> points(ScoreSheet sheet, Component component) {
        return sheet.cell(component.id()).value().map(GivenScore::points);
    }
}
