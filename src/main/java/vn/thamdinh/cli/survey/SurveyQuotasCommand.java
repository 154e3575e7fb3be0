package vn.thamdinh.cli.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.survey.QuotaRow;
import vn.thamdinh.usecase.view.RoundView;

/** {@code survey quotas}: required, collected, valid and missing returns of every unit and form. */
@Command(name = "quotas")
public final class SurveyQuotasCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public SurveyQuotasCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Optional<RoundView> round = desk.views().round();
        if (round.isEmpty()) {
            return refuse(Outcome.refused(Reason.NO_ROUND));
        }
        Programme programme = round.get().programme();
        List<QuotaRow> rows = desk.viewQuotas().rows();
        if (json()) {
            terminal().json(QuotaTree.of(programme, rows));
            return ExitCode.OK;
        }
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(terminal().words().say("survey.quotas.head").split("\\|")));
        rows.forEach(row -> table.add(List.of(row.unit().id().code(), row.unit().fullName(), row.form().id().value(),
                String.valueOf(row.verdict().required()), String.valueOf(row.collected()),
                String.valueOf(row.verdict().valid()), String.valueOf(row.verdict().missing()),
                terminal().words().say("survey.state." + QuotaTree.word(row.verdict().state())))));
        terminal().table(table);
        programme.respondentPlans().forEach(plan ->
                terminal().say("survey.plan", plan.title(), plan.perUnit(), plan.units(), plan.unitName(), plan.total()));
        return ExitCode.OK;
    }
}
