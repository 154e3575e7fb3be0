package vn.thamdinh.cli.evidence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code evidence drop}: a file is evidence no longer, with a reason; its content and history stay. */
@Command(name = "drop")
public final class EvidenceDropCommand extends DeskCommand {

    @Mixin
    private final WhichFile which = new WhichFile();

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    /** Made with the terminal that it prints to. */
    public EvidenceDropCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(which.of(desk).then(one -> desk.evidence().drop().drop(one.file(), reason)
                        .then(_ -> Outcome.done(one.file()))), EvidenceTree::of,
                file -> terminal().words().say("evidence.dropped", file.name(), file.unit().code()));
    }
}
