package vn.thamdinh.usecase.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.appraisal.GiveScore;

/** The sheets that units, districts and survey teams would hand in; they never touch the disk. */
final class PretendSheets {

    private static final String VERIFIED = "Đã đối chiếu minh chứng (tập dượt)";

    private final Programme programme;
    private final Dice dice;
    private final Planting planting;
    private final PretendScores scores;

    PretendSheets(Programme programme, RehearsalPlan plan) {
        this.programme = programme;
        this.dice = plan.dice();
        this.planting = Planting.of(programme, plan);
        this.scores = new PretendScores(programme, plan);
    }

    /** Points of the units themselves or of their districts, as CSV: components whose points are typed directly. */
    byte[] scores(Stage stage) {
        var csv = new StringBuilder("Mã đơn vị,Mã tiêu chí,Điểm,Lý do\n");
        for (Unit unit : programme.units()) {
            programme.criteria().components().stream().filter(PretendSheets::hasPoints)
                    .forEach(component -> scores.declared(unit, component, stage, 0).ifPresent(declared ->
                            csv.append(unit.id().code()).append(',').append(component.id().value()).append(',')
                                    .append(Numbers.plain(declared.points())).append(',')
                                    .append(stage == Stage.VERIFY ? VERIFIED : "").append('\n')));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the sheet of points cannot hold: what was declared for the other components. */
    List<GiveScore.Given> declarations(Stage stage) {
        List<GiveScore.Given> given = new ArrayList<>();
        for (Unit unit : programme.units()) {
            Scorer scorer = Scorer.of(stage == Stage.SELF ? unit.id() : unit.district());
            programme.criteria().components().stream().filter(component -> !hasPoints(component))
                    .forEach(component -> scores.given(unit, component, stage, scorer, 0).ifPresent(given::add));
        }
        return given;
    }

    private static boolean hasPoints(Component component) {
        var inputs = component.rule().inputs();
        return inputs.size() == 1 && inputs.getFirst().name().equals(Inputs.POINTS);
    }

    /** The figures that rules use, of every unit. */
    List<FigureRecorded> figures() {
        return programme.units().stream().flatMap(unit -> programme.criteria().figures().stream()
                .map(figure -> new FigureRecorded(unit.id(), figure.id(),
                        Numbers.canonical(scores.inputs().figure(unit, figure)), "Số liệu tập dượt"))).toList();
    }

    /** Survey counts; some units miss the quota of one form where that is planted. */
    byte[] surveys() {
        var csv = new StringBuilder("Mã đơn vị,Mẫu phiếu,Thu về,Hợp lệ,Lượt giao dịch\n");
        for (Unit unit : programme.units()) {
            for (SurveyForm form : programme.surveys()) {
                csv.append(line(unit, form, planting.isShort(unit) && form.equals(missed(unit))));
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The form whose quota a unit misses where that is planted. */
    SurveyForm missed(Unit unit) {
        return programme.surveys().get(dice.between(0, programme.surveys().size() - 1, "missed|" + unit.id().code()));
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
}
