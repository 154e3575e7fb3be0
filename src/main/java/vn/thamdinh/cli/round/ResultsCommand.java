package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.analysis.Analysis;
import vn.thamdinh.usecase.chart.DrawCharts;
import vn.thamdinh.usecase.view.ResultsTree;
import vn.thamdinh.usecase.view.RoundView;

/** {@code results}: totals, ranks and grades, and what stands against recognition. */
@Command(name = "results")
public final class ResultsCommand extends DeskCommand {

    @Option(names = "--xlsx", paramLabel = "FILE", descriptionKey = "out-xlsx")
    private Path xlsx;

    @Option(names = "--trace", paramLabel = "UNIT[:COMPONENT]")
    private String trace;

    @Option(names = "--charts", paramLabel = "DIR")
    private Path charts;

    /** Made with the terminal that it prints to. */
    public ResultsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Optional<Map<String, Object>> tree = ResultsTree.of(desk);
        if (tree.isEmpty()) {
            return refuse(Outcome.refused(Reason.NO_ROUND));
        }
        if (xlsx != null && desk.exportResults().export(xlsx) instanceof Outcome.Refused<Path> refused) {
            return refuse(refused);
        }
        if (trace != null) {
            return trace(desk);
        }
        if (charts != null) {
            return charts(desk);
        }
        if (json()) {
            terminal().json(tree.get());
        } else {
            print(desk, desk.views().round().orElseThrow());
        }
        return ExitCode.OK;
    }

    private ExitCode charts(Desk desk) {
        var drawing = new DrawCharts();
        RoundView round = desk.views().round().orElseThrow();
        var drawn = drawing.draw(new Analysis(round.programme(), desk.views().facts(), desk.views().results()),
                round.rehearsal());
        return finish(drawing.write(drawn, charts),
                files -> Map.of("files", files.stream().map(Path::toString).toList()),
                files -> terminal().words().say("results.charts", files.size(), charts));
    }

    private ExitCode trace(Desk desk) {
        int colon = trace.indexOf(':');
        Optional<ComponentId> component = colon < 0 ? Optional.empty()
                : Optional.of(new ComponentId(trace.substring(colon + 1)));
        return ResultsTree.trace(desk, new UnitId(colon < 0 ? trace : trace.substring(0, colon)), component)
                .map(found -> {
                    terminal().json(found);
                    return ExitCode.OK;
                }).orElseGet(() -> refuse(Outcome.refused(Reason.NOT_FOUND, trace)));
    }

    private void print(Desk desk, RoundView round) {
        if (round.rehearsal()) {
            terminal().say("workspace.rehearsal");
        }
        if (round.programme().criteria().sample()) {
            terminal().out().println(round.programme().criteria().notice());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("results.head").split("\\|")));
        int scale = round.programme().scoring().scale();
        desk.views().results().byRank().forEach(result -> rows.add(row(result, scale)));
        terminal().table(rows);
        terminal().say("results.digest", round.digest());
    }

    private List<String> row(UnitResult result, int scale) {
        return List.of(result.rank().isPresent() ? String.valueOf(result.rank().getAsInt()) : "–",
                result.unit().id().code(), result.unit().fullName(), Numbers.format(result.total(), scale),
                result.grade().map(Grade::name).orElse("–"),
                terminal().words().say("status." + ResultsTree.word(result.status())),
                result.obstacles().stream()
                        .map(obstacle -> terminal().words().say("obstacle." + ResultsTree.obstacle(obstacle).get("kind")))
                        .distinct().collect(Collectors.joining("; ")));
    }
}
