package vn.thamdinh.cli.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.survey.export.ReturnProblem;
import vn.thamdinh.domain.survey.returns.JudgedReturn;
import vn.thamdinh.domain.survey.returns.UnitReturns;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportReturns;
import vn.thamdinh.usecase.survey.ReturnsPreview;
import vn.thamdinh.usecase.survey.SurveyChange;
import vn.thamdinh.wire.survey.MappingJson;

/** How the taking over of returns is told. Nothing of it names a respondent. */
record ReturnsTelling(Terminal terminal, boolean json, ExportFile file, ImportReturns.Request request, boolean dryRun) {

    ExitCode tell(Outcome<ReturnsPreview> outcome) {
        return switch (outcome) {
            case Outcome.Refused<ReturnsPreview> refused -> terminal.refuse(refused, json);
            case Outcome.Done<ReturnsPreview>(ReturnsPreview preview) -> {
                if (json) {
                    terminal.json(tree(preview));
                }
                if (!preview.clean()) {
                    faults(terminal, preview.problems());
                    yield ExitCode.REFUSED;
                }
                if (!json) {
                    say(preview);
                }
                yield ExitCode.OK;
            }
        };
    }

    private void say(ReturnsPreview preview) {
        String key = preview.unchanged() ? "survey.returns.unchanged"
                : dryRun ? "survey.returns.looked" : "survey.returns.taken";
        terminal.say(key, preview.taken(), preview.valid(), preview.units().size(), preview.flagged());
        preview.skippedUnits().forEach((name, rows) -> line("survey.returns.skipped", name, rows));
        preview.untouched().forEach(unit -> line("survey.returns.untouched", unit.fullName()));
        preview.changes().forEach(change -> line("survey.change", change.unit().code(),
                terminal.words().say("survey.change." + change.kind().stableName(), change.what()),
                number(change.before()), number(change.after())));
    }

    /** With the decimal sign of the reader's language; the states' words have no digits. */
    private String number(String plain) {
        return terminal.words().number(plain);
    }

    private void line(String key, Object... arguments) {
        terminal.out().println("   " + terminal.words().say(key, arguments));
    }

    /** Every problem by line and column. */
    static void faults(Terminal terminal, List<ReturnProblem> problems) {
        terminal.err().println(terminal.words().say(Reason.FAULTY_SHEET, List.of(String.valueOf(problems.size()))));
        problems.forEach(problem -> terminal.err().println("   " + terminal.words().say("survey.problem",
                lines(problem), problem.column(), problem.value(), message(terminal, problem))));
    }

    private static String lines(ReturnProblem problem) {
        int most = 8;
        String first = String.join(", ", problem.lines().stream().limit(most).map(String::valueOf).toList());
        return problem.lines().size() > most ? first + ", … (" + problem.lines().size() + ")" : first;
    }

    private static String message(Terminal terminal, ReturnProblem problem) {
        Object[] arguments = problem.reason() == ReturnProblem.Reason.BAD_WORKBOOK
                ? new Object[] {terminal.words().say(problem.args().getFirst(), problem.args().getLast())}
                : problem.args().toArray();
        return terminal.words().say(problem.reason().messageKey(), arguments);
    }

    /** The problems as machines read them. */
    static List<Map<String, Object>> problems(Terminal terminal, List<ReturnProblem> problems) {
        return problems.stream().map(problem -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("lines", problem.lines());
            tree.put("column", problem.column());
            tree.put("value", problem.value());
            tree.put("problem", problem.reason().stableName());
            tree.put("message", message(terminal, problem));
            return tree;
        }).toList();
    }

    private Map<String, Object> tree(ReturnsPreview preview) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("form", request.form().value());
        tree.put("source", request.source());
        tree.put("encoding", file.reading().encoding());
        tree.put("dryRun", dryRun);
        tree.put("unchanged", preview.unchanged());
        tree.put("rows", preview.rows());
        tree.put("taken", preview.taken());
        tree.put("valid", preview.valid());
        tree.put("flagged", preview.flagged());
        tree.put("units", preview.units().stream().map(ReturnsTelling::unit).toList());
        tree.put("skippedUnits", preview.skippedUnits());
        tree.put("untouched", preview.untouched().stream().map(unit -> unit.id().code()).toList());
        tree.put("changes", preview.changes().stream().map(ReturnsTelling::change).toList());
        tree.put("problems", problems(terminal, preview.problems()));
        tree.put("mapping", MappingJson.tree(request.mapping()));
        if (!preview.clean()) {
            tree.put("refused", Reason.FAULTY_SHEET.stableName());
        }
        return tree;
    }

    private static Map<String, Object> unit(ReturnsPreview.UnitPart part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", part.unit().id().code());
        tree.put("name", part.unit().fullName());
        tree.putAll(QuotaTree.returns(part.inFile()));
        return tree;
    }

    private static Map<String, Object> change(SurveyChange change) {
        return Map.of("unit", change.unit().code(), "kind", change.kind().stableName(), "what", change.what(),
                "before", change.before(), "after", change.after());
    }

    /** The flagged ones, each by its place among the unit's returns of its source. */
    static List<Map<String, Object>> flagged(UnitReturns returns) {
        return returns.returns().stream().filter(one -> !one.flags().isEmpty()).map(ReturnsTelling::flagged).toList();
    }

    private static Map<String, Object> flagged(JudgedReturn one) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("source", one.source());
        tree.put("row", one.row());
        tree.put("flags", one.flags().stream().sorted().map(QuotaTree::word).toList());
        return tree;
    }
}
