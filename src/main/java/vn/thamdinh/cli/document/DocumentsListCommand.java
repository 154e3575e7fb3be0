package vn.thamdinh.cli.document;

import java.util.Map;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.document.NumberSeries;

/** {@code documents list}: drafts and issued documents. */
@Command(name = "list")
public final class DocumentsListCommand extends DeskCommand {

    @Option(names = "--numbers")
    private boolean numbers;

    /** Made with the terminal that it prints to. */
    public DocumentsListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        if (numbers) {
            return finish(Outcome.done(desk.documents().numbers().all()),
                    all -> Map.of("series", all.stream().map(DocumentTree::series).toList()),
                    all -> all.stream().map(this::line).collect(Collectors.joining(System.lineSeparator())));
        }
        return finish(Outcome.done(desk.documents().shelf().rows()),
                rows -> Map.of("documents", rows.stream().map(DocumentTree::row).toList()),
                rows -> rows.isEmpty() ? terminal().words().say("documents.none") : rows.stream()
                        .map(row -> "%-14s %-14s %-12s %s %s".formatted(row.address(), row.numberText(),
                                terminal().words().say("documents.state." + DocumentTree.state(row)), row.kind(),
                                row.about()).strip()).collect(Collectors.joining(System.lineSeparator())));
    }

    private String line(NumberSeries series) {
        return terminal().words().say("documents.series", series.series(), series.year(), series.taken().size(),
                series.gaps().isEmpty() ? "–" : series.gaps().toString(), series.next());
    }
}
