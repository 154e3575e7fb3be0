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
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.register.RowNames;

/** {@code register reminders}: what is waited for, what is late first. */
@Command(name = "reminders")
public final class RegisterRemindersCommand extends DeskCommand {

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private Optional<String> unit = Optional.empty();

    /** Made with the terminal that it prints to. */
    public RegisterRemindersCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        if (desk.views().round().isEmpty()) {
            return refuse(Outcome.refused(Reason.NO_ROUND));
        }
        var names = new RowNames(desk.views().round().get().programme());
        List<Waiting> waiting = desk.registers().waiting().stream()
                .filter(one -> unit.isEmpty() || one.key().about().equals(unit.get())).toList();
        if (json()) {
            terminal().json(Map.of("reminders", waiting.stream().map(RegisterRemindersCommand::tree).toList()));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("register.reminders-head").split("\\|")));
        waiting.forEach(one -> rows.add(List.of(
                terminal().words().say("register.state." + one.state().name().toLowerCase(Locale.ROOT)),
                one.last().map(AdministrativeDate::shortForm).orElse("–"), names.about(one.key()),
                one.register().id().value(), one.key().period())));
        terminal().table(rows);
        return ExitCode.OK;
    }

    private static Map<String, Object> tree(Waiting one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("state", one.state().name().toLowerCase(Locale.ROOT));
        tree.put("why", one.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("last", one.last().map(Object::toString).orElse(""));
        tree.put("about", one.key().about());
        tree.put("register", one.register().id().value());
        tree.put("period", one.key().period());
        return tree;
    }
}
