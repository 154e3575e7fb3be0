package vn.thamdinh.usecase.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;

/**
 * Plausible points in quarters, from 60 to 100 % of a component's highest points: each unit has its own level, which
 * units judge kindest and members each a little differently.
 */
final class PretendScores {

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String[] REASONS = {
        "Minh chứng chưa đủ so với hướng dẫn chấm (tập dượt)",
        "Đối chiếu hồ sơ gốc thấy khác điểm huyện thẩm tra (tập dượt)",
        "Kiểm tra thực tế có kết quả khác báo cáo (tập dượt)"};

    private final Dice dice;

    PretendScores(Dice dice) {
        this.dice = dice;
    }

    /** The points that the scorer gives. */
    BigDecimal points(Unit unit, Component component, Stage stage, Scorer scorer) {
        String occasion = unit.id().code() + "|" + component.id().value() + "|" + stage + "|" + scorer.value();
        int share = level(unit) + kindness(stage) + dice.between(-8, 8, occasion);
        BigDecimal bounded = BigDecimal.valueOf(Math.clamp(share, 60, 100));
        BigDecimal quarters = component.max().multiply(QUARTERS).multiply(bounded)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP);
        return quarters.divide(QUARTERS).min(component.max());
    }

    /** Why the points differ from those of the district; empty where they do not. */
    String reason(Unit unit, Component component, Scorer scorer, BigDecimal points) {
        BigDecimal before = points(unit, component, Stage.VERIFY, Scorer.of(unit.district()));
        if (points.compareTo(before) == 0) {
            return "";
        }
        String occasion = "reason|" + unit.id().code() + "|" + component.id().value() + "|" + scorer.value();
        return REASONS[dice.between(0, REASONS.length - 1, occasion)] + ": " + Numbers.trimmed(before) + " → "
                + Numbers.trimmed(points);
    }

    private int level(Unit unit) {
        return dice.between(74, 97, "level|" + unit.id().code());
    }

    private static int kindness(Stage stage) {
        return switch (stage) {
            case SELF -> 6;
            case VERIFY -> 3;
            case APPRAISE, AGREE -> 0;
        };
    }
}
