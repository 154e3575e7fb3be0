package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code document signboards}: files for each recognised unit, named by its code and name. */
@Command(name = "signboards")
public final class DocumentSignboardsCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out-dir")
    private Path out;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "board-format")
    private List<String> formats = List.of("pdf");

    @Option(names = "--design", paramLabel = "NAME=VALUE", descriptionKey = "board-design")
    private Map<String, String> design = new LinkedHashMap<>();

    /** Made with the terminal that it prints to. */
    public DocumentSignboardsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(DesignOptions.read(desk, design).then(texts -> DesignOptions.formats(formats)
                        .then(wanted -> desk.boards().draw().drawAll(out, wanted, texts, terminal().progress()))),
                files -> Map.of("files", files.stream().map(Path::toString).toList()),
                files -> terminal().words().say("document.signboards", files.size(), out) + System.lineSeparator()
                        + terminal().words().say("document.open"));
    }
}
