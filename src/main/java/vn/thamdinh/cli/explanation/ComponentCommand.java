package vn.thamdinh.cli.explanation;

import java.util.Map;

import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** A command about one component of one unit; answers with the question as it then stands. */
abstract class ComponentCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--component", required = true, paramLabel = "ID", descriptionKey = "component-id")
    private String component;

    ComponentCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected final ExitCode sit(Desk desk) {
        var id = new ComponentId(component);
        return finish(unit(desk, unit).then(known -> change(desk, known.id(), id)), _ -> tree(desk, id),
                _ -> terminal().words().say(sentence(), unit, component));
    }

    /** Does it. */
    abstract Outcome<?> change(Desk desk, UnitId of, ComponentId about);

    /** The key of what is said afterwards. */
    abstract String sentence();

    private Map<String, ?> tree(Desk desk, ComponentId id) {
        return desk.explanationRound().board().of(new UnitId(unit)).stream()
                .filter(one -> one.component().id().equals(id) && !one.inOneGo()).findFirst().map(QuestionTree::of)
                .orElseGet(() -> Map.of("unit", unit, "component", component));
    }
}
