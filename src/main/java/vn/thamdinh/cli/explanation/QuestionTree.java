package vn.thamdinh.cli.explanation;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.GivenAnswer;
import vn.thamdinh.usecase.explanation.RoundCounts;
import vn.thamdinh.usecase.explanation.SecondAppraisal;
import vn.thamdinh.usecase.view.ResultsTree;

/** Questions of the council for machines. */
final class QuestionTree {

    private QuestionTree() {
    }

    static Map<String, Object> of(AskedQuestion question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", question.unit().id().code());
        tree.put("component", question.component().id().value());
        tree.put("question", question.question());
        tree.put("reason", question.reason());
        tree.put("by", question.askedBy());
        tree.put("time", question.askedAt().toString());
        question.due().ifPresent(due -> tree.put("due", due.toString()));
        tree.put("state", ResultsTree.word(question.state()));
        tree.put("locked", question.locked());
        tree.put("conflict", question.conflict());
        tree.put("inOneGo", question.inOneGo());
        tree.put("answers", question.answers().stream().map(QuestionTree::answer).toList());
        tree.put("again", question.again());
        tree.put("scorers", question.scorers());
        tree.put("second", question.second().stream().map(QuestionTree::second).toList());
        return tree;
    }

    static Map<String, Object> of(RoundCounts counts) {
        return Map.of("asked", counts.asked(), "answered", counts.answered(), "late", counts.late(),
                "overdue", counts.overdue(), "open", counts.open(), "again", counts.again());
    }

    private static Map<String, Object> answer(GivenAnswer answer) {
        return Map.of("text", answer.text(), "by", answer.who(), "time", answer.at().toString(),
                "onBehalf", answer.onBehalf(), "late", answer.late(), "stale", answer.stale());
    }

    private static Map<String, Object> second(SecondAppraisal second) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("member", second.scorer().value());
        tree.put("name", second.name());
        second.before().ifPresent(score -> tree.put("before", Numbers.plain(score.points())));
        second.after().ifPresent(score -> tree.put("after", Numbers.plain(score.points())));
        second.after().ifPresent(score -> tree.put("reason", score.reason()));
        return tree;
    }
}
