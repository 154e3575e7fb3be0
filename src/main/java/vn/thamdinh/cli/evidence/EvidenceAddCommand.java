package vn.thamdinh.cli.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.evidence.Attached;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.Incoming;

/** {@code evidence add}: puts files into the workspace, encrypted; what is refused is told, the rest goes on. */
@Command(name = "add")
public final class EvidenceAddCommand extends DeskCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "evidence-files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--component", paramLabel = "ID", descriptionKey = "evidence-component")
    private Optional<String> component = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "")
    private String note;

    @Option(names = "--smaller")
    private boolean smaller;

    /** Made with the terminal that it prints to. */
    public EvidenceAddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException {
        List<Object> added = new ArrayList<>();
        List<Object> refused = new ArrayList<>();
        ExitCode worst = ExitCode.OK;
        EvidencePlace place = new EvidencePlace(new UnitId(unit), component.map(ComponentId::new), Optional.empty());
        for (Path file : files(desk)) {
            switch (attach(desk, new Incoming.OnDisk(file), place)) {
                case Outcome.Done<Attached>(Attached one) -> added.add(tree(one));
                case Outcome.Refused<Attached> no -> {
                    Map<String, Object> tree = new LinkedHashMap<>(terminal().tree(no));
                    tree.put("file", file.toString());
                    refused.add(tree);
                    ExitCode code = Terminal.code(no.reason());
                    worst = code.ordinal() > worst.ordinal() ? code : worst;
                    if (!json()) {
                        terminal().err().println(file + ": " + terminal().words().say(no.reason(), no.arguments()));
                    }
                }
            }
        }
        if (json()) {
            terminal().json(Map.of("files", added, "notTaken", refused));
        } else if (!added.isEmpty() || refused.isEmpty()) {
            terminal().say("evidence.added", added.size(), unit);
        }
        return worst;
    }

    private Outcome<Attached> attach(Desk desk, Incoming file, EvidencePlace place) {
        return smaller ? desk.evidence().reduce().attach(file, place, note)
                : desk.evidence().attach().attach(file, place, note);
    }

    /** Of a folder, what is in it and not in the workspace yet. */
    private List<Path> files(Desk desk) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                desk.evidence().card().newFiles(file, terminal().progress()).forEach(one -> all.add(one.file()));
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private static Map<String, Object> tree(Attached attached) {
        Map<String, Object> tree = EvidenceTree.of(attached.file());
        tree.put("again", attached.again());
        tree.put("elsewhere", attached.elsewhere().stream().map(one -> one.file().unit().code()).distinct().toList());
        return tree;
    }
}
