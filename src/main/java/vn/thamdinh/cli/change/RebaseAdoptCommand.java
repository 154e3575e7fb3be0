package vn.thamdinh.cli.change;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.change.CompareProgrammes.Opened;

/** {@code programme rebase adopt}: the round goes on under another programme. */
@Command(name = "adopt")
public final class RebaseAdoptCommand extends RebaseCommand {

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "rebase-reason")
    private String reason;

    /** Made with the terminal that it prints to. */
    public RebaseAdoptCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode go(Desk desk, Programme from, Opened to, Proposal proposal) {
        return finish(desk.changeProgramme().adopt(to.files(), proposal, reason),
                _ -> Map.of("programme", to.programme().hash().hex(),
                        "unmapped", desk.changeProgramme().unmapped().size()),
                _ -> terminal().words().say("rebase.adopted", to.programme().shortTitle(),
                        desk.changeProgramme().unmapped().size()));
    }
}
