package vn.thamdinh.domain.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Combination;
import vn.thamdinh.domain.programme.ScoringPolicy;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleResult;
import vn.thamdinh.domain.rule.Veto;
import vn.thamdinh.domain.unit.Unit;

/** From the scores of one unit to one value for each component; also what a trace is made from later. */
final class UnitScores {

    private final Scheme scheme;
    private final ScoringPolicy policy;
    private final UnitFacts facts;
    private final ScoreSheet agreed;
    private final ScoreSheet again;
    private final List<ScoreSheet> panel;
    private final Combination combination;

    /**
     * @param agreed what the council agreed on, which stands before all else
     * @param again  what was appraised again, which stands before the members' scores
     */
    private UnitScores(Scheme scheme, UnitFacts facts, ScoreSheet agreed, ScoreSheet again, List<ScoreSheet> panel,
                       Combination combination) {
        this.scheme = scheme;
        this.policy = scheme.programme().scoring();
        this.facts = facts;
        this.agreed = agreed;
        this.again = again;
        this.panel = panel;
        this.combination = combination;
    }

    /** The council's scores: agreed ones before those appraised again, and these before its members'. */
    static UnitScores ofCouncil(Scheme scheme, UnitFacts facts) {
        return new UnitScores(scheme, facts, facts.sheet(Stage.AGREE, Scorer.COUNCIL), again(scheme, facts),
                facts.panelSheets(), scheme.programme().scoring().combination());
    }

    private static ScoreSheet again(Scheme scheme, UnitFacts facts) {
        return scheme.programme().outline().uses(Stage.REAPPRAISE) ? facts.sheet(Stage.REAPPRAISE, Scorer.COUNCIL)
                : ScoreSheet.empty(new SheetKey(facts.unit(), Stage.REAPPRAISE, Scorer.COUNCIL));
    }

    /** The scores of one stage alone; agreed ones stand only in the last. */
    static UnitScores ofStage(Scheme scheme, UnitFacts facts, Unit unit, Stage stage) {
        ScoreSheet nothing = ScoreSheet.empty(new SheetKey(unit.id(), Stage.AGREE, Scorer.COUNCIL));
        return switch (stage) {
            case SELF -> new UnitScores(scheme, facts, nothing, nothing,
                    List.of(facts.sheet(stage, Scorer.of(unit.id()))), Combination.MEAN);
            case VERIFY -> new UnitScores(scheme, facts, nothing, nothing,
                    List.of(facts.sheet(stage, Scorer.of(unit.district()))), Combination.MEAN);
            case APPRAISE -> ofMembers(scheme, facts, nothing, nothing);
            case REAPPRAISE -> ofMembers(scheme, facts, nothing, again(scheme, facts));
            case AGREE -> ofCouncil(scheme, facts);
        };
    }

    private static UnitScores ofMembers(Scheme scheme, UnitFacts facts, ScoreSheet agreed, ScoreSheet again) {
        Combination own = scheme.programme().scoring().combination();
        return new UnitScores(scheme, facts, agreed, again, facts.panelSheets(),
                own == Combination.AGREED ? Combination.MEAN : own);
    }

    ScoringPolicy policy() {
        return policy;
    }

    Combined combined(Scheme.Part part) {
        if (part.computed()) {
            return computed(part.component());
        }
        Optional<ScoreSheet> decided = decided(part.component());
        if (decided.isPresent()) {
            return decided(part, decided.get());
        }
        if (combination == Combination.AGREED) {
            return Combined.missing(1);
        }
        List<ScoreSheet> scorers = scorers(part.component());
        return part.veto() ? majority(part.component(), scorers)
                : combined(part.component(), scorers, basis(part.component()));
    }

    /** The sheet of the council as one that decides on the component: the agreed one, else the one appraised again. */
    private Optional<ScoreSheet> decided(Component component) {
        return isGiven(agreed, component) ? Optional.of(agreed)
                : isGiven(again, component) && combination != Combination.AGREED ? Optional.of(again) : Optional.empty();
    }

    private static boolean isGiven(ScoreSheet sheet, Component component) {
        return sheet.stateAt(sheet.placeOf(component.id())) != ScoreSheet.State.EMPTY;
    }

    private Combined decided(Scheme.Part part, ScoreSheet sheet) {
        int place = sheet.placeOf(part.component().id());
        ScoreSheet.State state = sheet.stateAt(place);
        BigDecimal points = sheet.pointsAt(place);
        return new Combined(sheet == agreed ? Trace.Basis.AGREED : Trace.Basis.REAPPRAISED, points == null ? BigDecimal.ZERO : points,
                state != ScoreSheet.State.NOT_APPLICABLE, 0, state == ScoreSheet.State.FAULTY ? 1 : 0,
                state == ScoreSheet.State.CONFLICT);
    }

