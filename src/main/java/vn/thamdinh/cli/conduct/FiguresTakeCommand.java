package vn.thamdinh.cli.conduct;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.earlier.TakeFigures;
import vn.thamdinh.usecase.earlier.TakeFigures.From;

/** {@code figures take}: takes another round's published results over as a figure. */
@Command(name = "take")
public final class FiguresTakeCommand extends DeskCommand {

    @Option(names = "--from", required = true, paramLabel = "FILE|FOLDER")
    private Path from;

    @Option(names = "--figure", required = true, paramLabel = "ID")
    private String figure;

    @Option(names = "--mean-below")
    private boolean below;

    @Option(names = "--other-year")
    private boolean anyYear;

    /** Made with the terminal that it prints to. */
    public FiguresTakeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.publication().years().figures().take(from, new FigureId(figure),
                        below ? From.UNITS_BELOW : From.SAME_UNIT, anyYear), FiguresTakeCommand::tree,
                taken -> terminal().words().say("figures.taken", taken.figures(), figure, taken.without().size(),
                        String.join(", ", taken.without())) + "\n" + terminal().words().say("figures.taken-from",
                        Integer.toString(taken.year()), terminal().words().say(taken.published() ? "figures.published"
                                : "figures.not-published"),
                        terminal().words().say(taken.sample() ? "figures.sample" : "figures.official")));
    }

    private static Map<String, ?> tree(TakeFigures.Taken taken) {
        return Map.of("changed", taken.figures(), "without", taken.without(), "year", taken.year(),
                "sampleCriteria", taken.sample(), "published", taken.published());
    }
}
