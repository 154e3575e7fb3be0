package vn.thamdinh.cli.meeting;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import picocli.CommandLine.Parameters;
import vn.thamdinh.domain.council.meeting.Ballot;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.meeting.HoldBallot.Counted;
import vn.thamdinh.usecase.meeting.HoldBallot.Papers;

/** {@code meeting ballot}: records a ballot on a unit, by show of hands or on papers. */
@Command(name = "ballot")
public final class MeetingBallotCommand extends DeskCommand {

    @Parameters(paramLabel = "MEETING", descriptionKey = "meeting-number")
    private int meeting;

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--in-favour", required = true, paramLabel = "N")
    private int inFavour;

    @Option(names = "--against", paramLabel = "N", defaultValue = "0")
    private int against;

    @Option(names = "--abstained", paramLabel = "N", defaultValue = "0")
    private int abstained;

    @Option(names = "--papers", split = ",", paramLabel = "N")
    private List<Integer> papers = List.of();

    @Option(names = "--again")
    private boolean again;

    /** Made with the terminal that it prints to. */
    public MeetingBallotCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> counted().then(papers -> desk.meetings().ballot().hold(new Counted(
                        meeting, known.id(), inFavour, against, abstained, papers, again)))
                        .then(_ -> Outcome.done(desk.meetings().of(meeting).flatMap(one -> one.last(known.id()))
                                .orElseThrow()))),
                MeetingTree::of, this::words);
    }

    private String words(Ballot ballot) {
        return terminal().words().say(ballot.isTie() ? "meeting.tie" : "meeting.voted", unit, ballot.inFavour(),
                ballot.against(), ballot.abstained(), ballot.present(), ballot.members());
    }

    private Outcome<Optional<Papers>> counted() {
        return switch (papers.size()) {
            case 0 -> Outcome.done(Optional.empty());
            case 4 -> Outcome.done(Optional.of(new Papers(papers.get(0), papers.get(1), papers.get(2), papers.get(3))));
            default -> Outcome.refused(Reason.CHOICE_NEEDED, "--papers N,N,N,N");
        };
    }
}
