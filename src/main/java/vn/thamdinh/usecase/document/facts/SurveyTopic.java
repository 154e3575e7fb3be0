package vn.thamdinh.usecase.document.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.thamdinh.documents.composed.DocumentTable;
import vn.thamdinh.documents.composed.DocumentTable.Align;
import vn.thamdinh.documents.composed.DocumentTable.Column;
import vn.thamdinh.domain.document.DocumentKind.About;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.survey.FixedQuota;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.TransactionShare;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Question;
import vn.thamdinh.domain.survey.question.Scale;
import vn.thamdinh.domain.text.Numbers;

/** Surveys: what came in against the quotas, and the forms themselves with boxes to be ticked. */
final class SurveyTopic {
    /** Forms that the catalogue can print. */
    private static final int FORMS = 3;
    private static final int SCALES = 3;
    private static final double LEVEL_MM = 19;

    private final Seen seen;

    SurveyTopic(Seen seen) {
        this.seen = seen;
    }

    void into(FactsDraft draft, About about, String id) {
        draft.table("survey-quotas", quotas());
        draft.table("survey-units", units(about == About.DISTRICT
                ? seen.results().stream().filter(unit -> unit.unit().district().code().equals(id)).toList()
                : seen.results().stream().filter(unit -> about != About.UNIT
                        || unit.unit().id().code().equals(id)).toList()));
        for (int number = 1; number <= FORMS; number++) {
            List<SurveyForm> forms = seen.programme().surveys();
            form(draft, "form-" + number, number <= forms.size() ? Optional.of(forms.get(number - 1))
                    : Optional.empty());
        }
    }

    /** Each form over all units. */
    private DocumentTable quotas() {
        List<List<String>> rows = new ArrayList<>();
        for (SurveyForm form : seen.programme().surveys()) {
            List<SurveyCount> counts = seen.visible().stream()
                    .flatMap(unit -> seen.facts().survey(unit.unit().id(), form.id()).stream()).toList();
            int collected = counts.stream().mapToInt(SurveyCount::collected).sum();
            int valid = counts.stream().mapToInt(SurveyCount::valid).sum();
            long met = seen.visible().stream().flatMap(unit -> unit.quotas().stream())
                    .filter(quota -> quota.form().equals(form.id()) && quota.met()).count();
            rows.add(List.of(form.id().value(), form.respondents(), quota(form), Numbers.format(collected),
                    Numbers.format(valid), Numbers.format(collected - valid), met + "/" + seen.visible().size()));
        }
        return DocumentTable.of("Kết quả khảo sát theo mẫu phiếu", List.of(Column.of("Mẫu phiếu", 20, Align.CENTRE),
                Column.of("Đối tượng", 28, Align.LEFT), Column.of("Yêu cầu", 0, Align.LEFT),
                Column.of("Thu về", 18, Align.CENTRE), Column.of("Hợp lệ", 18, Align.CENTRE),
                Column.of("Không hợp lệ", 18, Align.CENTRE), Column.of("Đơn vị đủ phiếu", 20, Align.CENTRE)), rows);
    }

    private static String quota(SurveyForm form) {
        return switch (form.quota()) {
            case FixedQuota fixed -> fixed.perUnit() + " phiếu/đơn vị";
            case TransactionShare share -> "Từ " + share.percent() + "% số lượt giao dịch";
        };
    }

    /** Each unit with valid and required counts of each form. */
    private DocumentTable units(List<UnitResult> units) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("STT", 12, Align.CENTRE),
                Column.of("Đơn vị", 0, Align.LEFT)));
        List<SurveyForm> forms = seen.programme().surveys();
        forms.forEach(form -> columns.add(Column.of(form.id() + " hợp lệ/yêu cầu", 28, Align.CENTRE)));
        columns.add(Column.of("Kết quả", 24, Align.CENTRE));
        List<List<String>> rows = new ArrayList<>();
        for (UnitResult unit : units) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), unit.unit().fullName()));
            boolean hidden = seen.hidden(unit.unit().id());
            forms.forEach(form -> row.add(hidden ? "" : unit.quotas().stream()
                    .filter(quota -> quota.form().equals(form.id())).findFirst().map(SurveyTopic::count).orElse("")));
            row.add(hidden ? Seen.HIDDEN : unit.quotas().stream().allMatch(QuotaVerdict::met) ? "Đủ" : "Chưa đủ");
            rows.add(row);
        }
        return DocumentTable.of("Số phiếu khảo sát của từng đơn vị", columns, rows);
    }

    private static String count(QuotaVerdict quota) {
        return quota.state() == QuotaVerdict.State.NOT_ENTERED ? ""
                : Numbers.format(quota.valid()) + "/" + Numbers.format(quota.required());
    }

    /** Its name, title and a table for each of its scales; of a form that there is not, nothing. */
    private static void form(FactsDraft draft, String name, Optional<SurveyForm> form) {
        draft.value(name, form.map(one -> one.id().value()).orElse(""));
        draft.value(name + "-title", form.map(SurveyForm::title).orElse(""));
        draft.value(name + "-respondents", form.map(SurveyForm::respondents).orElse(""));
        draft.value(name + "-version", form.map(one -> one.questionnaire().version()).orElse(""));
        List<Scale> scales = form.map(one -> one.questionnaire().scales()).orElse(List.of());
        for (int at = 0; at < SCALES; at++) {
            draft.table(name + "-" + (char) ('a' + at), at < scales.size() ? questions(form.get(), scales.get(at))
                    : DocumentTable.of("Câu hỏi", List.of(Column.of("Nội dung", 0, Align.LEFT)), List.of()));
        }
    }

    private static DocumentTable questions(SurveyForm form, Scale scale) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("TT", 11, Align.CENTRE),
                Column.of("Nội dung", 0, Align.LEFT)));
        scale.levels().stream().map(Level::title).forEach(title ->
                columns.add(Column.of(title, LEVEL_MM, Align.CENTRE)));
        List<Question> questions = form.questionnaire().questions();
        List<List<String>> rows = IntStream.range(0, questions.size())
                .filter(at -> questions.get(at).scale().equals(scale.id()))
                .mapToObj(at -> row(at + 1, questions.get(at), scale)).toList();
        return DocumentTable.of("Câu hỏi của phiếu " + form.id(), columns, rows);
    }

    private static List<String> row(int number, Question question, Scale scale) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(number), question.text()));
        scale.levels().forEach(_ -> row.add(DocumentTable.BOX));
        return row;
    }
}
