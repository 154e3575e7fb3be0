package vn.thamdinh.cli.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.survey.QuotaVerdict;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.usecase.view.RoundView;
import vn.thamdinh.usecase.view.UnitRow;

/** {@code units}: the assessed units in the plan's order, and how far each is. */
@Command(name = "units")
public final class UnitsCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public UnitsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Optional<RoundView> round = desk.views().round();
        if (round.isEmpty()) {
            return refuse(Outcome.refused(Reason.NO_ROUND));
        }
        int components = round.get().programme().criteria().scored().size();
        if (json()) {
            terminal().json(Map.of("components", components,
                    "units", desk.views().units().stream().map(UnitsCommand::tree).toList()));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("units.head").split("\\|")));
        desk.views().units().forEach(row -> rows.add(cells(row, components)));
        terminal().table(rows);
        return ExitCode.OK;
    }

    private List<String> cells(UnitRow row, int components) {
        String missed = String.join(", ", row.result().quotas().stream().filter(quota -> !quota.met())
                .map(quota -> quota.form().value()).toList());
        return List.of(String.valueOf(row.unit().order()), row.unit().id().code(), row.unit().fullName(),
                row.district().name(), row.self().done() + "/" + components, row.verify().done() + "/" + components,
                String.valueOf(row.visits().size()), missed.isEmpty() ? "–" : missed,
                terminal().words().say("status." + ResultsTree.word(row.result().status())));
    }

    private static Map<String, Object> tree(UnitRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", row.unit().id().code());
        tree.put("name", row.unit().fullName());
        tree.put("aliases", row.unit().aliases());
        tree.put("districtCode", row.district().id().code());
        tree.put("district", row.district().name());
        tree.put("order", row.unit().order());
        tree.put("self", row.self().done());
        tree.put("verify", row.verify().done());
        tree.put("mine", row.mine().done());
        tree.put("visits", row.visits().size());
        tree.put("status", ResultsTree.word(row.result().status()));
        tree.put("duty", ResultsTree.word(row.duty()));
        List<QuotaVerdict> quotas = row.result().quotas();
        tree.put("quotas", quotas.stream().map(ResultsTree::quota).toList());
        return tree;
    }
}
