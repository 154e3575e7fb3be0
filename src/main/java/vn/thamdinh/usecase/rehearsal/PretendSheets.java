package vn.thamdinh.usecase.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;

/** The CSV sheets that units, districts and survey teams would hand in; they never touch the disk. */
final class PretendSheets {

    /** How many units have too few valid forms of one survey. */
    static final int MISSES = 3;

    private final Programme programme;
    private final Dice dice;
    private final PretendScores scores;

    PretendSheets(Programme programme, Dice dice) {
        this.programme = programme;
        this.dice = dice;
        this.scores = new PretendScores(dice);
    }

    /** Scores of the units themselves or of their districts. */
    byte[] scores(Stage stage) {
        var csv = new StringBuilder("Mã đơn vị,Mã tiêu chí,Điểm\n");
        for (Unit unit : programme.units()) {
            Scorer scorer = Scorer.of(stage == Stage.SELF ? unit.id() : unit.district());
            for (Component component : programme.criteria().components()) {
                csv.append(unit.id().code()).append(',').append(component.id().value()).append(',')
                        .append(Numbers.plain(scores.points(unit, component, stage, scorer))).append('\n');
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Survey counts; {@link #MISSES} units miss the quota of one form. */
    byte[] surveys() {
        var csv = new StringBuilder("Mã đơn vị,Mẫu phiếu,Thu về,Hợp lệ,Lượt giao dịch\n");
        Set<UnitId> missing = missing();
        for (Unit unit : programme.units()) {
            int missed = missing.contains(unit.id())
                    ? dice.between(0, programme.surveys().size() - 1, "missed|" + unit.id().code()) : -1;
            for (int i = 0; i < programme.surveys().size(); i++) {
                csv.append(line(unit, programme.surveys().get(i), i == missed));
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(Unit unit, SurveyForm form, boolean missed) {
        String occasion = unit.id().code() + "|" + form.id().value();
        int transactions = switch (form.quota()) {
            case FixedQuota _ -> 0;
            case TransactionShare _ -> dice.between(300, 1_500, "transactions|" + occasion);
        };
        int required = switch (form.quota()) {
            case FixedQuota fixed -> fixed.perUnit();
            case TransactionShare share -> share.required(transactions);
        };
        int valid = missed ? required - dice.between(1, 4, "short|" + occasion)
                : required + dice.between(0, 5, "over|" + occasion);
        int collected = valid + dice.between(0, 3, "invalid|" + occasion);
        return "%s,%s,%d,%d,%d\n".formatted(unit.id().code(), form.id().value(), collected, valid, transactions);
    }

    private Set<UnitId> missing() {
        List<Unit> units = programme.units();
        Set<UnitId> missing = new LinkedHashSet<>();
        for (int i = 0; missing.size() < Math.min(MISSES, units.size()); i++) {
            missing.add(units.get(dice.between(0, units.size() - 1, "missing|" + i)).id());
        }
        return missing;
    }
}
