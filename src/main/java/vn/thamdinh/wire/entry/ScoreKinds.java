package vn.thamdinh.wire.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.ExplanationFact.AnswerGiven;
import vn.thamdinh.domain.ledger.ExplanationFact.QuestionAsked;
import vn.thamdinh.domain.ledger.ExplanationFact.ScoreExplained;
import vn.thamdinh.domain.ledger.ScoreFact;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreCleared;
import vn.thamdinh.domain.ledger.ScoreFact.ScoreGiven;
import vn.thamdinh.domain.ledger.ScoreFact.SheetSubmitted;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Fields;

/** Bodies about scores and what units explain of them. */
final class ScoreKinds {

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("score-given.1", ScoreGiven.class,
                    f -> sheet(f, Map.of("component", f.component().value(), "inputs", f.inputs(),
                            "reason", f.reason())),
                    t -> new ScoreGiven(unit(t), component(t), stage(t), scorer(t), t.textMap("inputs"),
                            t.text("reason"))),
            new FactKind<>("score-cleared.1", ScoreCleared.class,
                    f -> sheet(f, Map.of("component", f.component().value(), "reason", f.reason())),
                    t -> new ScoreCleared(unit(t), component(t), stage(t), scorer(t), t.text("reason"))),
            new FactKind<>("sheet-submitted.1", SheetSubmitted.class,
                    f -> sheet(f, Map.of("digest", f.digest())),
                    t -> new SheetSubmitted(unit(t), stage(t), scorer(t), t.text("digest"))),
            new FactKind<>("score-explained.1", ScoreExplained.class,
                    f -> Map.of("unit", f.unit().code(), "component", f.component().value(),
                            "question", f.question(), "explanation", f.explanation()),
                    t -> new ScoreExplained(unit(t), component(t), t.text("question"), t.text("explanation"))),
            new FactKind<>("question-asked.1", QuestionAsked.class, ScoreKinds::toTree,
                    t -> new QuestionAsked(unit(t), component(t), t.text("question"), t.tree().containsKey("due")
                            ? Optional.of(LocalDate.parse(t.text("due"))) : Optional.empty(),
                            t.tree().containsKey("reason") ? t.text("reason") : "")),
            new FactKind<>("answer-given.1", AnswerGiven.class,
                    f -> Map.of("unit", f.unit().code(), "component", f.component().value(), "answer", f.answer()),
                    t -> new AnswerGiven(unit(t), component(t), t.text("answer"))));

    private ScoreKinds() {
    }

    private static Map<String, Object> toTree(QuestionAsked asked) {
        var tree = new HashMap<String, Object>(Map.of("unit", asked.unit().code(), "component",
                asked.component().value(), "question", asked.question()));
        asked.due().ifPresent(due -> tree.put("due", due.toString()));
        if (!asked.reason().isEmpty()) {
            tree.put("reason", asked.reason());
        }
        return tree;
    }

    private static Map<String, Object> sheet(ScoreFact fact, Map<String, Object> rest) {
        var tree = new HashMap<>(rest);
        tree.put("unit", fact.unit().code());
        tree.put("stage", Fields.choiceText(fact.stage()));
        tree.put("scorer", fact.scorer().value());
        return tree;
    }

    private static UnitId unit(Fields tree) {
        return new UnitId(tree.text("unit"));
    }

    private static ComponentId component(Fields tree) {
        return new ComponentId(tree.text("component"));
    }

    private static Stage stage(Fields tree) {
        return tree.choice("stage", Stage.class);
    }

    private static Scorer scorer(Fields tree) {
        return new Scorer(tree.text("scorer"));
    }
}
