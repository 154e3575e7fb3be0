package vn.thamdinh.cli.explanation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code explain due}: another last day for the question that stands. */
@Command(name = "due")
public final class ExplainDueCommand extends ComponentCommand {

    @Option(names = "--due", required = true, paramLabel = "DD/MM/YYYY")
    private String due;

    /** Made with the terminal that it prints to. */
    public ExplainDueCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<?> change(Desk desk, UnitId of, ComponentId about) {
        return Typed.day(due).then(day -> desk.explanationRound().askUnit().setDue(of, about, day));
    }

    @Override
    String sentence() {
        return "explain.due";
    }
}