    private Combined computed(Component component) {
        Trace.Basis basis = component.rule().inputs().stream()
                .anyMatch(input -> input.origin() instanceof vn.thamdinh.domain.rule.InputOrigin.Survey)
                ? Trace.Basis.SURVEY : Trace.Basis.FIGURE;
        return switch (resultOf(component)) {
            case RuleResult.Scored scored -> new Combined(basis, scored.exact(), true, 0, 0, false);
            case RuleResult.NotApplicable _ -> new Combined(basis, BigDecimal.ZERO, false, 0, 0, false);
            case RuleResult.Missing _ -> new Combined(basis, BigDecimal.ZERO, true, 1, 0, false);
            case RuleResult.Impossible _ -> new Combined(basis, BigDecimal.ZERO, true, 0, 1, false);
        };
    }

    /** What the rule of a computed component makes of what is recorded; it does not apply where the round left its survey out. */
    RuleResult resultOf(Component component) {
        RuleResult result = component.rule().points(component.max(), recordedOf(component), policy.toRounding());
        return result instanceof RuleResult.Missing(List<String> missing) && scheme.isLeftOut(component, missing, facts.surveyed())
                ? new RuleResult.NotApplicable() : result;
    }

    Inputs recordedOf(Component component) {
        return RecordedInputs.of(facts, component.rule());
    }

    ScoreSheet agreedSheet() {
        return agreed;
    }

    ScoreSheet againSheet() {
        return again;
    }

    /** Sheets that count for a component. */
    List<ScoreSheet> scorers(Component component) {
        if (combination == Combination.AGREED) {
            return List.of();
        }
        if (combination != Combination.RESPONSIBLE_BODY) {
            return asked(component);
        }
        List<ScoreSheet> own = responsible(component);
        return own.isEmpty() ? asked(component) : own;
    }

    /** Of the panel those who are charged with the component. */
    private List<ScoreSheet> asked(Component component) {
        if (facts.panel().charges().isEmpty() || panel.isEmpty() || panel.getFirst().key().stage() != Stage.APPRAISE) {
            return panel;
        }
        return panel.stream().filter(sheet ->
                facts.panel().asks(new MemberId(sheet.key().scorer().value()), component.id())).toList();
    }

    private List<ScoreSheet> responsible(Component component) {
        return asked(component).stream()
                .filter(sheet -> sheet.key().stage() == Stage.APPRAISE
                        && facts.panel().isFrom(new MemberId(sheet.key().scorer().value()), component.body())).toList();
    }

    private Trace.Basis basis(Component component) {
        return switch (combination) {
            case MEAN, AGREED -> Trace.Basis.MEAN;
            case MEDIAN -> Trace.Basis.MEDIAN;
            case TRIMMED_MEAN -> Trace.Basis.TRIMMED_MEAN;
            case RESPONSIBLE_BODY -> responsible(component).isEmpty()
                    ? Trace.Basis.RESPONSIBLE_BODY_ABSENT : Trace.Basis.RESPONSIBLE_BODY;
        };
    }

    private Combined combined(Component component, List<ScoreSheet> scorers, Trace.Basis basis) {
        List<BigDecimal> points = new ArrayList<>(scorers.size());
        int missing = scorers.isEmpty() ? 1 : 0;
        int faulty = 0;
        int notApplicable = 0;
        boolean conflict = false;
        ComponentOrder order = null;
        int place = ComponentOrder.ABSENT;
        for (ScoreSheet sheet : scorers) {
            if (sheet.order() != order) {
                order = sheet.order();
                place = order.placeOf(component.id());
            }
            switch (sheet.stateAt(place)) {
                case SCORED -> points.add(sheet.pointsAt(place));
                case EMPTY -> missing++;
                case NOT_APPLICABLE -> notApplicable++;
                case FAULTY -> faulty++;
                case CONFLICT -> conflict = true;
            }
        }
        if (notApplicable > points.size()) {
            return new Combined(basis, BigDecimal.ZERO, false, missing, faulty, conflict);
        }
        return points.isEmpty()
                ? new Combined(Trace.Basis.NO_SCORE, BigDecimal.ZERO, true, missing, faulty, conflict)
                : new Combined(basis, Mean.of(policy, points), true, missing, faulty, conflict);
    }

    /** Whether more than half of those who answered say that the condition is broken. */
    private Combined majority(Component component, List<ScoreSheet> scorers) {
        Combined counted = combined(component, scorers, Trace.Basis.MAJORITY);
        if (counted.basis() == Trace.Basis.NO_SCORE) {
            return counted;
        }
        BigDecimal points = isBroken(component, scorers) ? BigDecimal.ZERO : component.max();
        return new Combined(Trace.Basis.MAJORITY, points, true, counted.missing(), counted.faulty(),
                counted.conflict());
    }

    /** Whether a condition is broken: as the council agreed, else as the majority says. */
    boolean isBroken(Component component) {
        return decided(component).map(sheet -> isBroken(component, List.of(sheet)))
                .orElseGet(() -> combination != Combination.AGREED && isBroken(component, scorers(component)));
    }

    private static boolean isBroken(Component component, List<ScoreSheet> sheets) {
        Veto veto = (Veto) component.rule();
        List<Boolean> answers = sheets.stream().flatMap(sheet -> sheet.cell(component.id()).value().stream())
                .filter(score -> score.result() instanceof RuleResult.Scored)
                .map(score -> veto.isViolated(score.inputs())).toList();
        return 2 * answers.stream().filter(broken -> broken).count() > answers.size();
    }
}
