package vn.thamdinh.cli.keys;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code keys rescue}: a card and a one-time code for somebody whose passphrase is forgotten. */
@Command(name = "rescue")
public final class KeysRescueCommand extends DeskCommand {

    @Parameters(paramLabel = "KEY|MEMBER", descriptionKey = "key-meant")
    private String key;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "card-out")
    private Path out;

    /** Made with the terminal that it prints to. */
    public KeysRescueCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(KeyTree.meant(desk, key).then(one -> desk.keys().rescue().rescue(one.publicKey(), out)),
                one -> Map.of("file", one.file().toString(), "code", one.code()),
                one -> terminal().words().say("keys.rescued", one.file(), one.code()));
    }
}
