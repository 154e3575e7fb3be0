package vn.thamdinh.cli.explanation;

import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.explanation.AppraiseAgain;
import vn.thamdinh.usecase.view.RoundView;

/** {@code explain again}: a scorer appraises a component again after the unit's explanation. */
@Command(name = "again")
public final class ExplainAgainCommand extends ComponentCommand {

    @Option(names = "--member", paramLabel = "ID")
    private Optional<String> member = Optional.empty();

    @Option(names = "--input", paramLabel = "NAME=VALUE")
    private Map<String, String> input = Map.of();

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason;

    /** Made with the terminal that it prints to. */
    public ExplainAgainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<?> change(Desk desk, UnitId of, ComponentId about) {
        Optional<String> scorer = member.or(() -> desk.views().round().flatMap(RoundView::me)
                .map(me -> me.id().value()));
        if (scorer.isEmpty()) {
            return Outcome.refused(Reason.NO_ROUND);
        }
        var whose = new Scorer(scorer.get());
        AppraiseAgain again = desk.explanationRound().appraiseAgain();
        return input.isEmpty() ? again.confirm(of, about, whose, reason)
                : again.change(new GiveScore.Given(of, about, Stage.APPRAISE, whose, input, reason));
    }

    @Override
    String sentence() {
        return "explain.again";
    }
}
