package vn.thamdinh.cli.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code evidence add}: puts files into the workspace, encrypted; the first that is refused ends the command. */
@Command(name = "add")
public final class EvidenceAddCommand extends DeskCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "evidence-files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--component", paramLabel = "ID")
    private Optional<String> component = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
    private String note;

    /** Made with the terminal that it prints to. */
    public EvidenceAddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(add(desk), added -> Map.of("files", added.stream().map(EvidenceTree::of).toList()),
                added -> terminal().words().say("evidence.added", added.size(), unit));
    }

    private Outcome<List<FileAttached>> add(Desk desk) {
        List<FileAttached> added = new ArrayList<>();
        for (Path file : files) {
            switch (desk.attachEvidence().attach(file, new UnitId(unit), component.map(ComponentId::new), note)) {
                case Outcome.Done<FileAttached>(FileAttached one) -> added.add(one);
                case Outcome.Refused<FileAttached> refused -> {
                    return refused.as();
                }
            }
        }
        return Outcome.done(added);
    }
}
