package vn.thamdinh.cli.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.domain.programme.Deadline;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.RespondentPlan;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.survey.returns.Transactions.OfProcedure;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.usecase.survey.QuotaRow;
import vn.thamdinh.usecase.survey.ViewQuotas;

/** Quotas as the trees that machines read. */
final class QuotaTree {

    private QuotaTree() {
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, Object> of(Programme programme, List<QuotaRow> rows) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("forms", programme.surveys().stream().map(form -> form(programme, form, rows)).toList());
        tree.put("units", programme.units().stream().filter(unit -> rows.stream().anyMatch(row -> row.unit().equals(unit)))
                .map(unit -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("code", unit.id().code());
                    one.put("name", unit.fullName());
                    one.put("quotas", rows.stream().filter(row -> row.unit().equals(unit)).map(QuotaTree::row).toList());
                    return one;
                }).toList());
        tree.put("respondentPlans", programme.respondentPlans().stream().map(QuotaTree::plan).toList());
        return tree;
    }

    private static Map<String, Object> form(Programme programme, SurveyForm form, List<QuotaRow> rows) {
        List<QuotaRow> own = rows.stream().filter(row -> row.form().id().equals(form.id())).toList();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", form.id().value());
        tree.put("title", form.title());
        tree.put("version", form.questionnaire().version());
        switch (form.quota()) {
            case FixedQuota fixed -> tree.put("perUnit", fixed.perUnit());
            case TransactionShare share -> {
                tree.put("transactionPercent", share.percent());
                tree.put("transactionYears", share.years());
            }
        }
        tree.put("required", own.stream().mapToInt(row -> row.verdict().required()).sum());
        tree.put("collected", own.stream().mapToInt(QuotaRow::collected).sum());
        tree.put("valid", own.stream().mapToInt(row -> row.verdict().valid()).sum());
        tree.put("met", own.stream().filter(row -> row.verdict().met()).count());
        tree.put("lead", form.lead());
        tree.put("coordinators", form.coordinators());
        ViewQuotas.deadline(programme, form).ifPresent(deadline -> put(tree, deadline));
        return tree;
    }

    private static void put(Map<String, Object> tree, Deadline deadline) {
        tree.put("deadline", deadline.wording());
        deadline.lastDay().ifPresent(day -> tree.put("lastDay", day.toString()));
    }

    private static Map<String, Object> row(QuotaRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("form", row.form().id().value());
        tree.put("required", row.verdict().required());
        tree.put("collected", row.collected());
        tree.put("valid", row.verdict().valid());
        tree.put("missing", row.verdict().missing());
        tree.put("state", word(row.verdict().state()));
        tree.put("contradicting", row.contradicting());
        row.count().filter(count -> row.form().quota() instanceof TransactionShare && count.years() > 0)
                .ifPresent(count -> put(tree, count));
        row.returns().ifPresent(returns -> {
            tree.put("returns", returns(returns));
            tree.put("answers", returns.tally().choices());
        });
        if (row.form().quota() instanceof TransactionShare) {
            tree.put("procedures", row.procedures().stream().map(QuotaTree::procedure).toList());
        }
        return tree;
    }

    private static void put(Map<String, Object> tree, SurveyCount count) {
        tree.put("transactions", count.transactions());
        tree.put("transactionYears", count.years());
    }

    /** How the returns of a unit stand; nobody is named. */
    static Map<String, Object> returns(UnitReturns returns) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("collected", returns.collected());
        tree.put("valid", returns.valid());
        tree.put("byValidity", words(returns.byValidity()));
        tree.put("flags", words(returns.byFlag()));
        tree.put("flagged", ReturnsTelling.flagged(returns));
        return tree;
    }

    private static Map<String, Integer> words(Map<? extends Enum<?>, Integer> counts) {
        Map<String, Integer> words = new TreeMap<>();
        counts.forEach((kind, count) -> words.put(word(kind), count));
        return words;
    }

    private static Map<String, Object> procedure(OfProcedure one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("procedure", one.procedure());
        tree.put("transactions", one.transactions());
        tree.put("years", one.years());
        tree.put("required", one.required());
        tree.put("collected", one.collected());
        tree.put("valid", one.valid());
        tree.put("missing", one.missing());
        tree.put("state", word(one.state()));
        return tree;
    }

    private static Map<String, Object> plan(RespondentPlan plan) {
        return Map.of("id", plan.id(), "title", plan.title(), "units", plan.units(), "unitName", plan.unitName(),
                "groups", plan.groups().stream().map(group -> Map.of("title", group.title(), "perUnit", group.perUnit(),
                        "total", group.total(plan.units()))).toList(), "perUnit", plan.perUnit(), "total", plan.total());
    }
}
