package vn.thamdinh.cli.eligibility;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Desk;

/** {@code dossier set}: notes that papers of a unit's dossier are there, or are not. */
@Command(name = "set")
public final class DossierSetCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--paper", required = true, split = ",", paramLabel = "ID")
    private List<String> papers;

    @Option(names = "--missing")
    private boolean missing;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
    private String note;

    /** Made with the terminal that it prints to. */
    public DossierSetCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> desk.recordPaper().record(papers(known))),
                _ -> Map.of("unit", unit, "papers", papers, "present", !missing),
                _ -> terminal().words().say(missing ? "dossier.missing" : "dossier.present", unit,
                        String.join(", ", papers)));
    }

    private List<PaperRecorded> papers(Unit known) {
        return papers.stream().map(paper -> new PaperRecorded(known.id(), paper, !missing, note)).toList();
    }
}
