package vn.thamdinh.cli.publication;

import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code seal close}: seals the round. */
@Command(name = "close")
public final class SealCloseCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public SealCloseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.publication().seal().close(), seal -> Map.of("digest", seal.digest(), "code", seal.code(),
                "entries", seal.entries()), seal -> terminal().words().say("seal.closed", seal.entries(), seal.digest()));
    }
}
