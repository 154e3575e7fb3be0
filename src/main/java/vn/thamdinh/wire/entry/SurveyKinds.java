package vn.thamdinh.wire.entry;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import vn.thamdinh.domain.ledger.SurveyFact.ReturnsRecorded;
import vn.thamdinh.domain.ledger.SurveyFact.SurveyCounted;
import vn.thamdinh.domain.ledger.SurveyFact.TransactionsCounted;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyFormId;
import vn.thamdinh.domain.survey.TransactionCount;
import vn.thamdinh.domain.survey.returns.SurveyReturn;
import vn.thamdinh.domain.survey.returns.Validity;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Fields;
import vn.thamdinh.wire.MalformedJson;

/**
 * Bodies about surveys. A return is kept short, since there are thousands: its answers stand in the order of the
 * questions that are named once ("" where unanswered), and members that are empty are left out.
 */
final class SurveyKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("survey-counted.1", SurveyCounted.class,
                    f -> Map.of("unit", f.count().unit().code(), "form", f.count().form().value(),
                            "collected", f.count().collected(), "valid", f.count().valid(),
                            "transactions", f.count().transactions()),
                    t -> new SurveyCounted(new SurveyCount(unit(t), new SurveyFormId(t.text("form")),
                            t.count("collected"), t.count("valid"), t.count("transactions")))),
            new FactKind<>("returns-recorded.1", ReturnsRecorded.class, SurveyKinds::toTree, SurveyKinds::recorded),
            new FactKind<>("transactions-counted.1", TransactionsCounted.class,
                    f -> Map.of("unit", f.count().unit().code(), "procedure", f.count().procedure(),
                            "year", f.count().year(), "count", f.count().count()),
                    t -> new TransactionsCounted(new TransactionCount(unit(t), t.text("procedure"), t.count("year"),
                            t.count("count")))));

    private SurveyKinds() {
    }

    private static UnitId unit(Fields tree) {
        return new UnitId(tree.text("unit"));
    }

    private static Map<String, Object> toTree(ReturnsRecorded fact) {
        var questions = new TreeSet<String>();
        fact.returns().forEach(one -> questions.addAll(one.answers().keySet()));
        return Map.of("unit", fact.unit().code(), "form", fact.form().value(), "version", fact.formVersion(),
                "source", fact.source(), "part", fact.part(), "questions", List.copyOf(questions),
                "returns", fact.returns().stream().map(one -> toTree(one, questions)).toList());
    }

    private static Map<String, Object> toTree(SurveyReturn one, TreeSet<String> questions) {
        var tree = new HashMap<String, Object>();
        tree.put("a", questions.stream().map(question -> one.answers().getOrDefault(question, "")).toList());
        tree.put("v", Fields.choiceText(one.validity()));
        putUnlessEmpty(tree, "s", one.submission());
        putUnlessEmpty(tree, "r", one.respondent());
        putUnlessEmpty(tree, "d", one.device());
        putUnlessEmpty(tree, "p", one.procedure());
        one.at().ifPresent(at -> tree.put("t", at.toString()));
        return tree;
    }

    private static void putUnlessEmpty(Map<String, Object> tree, String name, String text) {
        if (!text.isEmpty()) {
            tree.put(name, text);
        }
    }

    private static ReturnsRecorded recorded(Fields tree) {
        List<String> questions = tree.texts("questions");
        if (!(tree.tree().get("returns") instanceof List<?> returns)) {
            throw new MalformedJson("returns is missing or of the wrong type");
        }
        return new ReturnsRecorded(unit(tree), new SurveyFormId(tree.text("form")), tree.text("version"),
                tree.text("source"), tree.count("part"), returns.stream()
                        .map(one -> read(new Fields(CanonicalJson.object(one)), questions)).toList());
    }

    private static SurveyReturn read(Fields tree, List<String> questions) {
        List<String> levels = tree.texts("a");
        if (levels.size() != questions.size()) {
            throw new MalformedJson("answers do not fit the questions");
        }
        var answers = new TreeMap<String, String>();
        for (int i = 0; i < levels.size(); i++) {
            if (!levels.get(i).isEmpty()) {
                answers.put(questions.get(i), levels.get(i));
            }
        }
        return new SurveyReturn(textOrEmpty(tree, "s"), textOrEmpty(tree, "r"), textOrEmpty(tree, "d"),
                Optional.of(textOrEmpty(tree, "t")).filter(text -> !text.isEmpty()).map(LocalDateTime::parse),
                textOrEmpty(tree, "p"), tree.choice("v", Validity.class), answers);
    }

    private static String textOrEmpty(Fields tree, String name) {
        return tree.tree().containsKey(name) ? tree.text(name) : "";
    }
}
