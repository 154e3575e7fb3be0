package vn.thamdinh.cli.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.inspection.Team;
import vn.thamdinh.domain.inspection.VisitKind;
import vn.thamdinh.domain.inspection.plan.Clash;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.plan.CalendarRow;

/** {@code schedule list}: planned visits with what clashes, and places without one. */
@Command(name = "list")
public final class ScheduleListCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public ScheduleListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<CalendarRow> visits = desk.visitCalendar().rows();
        List<UnitId> unplanned = desk.visitCalendar().unplanned();
        if (json()) {
            terminal().json(Map.of("teams", desk.visitCalendar().teams().stream().map(ScheduleListCommand::tree).toList(),
                    "visits", visits.stream().map(ScheduleListCommand::tree).toList(),
                    "unplanned", unplanned.stream().map(UnitId::code).toList()));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("schedule.head").split("\\|")));
        visits.forEach(row -> rows.add(List.of(row.visit().id().value(), AdministrativeDate.shortForm(row.visit().date()),
                row.visit().from() + "–" + row.visit().until(), row.place(), row.team(),
                terminal().words().say("schedule.state." + word(row.state()))
                        + (row.visit().kind() == VisitKind.SURPRISE ? terminal().words().say("schedule.surprise",
                                row.visit().purpose()) : ""),
                String.join(", ", row.clashes().stream().map(Clash::kind).distinct()
                        .map(kind -> terminal().words().say("schedule.clash." + word(kind))).toList()))));
        terminal().table(rows);
        unplanned.forEach(unit -> terminal().out().println(
                terminal().words().say("schedule.unplanned", desk.visitCalendar().placeName(unit))));
        return ExitCode.OK;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> tree(Team team) {
        return Map.of("team", team.id().value(), "name", team.name(), "members",
                team.members().stream().map(MemberId::value).toList());
    }

    private static Map<String, Object> tree(CalendarRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("visit", row.visit().id().value());
        tree.put("unit", row.visit().unit().code());
        tree.put("kind", word(row.visit().kind()));
        tree.put("date", row.visit().date().toString());
        tree.put("from", row.visit().from().toString());
        tree.put("until", row.visit().until().toString());
        tree.put("team", row.visit().team().value());
        tree.put("purpose", row.visit().purpose());
        tree.put("state", word(row.state()));
        tree.put("cancelled", row.visit().cancelled());
        tree.put("clashes", row.clashes().stream().map(clash -> word(clash.kind())).distinct().toList());
        return tree;
    }
}
