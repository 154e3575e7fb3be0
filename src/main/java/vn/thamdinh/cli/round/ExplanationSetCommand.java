package vn.thamdinh.cli.round;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.usecase.Desk;

/** {@code explanation set}: writes down what the council asked of a component and what the unit explained. */
@Command(name = "set")
public final class ExplanationSetCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--component", required = true, paramLabel = "ID")
    private String component;

    @Option(names = "--question", paramLabel = "TEXT", defaultValue = "")
    private String question;

    @Option(names = "--explanation", paramLabel = "TEXT", defaultValue = "")
    private String explanation;

    /** Made with the terminal that it prints to. */
    public ExplanationSetCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> desk.explainScore().explain(known.id(),
                        new ComponentId(component), question, explanation)),
                _ -> Map.of("unit", unit, "component", component, "question", question.strip(),
                        "explanation", explanation.strip()),
                _ -> terminal().words().say("explanation.set", unit, component));
    }
}
