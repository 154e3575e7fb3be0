package vn.thamdinh.ui.survey;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.thamdinh.domain.survey.export.ExportTable;
import vn.thamdinh.domain.survey.export.Masking;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.question.Level;
import vn.thamdinh.domain.survey.question.Questionnaire;
import vn.thamdinh.domain.survey.returns.Flag;
import vn.thamdinh.domain.survey.returns.JudgedReturn;
import vn.thamdinh.domain.survey.returns.Validity;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.usecase.survey.ReturnsPreview;
import vn.thamdinh.usecase.survey.SurveyChange;

/** What an export would bring, as lines of tables. Nobody who answered is named in them. */
final class PreviewLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);
    private static final int MOST_LINES = 6;
    private static final int EXAMPLES = 3;

    private final UiKit kit;

    PreviewLines(UiKit kit) {
        this.kit = kit;
    }

    /** Unit, returns, valid, taken by the officer, taker unknown, blank or again, flagged. */
    List<List<String>> units(ReturnsPreview preview) {
        return preview.units().stream().map(part -> {
            var kinds = part.inFile().byValidity();
            int unusable = kinds.getOrDefault(Validity.BLANK, 0) + kinds.getOrDefault(Validity.DUPLICATE, 0);
            return List.of(part.unit().fullName(), number(part.inFile().collected()), number(part.inFile().valid()),
                    number(kinds.getOrDefault(Validity.RECEIVING_OFFICER, 0)),
                    number(kinds.getOrDefault(Validity.UNDETERMINED, 0)), number(unusable),
                    number(part.inFile().flagged()));
        }).toList();
    }

    private static String number(int count) {
        return count == 0 ? "–" : Numbers.format(count);
    }

    /** Column and examples of it, hidden where they may tell who answered. */
    List<List<String>> samples(ExportTable table) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i);
            lines.add(List.of(name, table.values(i).stream().distinct().limit(EXAMPLES)
                    .map(value -> Masking.sample(name, value)).collect(Collectors.joining("   ·   "))));
        }
        return lines;
    }

    /** Lines, column, value, what is wrong. */
    List<List<String>> problems(List<ReturnProblem> problems) {
        return problems.stream().map(problem -> List.of(lines(problem), problem.column(), problem.value(),
                message(problem))).toList();
    }

    private String lines(ReturnProblem problem) {
        String first = problem.lines().stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return problem.lines().size() > MOST_LINES
                ? kit.text("returns.lines-and-more", first, problem.lines().size() - MOST_LINES) : first;
    }

    private String message(ReturnProblem problem) {
        return problem.reason() == ReturnProblem.Reason.BAD_WORKBOOK
                ? kit.text(problem.reason().messageKey(),
                        kit.text(problem.args().getFirst(), problem.args().getLast()))
                : kit.text(problem.reason().messageKey(), problem.args().toArray());
    }

    /** Unit, place in the source, time, why it looks odd. */
    List<List<String>> flagged(ReturnsPreview preview) {
        return preview.units().stream().flatMap(part -> part.inFile().returns().stream()
                .filter(one -> !one.flags().isEmpty())
                .map(one -> List.of(part.unit().fullName(), Numbers.format(one.row()), time(one), flags(one)))).toList();
    }

    private static String time(JudgedReturn one) {
        return one.given().at().map(TIME::format).orElse("–");
    }

    private String flags(JudgedReturn one) {
        return one.flags().stream().sorted().map(flag -> flag(kit, flag)).collect(Collectors.joining(", "));
    }

    static String flag(UiKit kit, Flag flag) {
        return kit.text("returns.flag." + flag.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Unit, what, before, after. */
    List<List<String>> changes(ReturnsPreview preview) {
        return preview.changes().stream().map(change -> List.of(unit(preview, change),
                kit.text("returns.change." + change.kind().stableName(), what(preview, change)),
                value(change, change.before()), value(change, change.after()))).toList();
    }

    /** An answer by its wording: "c1, Rất hài lòng". */
    private static String what(ReturnsPreview preview, SurveyChange change) {
        int sign = change.what().indexOf('=');
        if (change.kind() != SurveyChange.Kind.ANSWER || sign < 0 || preview.units().isEmpty()) {
            return change.what();
        }
        String question = change.what().substring(0, sign);
        String level = change.what().substring(sign + 1);
        Questionnaire asked = preview.units().getFirst().inFile().form().questionnaire();
        return question + ", " + asked.question(question).flatMap(known -> asked.scale(known).level(level))
                .map(Level::title).orElse(level);
    }

    private static String unit(ReturnsPreview preview, SurveyChange change) {
        return preview.units().stream().map(ReturnsPreview.UnitPart::unit)
                .filter(unit -> unit.id().equals(change.unit())).map(unit -> unit.fullName()).findFirst()
                .orElse(change.unit().code());
    }

    private String value(SurveyChange change, String value) {
        return switch (change.kind()) {
            case QUOTA -> kit.text("returns.state." + value);
            case COLLECTED, VALID, ANSWER, POINTS, TOTAL -> value.replace('.', ',');
        };
    }

    /** What keeps the file from being taken, or what taking it would mean, in one sentence. */
    String sentence(Optional<ReturnsPreview> preview) {
        return preview.map(found -> {
            if (!found.clean()) {
                return kit.text("returns.has-problems", found.problems().size());
            }
            return found.unchanged() ? kit.text("returns.nothing-new")
                    : kit.text("returns.would-bring", Numbers.format(found.taken()), found.units().size(),
                            Numbers.format(found.valid()), Numbers.format(found.flagged()));
        }).orElse("");
    }
}
