package vn.thamdinh.cli.dossier;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code unit recognised}: writes down what became of a unit in an earlier year. */
@Command(name = "recognised")
public final class UnitRecognisedCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--year", required = true, paramLabel = "YEAR")
    private int year;

    @Option(names = "--title", required = true, paramLabel = "TEXT")
    private String title;

    @Option(names = "--paper", required = true, paramLabel = "TEXT")
    private String paper;

    @Option(names = "--not")
    private boolean not;

    /** Made with the terminal that it prints to. */
    public UnitRecognisedCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> desk.dossiers().recognition().record(known.id(), year, !not,
                        title, paper)),
                _ -> Map.of("unit", unit, "year", year, "recognised", !not, "title", title.strip(),
                        "paper", paper.strip()),
                _ -> terminal().words().say(not ? "unit.not-recognised" : "unit.recognised", unit, year));
    }
}
