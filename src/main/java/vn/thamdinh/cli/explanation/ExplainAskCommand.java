package vn.thamdinh.cli.explanation;

import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** {@code explain ask}: the council asks a unit about a component, or takes its question back. */
@Command(name = "ask")
public final class ExplainAskCommand extends ComponentCommand {

    @Option(names = "--question", paramLabel = "TEXT", defaultValue = "")
    private String question;

    @Option(names = "--due", paramLabel = "DD/MM/YYYY")
    private Optional<String> due = Optional.empty();

    @Option(names = "--take-back")
    private boolean back;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason;

    /** Made with the terminal that it prints to. */
    public ExplainAskCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<?> change(Desk desk, UnitId of, ComponentId about) {
        if (back) {
            return question.isEmpty() && due.isEmpty()
                    ? desk.explanationRound().askUnit().takeBack(of, about, reason)
                    : Outcome.refused(Reason.CHOICE_NEEDED, "--take-back | --question");
        }
        return due.map(typed -> Typed.day(typed).then(day -> Outcome.done(Optional.of(day))))
                .orElseGet(() -> Outcome.done(Optional.empty()))
                .then(day -> desk.explanationRound().askUnit().ask(of, about, question, day));
    }

    @Override
    String sentence() {
        return back ? "explain.taken-back" : "explain.asked";
    }
}
