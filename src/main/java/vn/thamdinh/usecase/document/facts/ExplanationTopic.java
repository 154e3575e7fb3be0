package vn.thamdinh.usecase.document.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.text.Counts;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.Explanations;
import vn.thamdinh.usecase.explanation.GivenAnswer;
import vn.thamdinh.usecase.explanation.QuestionState;

/** What the council asked a unit to explain, until when, and what the unit answered. */
final class ExplanationTopic {
    private final Explanations board;

    ExplanationTopic(Explanations board) {
        this.board = board;
    }

    void into(FactsDraft draft, About about, String id) {
        List<AskedQuestion> asked = (about == About.UNIT ? board.of(new UnitId(id))
                : about == About.ROUND ? board.all() : List.<AskedQuestion>of()).stream()
                .filter(question -> question.state() != QuestionState.TAKEN_BACK).toList();
        List<AskedQuestion> open = asked.stream().filter(question -> !question.state().isAnswered()).toList();
        draft.value("open-question-count", Counts.twoDigits(open.size()));
        draft.table("open-questions", questions(open));
        draft.value("question-count", Counts.twoDigits(asked.size()));
        draft.value("answer-count", Counts.twoDigits((int) asked.stream()
                .filter(question -> question.state().isAnswered()).count()));
        draft.value("explanation-due", asked.stream().flatMap(question -> question.due().stream())
                .max(Comparator.<LocalDate>naturalOrder()).map(AdministrativeDate::shortForm).orElse(""));
        draft.table("questions", questions(asked));
        draft.table("answers", answers(asked));
    }

    private static DocumentTable questions(List<AskedQuestion> asked) {
        List<List<String>> rows = new ArrayList<>();
        for (AskedQuestion question : asked) {
            rows.add(List.of(Integer.toString(rows.size() + 1), component(question), question.question(),
                    question.due().map(AdministrativeDate::shortForm).orElse("")));
        }
        return DocumentTable.of("Nội dung cần giải trình", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Tiêu chí thành phần", 58, Align.LEFT), Column.of("Nội dung cần giải trình", 0, Align.LEFT),
                Column.of("Hạn", 25, Align.CENTRE)), rows);
    }

    private static DocumentTable answers(List<AskedQuestion> asked) {
        List<List<String>> rows = new ArrayList<>();
        for (AskedQuestion question : asked) {
            Optional<GivenAnswer> answer = question.answers().stream().findFirst();
            rows.add(List.of(Integer.toString(rows.size() + 1), component(question), question.question(),
                    answer.map(GivenAnswer::text).orElse(""), String.join("\n", question.files())));
        }
        return DocumentTable.of("Nội dung giải trình", List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Tiêu chí thành phần", 36, Align.LEFT), Column.of("Yêu cầu của Hội đồng", 38, Align.LEFT),
                Column.of("Giải trình của đơn vị", 0, Align.LEFT), Column.of("Tài liệu bổ sung", 30, Align.LEFT)), rows);
    }

    private static String component(AskedQuestion question) {
        return question.component().id() + ". " + question.component().title();
    }
}
