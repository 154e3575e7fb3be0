package vn.thamdinh.cli.round;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;

/** {@code vote}: records how the council voted on a unit. */
@Command(name = "vote")
public final class VoteCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--in-favour", required = true, paramLabel = "N")
    private int inFavour;

    @Option(names = "--against", paramLabel = "N", defaultValue = "0")
    private int against;

    @Option(names = "--abstained", paramLabel = "N", defaultValue = "0")
    private int abstained;

    /** Made with the terminal that it prints to. */
    public VoteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit)
                        .then(known -> desk.council().vote().cast(known.id(), inFavour, against, abstained)),
                _ -> Map.of("unit", unit, "inFavour", inFavour, "against", against, "abstained", abstained,
                        "members", desk.council().vote().room(new UnitId(unit)).members()),
                _ -> terminal().words().say("vote.cast", unit, inFavour, against, abstained,
                        desk.council().vote().room(new UnitId(unit)).members()));
    }
}
