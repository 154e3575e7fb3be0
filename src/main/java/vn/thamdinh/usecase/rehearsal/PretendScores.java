package vn.thamdinh.usecase.rehearsal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thamdinh.domain.criteria.Block;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.InputKind;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.rule.RuleInput;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.appraisal.GiveScore;

/**
 * Plausible scores, from 60 to 100 % of a component's highest points: each unit has its own level, which units judge
 * kindest and members each a little differently; penalties are few.
 */
final class PretendScores {

    /** How many percent of the highest points an outlier gives less, or more, than others. */
    static final int STRICT = 15;
    static final int LENIENT = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String[] REASONS = {
        "Minh chứng chưa đủ so với hướng dẫn chấm (tập dượt)",
        "Đối chiếu hồ sơ gốc thấy khác với điểm trước đó (tập dượt)",
        "Kiểm tra thực tế có kết quả khác báo cáo (tập dượt)"};

    private final Programme programme;
    private final Dice dice;
    private final Planting planting;
    private final PretendInputs inputs;

    PretendScores(Programme programme, RehearsalPlan plan) {
        this.programme = programme;
        this.dice = plan.dice();
        this.planting = Planting.of(programme, plan);
        this.inputs = new PretendInputs(programme, plan);
    }

    PretendInputs inputs() {
        return inputs;
    }

    /**
     * What a scorer declares; nothing where nobody scores the component.
     *
     * @param member number of the council's member, from 1; 0 for others
     */
    Optional<PretendInputs.Declared> declared(Unit unit, Component component, Stage stage, int member) {
        String occasion = unit.id().code() + "|" + component.id().value() + "|" + stage + "|" + member;
        int share = level(unit) + kindness(stage) + leaning(member) + dice.between(-8, 8, occasion);
        return inputs.nearest(unit, component, points(component, Math.clamp(share, 60, 100)));
    }

    /** The score as it is given, with a reason where it differs from that of the stage before. */
    Optional<GiveScore.Given> given(Unit unit, Component component, Stage stage, Scorer scorer, int member) {
        return declared(unit, component, stage, member).map(declared -> given(unit, component, stage, scorer, declared,
                before(stage).map(before -> reason(unit, component, before, scorer, declared.points())).orElse("")));
    }

    /** A declaration as it is given. */
    GiveScore.Given given(Unit unit, Component component, Stage stage, Scorer scorer, PretendInputs.Declared declared,
                          String reason) {
        Map<String, String> typed = new TreeMap<>();
        for (RuleInput input : component.rule().inputs()) {
            if (input.kind() instanceof InputKind.Choice choice) {
                choice.options().stream().map(InputKind.Option::id)
                        .filter(option -> declared.typed().ticked(Inputs.optionName(input.name(), option)))
                        .forEach(option -> typed.put(input.name(), option));
            } else {
                declared.typed().number(input.name())
                        .ifPresent(number -> typed.put(input.name(), Numbers.plain(number).replace('.', ',')));
            }
        }
        return new GiveScore.Given(unit.id(), component.id(), stage, scorer, typed, reason);
    }

    /** The nearest stage before that the programme uses and that units are scored at. */
    private Optional<Stage> before(Stage stage) {
        return Stream.of(Stage.VERIFY, Stage.SELF).filter(programme.outline()::uses)
                .filter(earlier -> earlier.compareTo(stage) < 0).findFirst();
    }

    private String reason(Unit unit, Component component, Stage stage, Scorer scorer, BigDecimal points) {
        Optional<BigDecimal> before = declared(unit, component, stage, 0).map(PretendInputs.Declared::points);
        if (before.isEmpty() || points.compareTo(before.get()) == 0) {
            return "";
        }
        String occasion = "reason|" + unit.id().code() + "|" + component.id().value() + "|" + scorer.value();
        return REASONS[dice.between(0, REASONS.length - 1, occasion)] + ": " + Numbers.trimmed(before.get()) + " → "
                + Numbers.trimmed(points);
    }

    /** Of a penalty little is taken. */
    private BigDecimal points(Component component, int share) {
        boolean penalty = programme.criteria().fieldOf(component.id()).map(Field::block)
                .filter(Block.PENALTY::equals).isPresent();
        return component.max().multiply(BigDecimal.valueOf(penalty ? (100 - share) / 4 : share)).divide(HUNDRED);
    }

    /** A commune with an open conflict is otherwise good, so that the conflict is what decides. */
    private int level(Unit unit) {
        return planting.isConflicting(unit.id()) ? 95 : inputs.level(unit);
    }

    private int leaning(int member) {
        if (member == 0) {
            return 0;
        }
        return member == planting.strict() ? -STRICT : member == planting.lenient() ? LENIENT : 0;
    }

    private static int kindness(Stage stage) {
        return switch (stage) {
            case SELF -> 6;
            case VERIFY -> 3;
            case REAPPRAISE -> 1;
            case APPRAISE, AGREE -> 0;
        };
    }
}
