package vn.thamdinh.cli.change;

import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.change.CompareProgrammes;
import vn.thamdinh.usecase.change.CompareProgrammes.Opened;

/** A command that leads a round to another programme. */
abstract class RebaseCommand extends DeskCommand {

    @Option(names = "--to", required = true, paramLabel = "ID|FOLDER", descriptionKey = "programme-id-or-folder")
    private String to;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "rebase-mapping")
    private Optional<Path> mapping = Optional.empty();

    RebaseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected final ExitCode sit(Desk desk) {
        return switch (new CompareProgrammes().open(to)) {
            case Outcome.Refused<Opened> refused -> refuse(refused);
            case Outcome.Done<Opened>(Opened opened) -> from(desk, opened).map(from -> go(desk, from, opened))
                    .orElseGet(() -> refuse(Outcome.refused(Reason.NO_ROUND)));
        };
    }

    /** The programme in force; where it is asked for again, the one before it, whose mapping is then amended. */
    private static Optional<Programme> from(Desk desk, Opened to) {
        return desk.changeProgramme().from(to.programme());
    }

    private ExitCode go(Desk desk, Programme from, Opened opened) {
        Outcome<Proposal> proposal = mapping.map(file -> new CompareProgrammes().mapping(file))
                .orElseGet(() -> Outcome.done(Proposal.of(from, opened.programme())));
        return switch (proposal) {
            case Outcome.Refused<Proposal> refused -> refuse(refused);
            case Outcome.Done<Proposal>(Proposal made) -> go(desk, from, opened, made);
        };
    }

    /** Does the work. */
    abstract ExitCode go(Desk desk, Programme from, Opened to, Proposal proposal);
}
