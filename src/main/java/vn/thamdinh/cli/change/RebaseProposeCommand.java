package vn.thamdinh.cli.change;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.change.CompareProgrammes;
import vn.thamdinh.usecase.change.CompareProgrammes.Opened;

/** {@code programme rebase propose}: writes a mapping that name and wording suggest, for a person to look through. */
@Command(name = "propose")
public final class RebaseProposeCommand extends RebaseCommand {

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    /** Made with the terminal that it prints to. */
    public RebaseProposeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode go(Desk desk, Programme from, Opened to, Proposal proposal) {
        return finish(new CompareProgrammes().write(proposal, from, to.programme(), out),
                file -> Map.of("file", file.toString(), "open", proposal.open()),
                file -> terminal().words().say("rebase.proposed", file, proposal.rows().size(), proposal.open()));
    }
}
