package vn.thamdinh.usecase.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.programme.Deadline;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.survey.returns.JudgedReturn;
import vn.thamdinh.domain.survey.returns.Transactions.OfProcedure;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.book.Snapshot;
import vn.thamdinh.usecase.book.SurveyFacts;

/** Every unit against every quota. */
public final class ViewQuotas {

    private final RoundBook book;

    public ViewQuotas(RoundBook book) {
        this.book = book;
    }

    /** By unit in the plan's order, then by form; units that the person at the desk must not see are left out. */
    public List<QuotaRow> rows() {
        Snapshot now = book.snapshot();
        Set<UnitId> hidden = book.me().map(now::recused).orElse(Set.of());
        return now.programme().map(programme -> programme.units().stream()
                .filter(unit -> !hidden.contains(unit.id()))
                .flatMap(unit -> programme.surveys().stream().map(form -> row(now, unit, form))).toList())
                .orElse(List.of());
    }

    private static QuotaRow row(Snapshot now, Unit unit, SurveyForm form) {
        SurveyFacts surveys = now.surveys();
        UnitId id = unit.id();
        Optional<SurveyCount> count = now.facts().survey(id, form.id());
        Optional<UnitReturns> returns = surveys.returns(id, form.id());
        List<JudgedReturn> judged = returns.map(UnitReturns::returns).orElse(List.of());
        List<OfProcedure> procedures = form.quota() instanceof TransactionShare share
                ? surveys.transactions(id).procedures(share, judged) : List.of();
        return new QuotaRow(unit, form, count, form.verdict(count), returns, surveys.isContradicting(id, form.id()),
                procedures);
    }

    /** By when the returns of a form must be in; empty where the programme does not say. */
    public static Optional<Deadline> deadline(Programme programme, SurveyForm form) {
        return programme.steps().stream().filter(step -> step.id().equals(form.step())).map(Step::deadline).findFirst();
    }
}
