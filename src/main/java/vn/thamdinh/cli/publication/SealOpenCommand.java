package vn.thamdinh.cli.publication;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code seal open}: breaks the seal, with a reason. */
@Command(name = "open")
public final class SealOpenCommand extends DeskCommand {

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    /** Made with the terminal that it prints to. */
    public SealOpenCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.publication().seal().reopen(reason), seal -> Map.of("digest", seal.digest()),
                _ -> terminal().words().say("seal.opened"));
    }
}
