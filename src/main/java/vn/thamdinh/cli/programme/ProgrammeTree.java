package vn.thamdinh.cli.programme;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Criterion;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.text.Numbers;

/** A programme as the tree that machines read. */
final class ProgrammeTree {

    private ProgrammeTree() {
    }

    static Map<String, Object> of(Programme programme) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", programme.id().value());
        tree.put("hash", programme.hash().hex());
        tree.put("title", programme.title());
        tree.put("shortTitle", programme.shortTitle());
        tree.put("year", programme.year());
        tree.put("unitsInProvince", programme.unitsInProvince());
        tree.put("sampleCriteria", programme.criteria().sample());
        tree.put("notice", programme.criteria().notice());
        tree.put("districts", programme.districts().stream().map(district -> Map.of("code", district.id().code(),
                "name", district.name(), "order", district.order())).toList());
        tree.put("units", programme.units().stream().map(unit -> Map.of("code", unit.id().code(),
                "name", unit.fullName(), "districtCode", unit.district().code(), "order", unit.order(),
                "aliases", unit.aliases())).toList());
        tree.put("fields", programme.criteria().fields().stream().map(ProgrammeTree::field).toList());
        tree.put("steps", programme.steps().stream().map(ProgrammeTree::step).toList());
        tree.put("surveys", programme.surveys().stream().map(ProgrammeTree::survey).toList());
        tree.put("bodies", programme.council().bodies().stream().map(body -> Map.of("id", body.id(),
                "name", body.name(), "invited", body.invited())).toList());
        tree.put("grades", programme.grades().stream().map(grade -> Map.of("id", grade.id(), "name", grade.name(),
                "from", Numbers.plain(grade.from()), "recognised", grade.recognised())).toList());
        tree.put("warnings", programme.warnings());
        return tree;
    }

    private static Map<String, Object> field(Field field) {
        return Map.of("id", field.id().value(), "title", field.title(), "max", Numbers.plain(field.max()),
                "criteria", field.criteria().stream().map(ProgrammeTree::criterion).toList());
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        return Map.of("id", criterion.id(), "title", criterion.title(),
                "components", criterion.components().stream().map(ProgrammeTree::component).toList());
    }

    private static Map<String, Object> component(Component component) {
        return Map.of("id", component.id().value(), "title", component.title(), "max", Numbers.plain(component.max()),
                "guidance", component.guidance(), "evidence", component.evidence(), "source", component.source(),
                "sample", component.sample());
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", step.id());
        tree.put("title", step.title());
        tree.put("deadline", step.deadline().wording());
        step.deadline().lastDay().ifPresent(day -> tree.put("lastDay", day.toString()));
        tree.put("lead", step.lead());
        tree.put("coordinators", step.coordinators());
        tree.put("advisers", step.advisers());
        tree.put("guides", step.guides());
        tree.put("source", step.source());
        return tree;
    }

    private static Map<String, Object> survey(SurveyForm form) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", form.id().value());
        tree.put("title", form.title());
        tree.put("respondents", form.respondents());
        switch (form.quota()) {
            case FixedQuota fixed -> tree.put("perUnit", fixed.perUnit());
            case TransactionShare share -> {
                tree.put("transactionPercent", share.percent());
                tree.put("transactionYears", share.years());
            }
        }
        tree.put("version", form.questionnaire().version());
        tree.put("questions", form.questionnaire().questions().stream().map(question -> Map.of("id", question.id(),
                "text", question.text(), "sample", question.sample(), "counts", question.counts(),
                "levels", form.questionnaire().scale(question).levels().stream().map(level -> Map.of("id", level.id(),
                        "title", level.title(), "value", Numbers.plain(level.value()))).toList())).toList());
        tree.put("lead", form.lead());
        tree.put("coordinators", form.coordinators());
        return tree;
    }
}
