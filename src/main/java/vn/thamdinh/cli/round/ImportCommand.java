package vn.thamdinh.cli.round;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.ImportScores;
import vn.thamdinh.usecase.appraisal.ImportScores.Imported;

/** How the taking over of a sheet is told; a faulty one with every mistake by line and column. */
abstract class ImportCommand extends DeskCommand {

    private static final int FIXED = 4;

    ImportCommand(Terminal terminal) {
        super(terminal);
    }

    final ExitCode tell(Outcome<Imported> outcome) {
        if (outcome instanceof Outcome.Refused<Imported>(Reason reason, List<String> lines)
                && reason == Reason.FAULTY_SHEET) {
            return faulty(lines.stream().map(this::problem).toList());
        }
        return finish(outcome, imported -> Map.of("taken", imported.taken(), "unchanged", imported.unchanged()),
                imported -> terminal().words().say("sheet.imported", imported.taken(), imported.unchanged()));
    }

    private ExitCode faulty(List<Map<String, Object>> problems) {
        terminal().err().println(terminal().words().say(Reason.FAULTY_SHEET,
                List.of(String.valueOf(problems.size()))));
        problems.forEach(problem -> terminal().err().println(terminal().words().say("sheet.problem",
                problem.get("line"), problem.get("column"), problem.get("value"), problem.get("message"))));
        if (json()) {
            terminal().json(Map.of("refused", Reason.FAULTY_SHEET.stableName(), "problems", problems));
        }
        return ExitCode.REFUSED;
    }

    private Map<String, Object> problem(String line) {
        String[] parts = line.split(Pattern.quote(ImportScores.SEPARATOR), -1);
        Object[] arguments = Arrays.copyOfRange(parts, FIXED, parts.length);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("line", Integer.parseInt(parts[0]));
        tree.put("column", parts[1]);
        tree.put("value", parts[2]);
        tree.put("problem", parts[3].substring(parts[3].lastIndexOf('.') + 1));
        tree.put("message", terminal().words().say(parts[3], arguments));
        return tree;
    }
}
