package vn.thamdinh.cli.programme;

import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.Field;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.programme.Step;
import vn.thamdinh.domain.survey.SurveyForm;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;

/** {@code programme show}: what a programme says of units, criteria, deadlines and surveys. */
@Command(name = "show")
public final class ProgrammeShowCommand extends BasicCommand {

    @Parameters(paramLabel = "ID", descriptionKey = "programme-id")
    private String id;

    /** Made with the terminal that it prints to. */
    public ProgrammeShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() {
        Optional<ProgrammeId> known = ProgrammeFiles.shippedIds().stream()
                .filter(shipped -> shipped.value().equals(id)).findFirst();
        if (known.isEmpty()) {
            return refuse(Outcome.refused(Reason.NOT_FOUND, id));
        }
        Programme programme = ProgrammeReader.shipped(known.get());
        if (json()) {
            terminal().json(ProgrammeTree.of(programme));
        } else {
            print(programme);
        }
        return ExitCode.OK;
    }

    private void print(Programme programme) {
        terminal().out().println(programme.title());
        terminal().say("programme.head", programme.id().value(), programme.year(), programme.units().size(),
                programme.districts().size(), programme.hash().hex());
        if (programme.criteria().sample()) {
            terminal().out().println(programme.criteria().notice());
        }
        terminal().say("programme.units");
        programme.units().forEach(unit -> line(unit.order() + ".", unit.id().code(), unit.fullName(),
                programme.district(unit.district()).orElseThrow().name()));
        terminal().say("programme.criteria", Numbers.trimmed(programme.criteria().max()),
                programme.criteria().components().size());
        for (Field field : programme.criteria().fields()) {
            line(field.id().value(), field.title(), Numbers.trimmed(field.max()));
        }
        terminal().say("programme.steps");
        for (Step step : programme.steps()) {
            line(step.id(), step.title(), step.deadline().wording());
        }
        terminal().say("programme.surveys");
        for (SurveyForm form : programme.surveys()) {
            line(form.id().value(), form.title());
        }
        programme.warnings().forEach(warning -> terminal().say("programme.warning", warning));
    }

    private void line(String... cells) {
        terminal().out().println("  " + String.join("  ", cells));
    }
}
