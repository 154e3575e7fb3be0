package vn.thamdinh.cli.round;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore.Given;
import vn.thamdinh.usecase.view.RoundView;

/** {@code score}: gives one score by its inputs, as the screen does. */
@Command(name = "score")
public final class ScoreCommand extends DeskCommand {

    /** At which stage the score is given. */
    enum At {
        SELF(Stage.SELF), VERIFY(Stage.VERIFY), APPRAISE(Stage.APPRAISE), REAPPRAISE(Stage.REAPPRAISE), AGREE(Stage.AGREE);

        private final Stage stage;

        At(Stage stage) {
            this.stage = stage;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--component", required = true, paramLabel = "ID")
    private String component;

    @Option(names = "--stage", paramLabel = "self|verify|appraise|agree", defaultValue = "appraise")
    private At stage;

    @Option(names = "--member", paramLabel = "MEMBER", defaultValue = "")
    private String member;

    @Option(names = "--input", required = true, paramLabel = "NAME=VALUE")
    private Map<String, String> inputs = new LinkedHashMap<>();

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "")
    private String reason;

    /** Made with the terminal that it prints to. */
    public ScoreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> scorer(desk, known)
                        .then(scorer -> desk.giveScore().give(new Given(known.id(), new ComponentId(component),
                                stage.stage, scorer, inputs, reason)))),
                saved -> Map.of("unit", unit, "component", component, "points", Numbers.plain(saved.points())),
                saved -> terminal().words().say("score.given", unit, component, Numbers.trimmed(saved.points())));
    }

    private Outcome<Scorer> scorer(Desk desk, Unit known) {
        return switch (stage) {
            case SELF -> Outcome.done(Scorer.of(known.id()));
            case VERIFY -> Outcome.done(Scorer.of(known.district()));
            case REAPPRAISE, AGREE -> Outcome.done(Scorer.COUNCIL);
            case APPRAISE -> member.isEmpty()
                    ? desk.views().round().flatMap(RoundView::me).map(me -> Outcome.done(Scorer.of(me.id())))
                            .orElseGet(() -> Outcome.refused(Reason.NO_ROUND))
                    : Members.find(desk, member).then(id -> Outcome.done(Scorer.of(id)));
        };
    }
}
