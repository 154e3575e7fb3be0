package vn.thamdinh.cli.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.explanation.AskedQuestion;
import vn.thamdinh.usecase.explanation.RoundCounts;
import vn.thamdinh.usecase.view.ResultsTree;

/** {@code explain list}: the questions of the council, what was answered and who has appraised again. */
@Command(name = "list")
public final class ExplainListCommand extends DeskCommand {

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private Optional<String> unit = Optional.empty();

    /** Made with the terminal that it prints to. */
    public ExplainListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        if (desk.views().round().isEmpty()) {
            return refuse(Outcome.refused(Reason.NO_ROUND));
        }
        List<AskedQuestion> questions = desk.explanationRound().board().all().stream()
                .filter(one -> unit.isEmpty() || one.unit().id().code().equals(unit.get())).toList();
        RoundCounts counts = RoundCounts.of(questions);
        if (json()) {
            terminal().json(Map.of("counts", QuestionTree.of(counts), "questions",
                    questions.stream().map(QuestionTree::of).toList()));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("explain.head").split("\\|")));
        questions.forEach(one -> rows.add(row(one)));
        terminal().table(rows);
        terminal().say("explain.counts", counts.asked(), counts.answered(), counts.late(), counts.again(),
                counts.open());
        return ExitCode.OK;
    }

    private List<String> row(AskedQuestion one) {
        return List.of(one.unit().id().code(), one.component().id().value(),
                one.due().map(AdministrativeDate::shortForm).orElse("–"),
                terminal().words().say("explain.state." + ResultsTree.word(one.state())),
                one.scorers() == 0 ? "–" : one.again() + "/" + one.scorers(), one.question());
    }
}
