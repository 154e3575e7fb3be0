package vn.thamdinh.usecase.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.FigureFact.FigureRecorded;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.rule.Figure;
import vn.thamdinh.domain.rule.Inputs;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionCount;
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

    /** The figures that rules use, of every unit; not those that targets give. */
    List<FigureRecorded> figures() {
        return programme.units().stream().flatMap(unit -> programme.criteria().figures().stream()
                .filter(figure -> programme.registers().targets().stream().noneMatch(target ->
                        target.figure().equals(Optional.of(figure.id()))))
                .map(figure -> new FigureRecorded(unit.id(), figure.id(),
                        Numbers.canonical(scores.inputs().figure(of(unit, figure), figure)), "Số liệu tập dượt"))).toList();
    }

    /** Figures beside the results are the same for all units, as an index of the whole province is. */
    private Unit of(Unit unit, Figure figure) {
        return programme.outline().beside().contains(figure.id()) ? programme.units().getFirst() : unit;
    }

    /**
     * Counts of the forms of which only the number of returns matters, or whose transactions are an average that people
     * work out; empty where there are none.
     */
    Optional<byte[]> surveys() {
        List<SurveyForm> counted = programme.surveys().stream().filter(form -> !isAnswered(form)
                || form.quota() instanceof TransactionShare share && share.years().isEmpty()).toList();
        var csv = new StringBuilder("Mã đơn vị,Mẫu phiếu,Thu về,Hợp lệ,Lượt giao dịch\n");
        for (Unit unit : programme.units()) {
            counted.forEach(form -> {
                Count count = count(unit, form);
                csv.append("%s,%s,%d,%d,%d\n".formatted(unit.id().code(), form.id().value(),
                        count.valid + count.blank, count.valid, count.transactions));
            });
        }
        return counted.isEmpty() ? Optional.empty() : Optional.of(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the form's answers are known, not just how many returns there are. */
    static boolean isAnswered(SurveyForm form) {
        return !form.questionnaire().questions().isEmpty();
    }

    /** What people answered to a form. */
    PretendReturns returns(SurveyForm form) {
        var returns = new PretendReturns(form, dice);
        for (Unit unit : programme.units()) {
            Count count = count(unit, form);
            returns.add(unit, count.valid, count.blank, scores.inputs().level(unit));
        }
        return returns;
    }

    /** How many transactions units had in each year that the form looks at. */
    List<TransactionCount> transactions(SurveyForm form) {
        if (!(form.quota() instanceof TransactionShare share)) {
            return List.of();
        }
        return programme.units().stream().flatMap(unit -> share.years().stream().map(year ->
                new TransactionCount(unit.id(), "", year, count(unit, form).transactions))).toList();
    }

    /** The form whose quota a unit misses where that is planted. */
    SurveyForm missed(Unit unit) {
        return programme.surveys().get(dice.between(0, programme.surveys().size() - 1, "missed|" + unit.id().code()));
    }

    private record Count(int valid, int blank, int transactions) {
    }

    /** Some units miss the quota of one form where that is planted. */
    private Count count(Unit unit, SurveyForm form) {
        boolean missed = planting.isShort(unit) && form.equals(missed(unit));
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
        return new Count(valid, dice.between(0, 3, "invalid|" + occasion), transactions);
    }
}
