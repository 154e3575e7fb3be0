package vn.thamdinh.cli.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.register.state.Reached;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.Desk;

/** {@code register targets}: how far the targets are reached, with the rows that each figure was gathered from. */
@Command(name = "targets")
public final class RegisterTargetsCommand extends DeskCommand {

    @Option(names = "--year", paramLabel = "YEAR")
    private Optional<Integer> year = Optional.empty();

    /** Made with the terminal that it prints to. */
    public RegisterTargetsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<Reached> reached = desk.registers().reached(year);
        if (json()) {
            terminal().json(Map.of("targets", reached.stream().map(RegisterTargetsCommand::tree).toList()));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("register.targets-head").split("\\|")));
        reached.forEach(one -> rows.add(List.of(one.target().id(), one.unit().map(unit -> unit.code()).orElse(""),
                one.target().bound().comparison().sign() + " " + Numbers.trimmed(one.target().bound().value()),
                one.value().map(value -> Numbers.format(value, one.target().decimals())).orElse("–"),
                terminal().words().say("register.target." + word(one)))));
        terminal().table(rows);
        return ExitCode.OK;
    }

    private static String word(Reached one) {
        return one.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> tree(Reached one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("target", one.target().id());
        tree.put("unit", one.unit().map(unit -> unit.code()).orElse(""));
        tree.put("value", one.value().map(Numbers::plain).orElse(""));
        tree.put("state", word(one));
        tree.put("variables", one.traces().stream().map(trace -> Map.of("name", trace.variable().name(), "value",
                trace.value().map(Numbers::plain).orElse(""), "rows", trace.rows().stream().map(key ->
                        key.about() + " " + key.period() + " " + key.row()).toList())).toList());
        return tree;
    }
}
