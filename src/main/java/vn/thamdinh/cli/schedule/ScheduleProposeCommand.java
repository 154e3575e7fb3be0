package vn.thamdinh.cli.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.plan.VisitProposal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code schedule propose}: days and teams for the places that have none. */
@Command(name = "propose")
public final class ScheduleProposeCommand extends DeskCommand {

    @Option(names = "--accept")
    private boolean accept;

    /** Made with the terminal that it prints to. */
    public ScheduleProposeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        VisitProposal proposal = desk.visitCalendar().propose();
        Outcome<Boolean> taken = accept && !proposal.visits().isEmpty()
                ? desk.planVisits().planAll(proposal.visits()).then(_ -> Outcome.done(true)) : Outcome.done(false);
        return finish(taken, done -> Map.of("planned", done, "visits", proposal.visits().stream()
                        .map(ScheduleProposeCommand::tree).toList(), "left", proposal.left().stream()
                        .map(UnitId::code).toList()),
                done -> sentence(desk, proposal, done));
    }

    private String sentence(Desk desk, VisitProposal proposal, boolean planned) {
        List<String> lines = new ArrayList<>();
        proposal.visits().forEach(slot -> lines.add(String.join(" | ", AdministrativeDate.shortForm(slot.date()),
                slot.from() + "–" + slot.until(), desk.visitCalendar().placeName(slot.unit()), slot.team().value())));
        proposal.left().forEach(unit ->
                lines.add(terminal().words().say("schedule.left", desk.visitCalendar().placeName(unit))));
        lines.add(proposal.visits().isEmpty() ? terminal().words().say("schedule.nothing")
                : terminal().words().say(planned ? "schedule.accepted" : "schedule.proposed",
                        proposal.visits().size()));
        return String.join("\n", lines);
    }

    private static Map<String, Object> tree(VisitProposal.Slot slot) {
        return Map.of("unit", slot.unit().code(), "team", slot.team().value(), "date", slot.date().toString(), "from",
                slot.from().toString(), "until", slot.until().toString());
    }
}
