package vn.thamdinh.cli.programme;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.SheetFaults;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.sheet.ProgrammeWorkbooks;
import vn.thamdinh.usecase.sheet.ProgrammeWorkbooks.Taken;

/** {@code programme import-xlsx}: a programme's file made from a workbook, if the whole programme is in order with it. */
@Command(name = "import-xlsx")
public final class ProgrammeImportCommand extends BasicCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "programme-xlsx")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", descriptionKey = "programme-out")
    private Path out;

    /** Made with the terminal that it prints to. */
    public ProgrammeImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        Outcome<Taken> outcome = new ProgrammeWorkbooks().take(file, out);
        if (outcome instanceof Outcome.Refused<Taken>(Reason reason, List<String> lines)
                && reason == Reason.FAULTY_SHEET) {
            return new SheetFaults(terminal(), json()).tell(lines);
        }
        return finish(outcome, taken -> Map.of("part", taken.part().name().toLowerCase(Locale.ROOT),
                        "hash", taken.hash().hex(), "lines", taken.lines(),
                        "files", taken.files().stream().map(Path::toString).toList()),
                taken -> terminal().words().say("programme.taken", taken.lines(), out, taken.hash().hex()));
    }
}
