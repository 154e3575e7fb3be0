package vn.thamdinh.cli.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.SheetFault;

/** Tells the mistakes of a spreadsheet: each by file, line and column, or by sheet and cell. */
public final class SheetFaults {

    private final Terminal terminal;
    private final boolean json;

    public SheetFaults(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    /** Prints all of them and ends. */
    public ExitCode tell(List<String> coded) {
        List<SheetFault> faults = coded.stream().flatMap(line -> SheetFault.decoded(line).stream()).toList();
        terminal.err().println(terminal.words().say(Reason.FAULTY_SHEET,
                List.of(String.valueOf(faults.size()))));
        faults.forEach(fault -> terminal.err().println(line(fault)));
        if (json) {
            terminal.json(Map.of("refused", Reason.FAULTY_SHEET.stableName(),
                    "problems", faults.stream().map(this::problem).toList()));
        }
        return ExitCode.REFUSED;
    }

    private String line(SheetFault fault) {
        String file = fault.file().isEmpty() ? "" : fault.file() + ": ";
        String text = fault.cell().isEmpty()
                ? terminal.words().say("sheet.problem", fault.line(), fault.column(), fault.value(), message(fault))
                : terminal.words().say("sheet.problem-cell", fault.sheet(), fault.cell(), fault.value(),
                        message(fault));
        return "   " + file + text;
    }

    private String message(SheetFault fault) {
        return terminal.words().say(fault.messageKey(), fault.args().stream()
                .map(arg -> arg.startsWith("workbook.") ? terminal.words().say(arg) : arg).toArray());
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
