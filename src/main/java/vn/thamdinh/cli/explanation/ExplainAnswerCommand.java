package vn.thamdinh.cli.explanation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code explain answer}: the unit explains itself, with files that prove it. */
@Command(name = "answer")
public final class ExplainAnswerCommand extends ComponentCommand {

    @Option(names = "--answer", required = true, paramLabel = "TEXT")
    private String answer;

    @Option(names = "--file", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    /** Made with the terminal that it prints to. */
    public ExplainAnswerCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<?> change(Desk desk, UnitId of, ComponentId about) {
        return desk.explanationRound().answerCouncil().answer(of, about, answer).then(saved -> {
            for (Path file : files) {
                if (desk.attachEvidence().attach(file, of, Optional.of(about), "")
                        instanceof Outcome.Refused<?> refused) {
                    return refused.as();
                }
            }
            return Outcome.done(saved);
        });
    }

    @Override
    String sentence() {
        return "explain.answered";
    }
}
