package vn.thamdinh.cli.eligibility;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code rule waive}: sets a rule of recognition aside for a unit, where the programme allows it. */
@Command(name = "waive")
public final class RuleWaiveCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--rule", required = true, paramLabel = "ID")
    private String rule;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Option(names = "--withdraw")
    private boolean withdraw;

    /** Made with the terminal that it prints to. */
    public RuleWaiveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> desk.waiveRule().waive(known.id(), rule, !withdraw, reason)),
                _ -> Map.of("unit", unit, "rule", rule, "waived", !withdraw, "reason", reason),
                _ -> terminal().words().say(withdraw ? "rule.applies" : "rule.waived", unit, rule));
    }
}
