package vn.thamdinh.cli.conduct;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.rule.FigureId;
import vn.thamdinh.usecase.Desk;

/** {@code figures set}: records one figure of one unit. */
@Command(name = "set")
public final class FiguresSetCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--figure", required = true, paramLabel = "ID")
    private String figure;

    @Option(names = "--value", required = true, paramLabel = "NUMBER")
    private String value;

    @Option(names = "--source", required = true, paramLabel = "TEXT")
    private String source;

    /** Made with the terminal that it prints to. */
    public FiguresSetCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit)
                        .then(known -> desk.recordFigures().record(known.id(), new FigureId(figure), value, source)),
                changed -> Map.of("unit", unit, "figure", figure, "changed", changed),
                _ -> terminal().words().say("figures.set", unit, figure, value));
    }
}
