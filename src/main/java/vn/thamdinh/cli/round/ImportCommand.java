package vn.thamdinh.cli.round;

import java.util.List;
import java.util.Map;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.SheetFaults;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.ImportScores.Imported;

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
            return new SheetFaults(terminal(), json()).tell(lines);
        }
        return finish(outcome, imported -> Map.of("taken", imported.taken(), "unchanged", imported.unchanged()),
                imported -> terminal().words().say("sheet.imported", imported.taken(), imported.unchanged()));
    }
}
