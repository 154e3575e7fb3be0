package vn.thamdinh.cli.keys;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code keys invite}: writes the card of the round's secretariat, which enrolments answer. */
@Command(name = "invite")
public final class KeysInviteCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "card-out")
    private Path out;

    /** Made with the terminal that it prints to. */
    public KeysInviteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.keys().writeCard().invite(out), KeysEnrolCommand::tree,
                card -> terminal().words().say("keys.written", card.file(), card.fingerprint().sentence(),
                        card.fingerprint().groups()));
    }
}
