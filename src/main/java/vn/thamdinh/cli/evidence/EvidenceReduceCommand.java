package vn.thamdinh.cli.evidence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code evidence reduce}: a smaller copy takes the place of a large photo, naming the hash of the original. */
@Command(name = "reduce")
public final class EvidenceReduceCommand extends DeskCommand {

    @Mixin
    private final WhichFile which = new WhichFile();

    /** Made with the terminal that it prints to. */
    public EvidenceReduceCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(which.of(desk).then(one ->
                        desk.evidence().reduce().reduce(one, terminal().words().say("evidence.reduced-why"))),
                attached -> EvidenceTree.of(attached.file()), attached -> terminal().words().say("evidence.reduced", attached.file().name(),
                        attached.file().size()));
    }
}
