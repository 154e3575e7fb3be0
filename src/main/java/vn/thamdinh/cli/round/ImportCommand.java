package vn.thamdinh.cli.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.ImportScores.Imported;
import vn.thamdinh.usecase.appraisal.SheetFault;

/** How the taking over of a sheet is told; a faulty one with every mistake by line and column, or by cell. */
public abstract class ImportCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    protected ImportCommand(Terminal terminal) {
        super(terminal);
    }

    /** Ends with what was taken, or with every mistake. */
    protected final ExitCode tell(Outcome<Imported> outcome) {
        if (outcome instanceof Outcome.Refused<Imported>(Reason reason, List<String> lines)
                && reason == Reason.FAULTY_SHEET) {
            return faulty(lines.stream().flatMap(line -> SheetFault.decoded(line).stream()).toList());
        }
        return finish(outcome, imported -> Map.of("taken", imported.taken(), "unchanged", imported.unchanged()),
                imported -> terminal().words().say("sheet.imported", imported.taken(), imported.unchanged()));
    }

    private ExitCode faulty(List<SheetFault> faults) {
        terminal().err().println(terminal().words().say(Reason.FAULTY_SHEET,
                List.of(String.valueOf(faults.size()))));
        faults.forEach(fault -> terminal().err().println(line(fault)));
        if (json()) {
            terminal().json(Map.of("refused", Reason.FAULTY_SHEET.stableName(),
                    "problems", faults.stream().map(this::problem).toList()));
        }
        return ExitCode.REFUSED;
    }

    private String line(SheetFault fault) {
        String file = fault.file().isEmpty() ? "" : fault.file() + ": ";
        String text = fault.cell().isEmpty()
                ? terminal().words().say("sheet.problem", fault.line(), fault.column(), fault.value(), message(fault))
                : terminal().words().say("sheet.problem-cell", fault.sheet(), fault.cell(), fault.value(),
                        message(fault));
        return "   " + file + text;
    }

    private String message(SheetFault fault) {
        return terminal().words().say(fault.messageKey(), fault.args().stream()
                .map(arg -> arg.startsWith("workbook.") ? terminal().words().say(arg) : arg).toArray());
    }

    private Map<String, Object> problem(SheetFault fault) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", fault.file());
        tree.put("sheet", fault.sheet());
        tree.put("cell", fault.cell());
        tree.put("line", fault.line());
        tree.put("column", fault.column());
        tree.put("value", fault.value());
        tree.put("problem", fault.messageKey().substring(fault.messageKey().lastIndexOf('.') + 1));
        tree.put("message", message(fault));
        return tree;
    }
}
