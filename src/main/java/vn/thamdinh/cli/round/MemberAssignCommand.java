package vn.thamdinh.cli.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code member assign}: says which units a member appraises, in place of what was said before. */
@Command(name = "assign")
public final class MemberAssignCommand extends DeskCommand {

    @Parameters(paramLabel = "MEMBER", descriptionKey = "member-id")
    private String member;

    @ArgGroup(multiplicity = "1")
    private Which which;

    /** All units or the named ones. */
    static final class Which {

        @Option(names = "--all", required = true, descriptionKey = "assign-all")
        private boolean all;

        @Option(names = "--unit", required = true, split = ",", paramLabel = "CODE", descriptionKey = "assign-units")
        private List<String> units = new ArrayList<>();
    }

    /** Made with the terminal that it prints to. */
    public MemberAssignCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(Members.find(desk, member).then(id -> units(desk)
                        .then(units -> desk.council().assignUnits().assign(id, units).then(_ -> Outcome.done(units.size())))),
                count -> Map.of("member", member, "units", count),
                count -> terminal().words().say("member.assigned", member, count));
    }

    private Outcome<List<UnitId>> units(Desk desk) {
        List<UnitId> found = new ArrayList<>();
        if (which.all) {
            desk.views().units().forEach(row -> found.add(row.unit().id()));
        }
        for (String code : which.units) {
            switch (unit(desk, code)) {
                case Outcome.Done<Unit>(Unit unit) -> found.add(unit.id());
                case Outcome.Refused<Unit> refused -> {
                    return refused.as();
                }
            }
        }
        return Outcome.done(found);
    }
}
