package vn.thamdinh.ui.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.survey.export.ColumnRole;
import vn.thamdinh.domain.survey.export.ExportTable;
import vn.thamdinh.domain.survey.export.Masking;
import vn.thamdinh.domain.survey.export.ReturnMapping;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportReturns;

/** What the person has decided so far about a file that is to be taken over. */
record ReturnsDraft(ExportFile file, SurveyForm form, String source, ReturnMapping mapping, boolean whole) {

    /** A text of a question that needs a decision, or had one. */
    record Answer(String question, String text, Optional<String> level) {
    }

    ImportReturns.Request request() {
        return new ImportReturns.Request(form.id(), source.strip(), mapping, whole);
    }

    ReturnsDraft with(ReturnMapping other) {
        return new ReturnsDraft(file, form, source, other, whole);
    }

    ReturnsDraft withWhole(boolean all) {
        return new ReturnsDraft(file, form, source, mapping, all);
    }

    /** Reads the role from another column, or from none. */
    ReturnsDraft role(ColumnRole role, Optional<String> column) {
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        columns.putAll(mapping.columns());
        columns.remove(role);
        column.ifPresent(name -> columns.put(role, name));
        return with(mapping.withColumns(columns));
    }

    /** Reads the question from another column, or from none. */
    ReturnsDraft question(String question, Optional<String> column) {
        Map<String, String> questions = new TreeMap<>(mapping.questions());
        questions.remove(question);
        column.ifPresent(name -> questions.put(question, name));
        return with(mapping.withQuestions(questions));
    }

    /** Decides what a text means. */
    ReturnsDraft answer(String question, String text, Optional<String> level) {
        Map<String, Map<String, String>> answers = new TreeMap<>(mapping.answers());
        Map<String, String> own = new TreeMap<>(answers.getOrDefault(question, Map.of()));
        own.remove(Folding.key(text));
        level.ifPresent(chosen -> own.put(Folding.key(text), chosen));
        answers.put(question, own);
        return with(mapping.withAnswers(answers));
    }

    /** Whether a text of the officer column means the receiving officer. */
    ReturnsDraft officer(String text, boolean receiving) {
        List<String> officers = new ArrayList<>(mapping.officers());
        officers.remove(Folding.key(text));
        if (receiving) {
            officers.add(text);
        }
        return with(mapping.withOfficers(officers));
    }

    /** What stands in the officer column, each once. */
    List<String> takers() {
        return mapping.column(ColumnRole.OFFICER).map(file.reading().table()::column).filter(column -> column >= 0)
                .map(column -> file.reading().table().values(column).stream().distinct().limit(40).toList())
                .orElse(List.of());
    }

    /** Texts that are no answers of the form, and those already decided, by question. */
    List<Answer> answers(List<ReturnProblem> problems) {
        Map<String, Answer> found = new TreeMap<>();
        mapping.answers().forEach((question, own) -> own.forEach((text, level) ->
                found.put(question + "|" + text, new Answer(question, asWritten(question, text), Optional.of(level)))));
        problems.stream().filter(problem -> problem.reason() == ReturnProblem.Reason.UNKNOWN_ANSWER)
                .forEach(problem -> found.put(problem.args().getFirst() + "|" + Folding.key(problem.value()),
                        new Answer(problem.args().getFirst(), problem.value(), Optional.empty())));
        return List.copyOf(found.values());
    }

    /** The file's own spelling of a decided text. */
    private String asWritten(String question, String folded) {
        ExportTable table = file.reading().table();
        int column = table.column(mapping.questions().getOrDefault(question, ""));
        return column < 0 ? folded : table.values(column).stream().filter(value -> Folding.key(value).equals(folded))
                .findFirst().map(Masking::numbers).orElse(folded);
    }
}
