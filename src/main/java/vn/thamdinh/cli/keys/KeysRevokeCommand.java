package vn.thamdinh.cli.keys;

import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code keys revoke}: a key is no longer believed; what is held of it counts on, or nothing of it does. */
@Command(name = "revoke")
public final class KeysRevokeCommand extends DeskCommand {

    @Parameters(paramLabel = "KEY|MEMBER", descriptionKey = "key-meant")
    private String key;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Option(names = "--accept-nothing")
    private boolean acceptNothing;

    /** Made with the terminal that it prints to. */
    public KeysRevokeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(KeyTree.meant(desk, key).then(one -> desk.keys().revoke()
                        .revoke(one.publicKey(), !acceptNothing, reason).then(_ -> Outcome.done(one))),
                one -> Map.of("key", one.publicKey(), "name", one.name(), "accepted",
                        acceptNothing ? List.of() : desk.keys().revoke().writers(one.publicKey()).stream()
                                .map(writer -> Map.of("writer", writer.writer().hex(), "last", writer.last())).toList()),
                one -> terminal().words().say("keys.revoked", one.name(), one.publicKey()));
    }
}
