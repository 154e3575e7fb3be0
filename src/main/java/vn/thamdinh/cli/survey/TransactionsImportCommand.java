package vn.thamdinh.cli.survey;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.survey.ExportFile;
import vn.thamdinh.usecase.survey.ImportTransactions.Taken;

/** {@code survey transactions import}: transactions by unit, procedure and year from CSV or XLSX. */
@Command(name = "import")
public final class TransactionsImportCommand extends DeskCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "transactions-file")
    private Path file;

    @Option(names = "--year", paramLabel = "YYYY")
    private Optional<Integer> year = Optional.empty();

    /** Made with the terminal that it prints to. */
    public TransactionsImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        if (year.isPresent() && (year.get() < 2000 || year.get() > 2100)) {
            return refuse(Outcome.refused(Reason.BAD_INPUT, String.valueOf(year.get())));
        }
        OptionalInt ofYear = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        Outcome<Taken> outcome = ExportFile.open(file).then(export -> desk.importTransactions().take(export, ofYear));
        if (outcome instanceof Outcome.Done<Taken>(Taken taken) && !taken.problems().isEmpty()) {
            if (json()) {
                terminal().json(Map.of("refused", Reason.FAULTY_SHEET.stableName(),
                        "problems", ReturnsTelling.problems(terminal(), taken.problems())));
            }
            ReturnsTelling.faults(terminal(), taken.problems());
            return ExitCode.REFUSED;
        }
        return finish(outcome, taken -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("taken", taken.taken());
            tree.put("unchanged", taken.unchanged());
            return tree;
        }, taken -> terminal().words().say("sheet.imported", taken.taken(), taken.unchanged()));
    }
}
