package vn.thamdinh.cli.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.state.Waiting;
import vn.thamdinh.usecase.Desk;

/** {@code register list}: the programme's registers, how far each has come and what is late. */
@Command(name = "list")
public final class RegisterListCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public RegisterListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<Waiting> waiting = desk.registers().waiting();
        List<Map<String, Object>> trees = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("register.head").split("\\|")));
        for (Register register : desk.registers().registers().registers()) {
            int there = desk.registers().kept().rows(register.id()).size();
            int expected = desk.registers().expected(register).size();
            long overdue = waiting.stream().filter(one -> one.register().equals(register)
                    && one.state() == Waiting.State.OVERDUE).count();
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", register.id().value());
            tree.put("title", register.title());
            tree.put("rows", there);
            tree.put("expected", expected);
            tree.put("overdue", overdue);
            trees.add(tree);
            rows.add(List.of(register.id().value(), there + (expected == 0 ? "" : "/" + expected), Long.toString(overdue),
                    register.title()));
        }
        if (json()) {
            terminal().json(Map.of("registers", trees));
        } else {
            terminal().table(rows);
        }
        return ExitCode.OK;
    }
}
