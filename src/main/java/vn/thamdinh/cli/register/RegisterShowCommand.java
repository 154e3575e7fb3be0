package vn.thamdinh.cli.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowCheck;
import vn.thamdinh.domain.register.state.KeptRow;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.register.RowNames;

/** {@code register show}: the rows of one register. */
@Command(name = "show")
public final class RegisterShowCommand extends DeskCommand {

    @Parameters(paramLabel = "REGISTER", descriptionKey = "register-id")
    private String id;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private Optional<String> unit = Optional.empty();

    /** Made with the terminal that it prints to. */
    public RegisterShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return switch (OpenRegister.of(desk, id)) {
            case Outcome.Refused<Register> refused -> refuse(refused);
            case Outcome.Done<Register>(Register register) -> show(desk, register);
        };
    }

    private ExitCode show(Desk desk, Register register) {
        List<KeptRow> kept = desk.registers().kept().rows(register.id()).stream()
                .filter(row -> unit.isEmpty() || row.row().key().about().equals(unit.get())).toList();
        if (json()) {
            terminal().json(Map.of("register", register.id().value(), "rows", kept.stream().map(this::tree).toList()));
            return ExitCode.OK;
        }
        var names = new RowNames(desk.views().round().orElseThrow().programme());
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(terminal().words().say("register.show-head").split("\\|")),
                register.columns().stream().map(Column::title)).toList());
        for (KeptRow row : kept) {
            rows.add(Stream.concat(Stream.of(names.about(row.row().key()), row.row().key().period(), row.row().key().row()),
                    register.columns().stream().map(column -> column.shown(row.row().value(column.id())))).toList());
        }
        terminal().table(rows);
        kept.stream().filter(row -> !row.flags().isEmpty()).forEach(row -> terminal().say("register.flag",
                names.about(row.row().key()), String.join("; ", row.flags().stream().map(RowCheck::text).toList())));
        return ExitCode.OK;
    }

    private Map<String, Object> tree(KeptRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", row.row().key().unit().map(one -> one.code()).orElse(""));
        tree.put("body", row.row().key().body());
        tree.put("period", row.row().key().period());
        tree.put("row", row.row().key().row());
        tree.put("values", row.row().values());
        tree.put("flags", row.flags().stream().map(RowCheck::text).toList());
        tree.put("complete", row.complete());
        tree.put("written", row.origin() == KeptRow.Origin.WRITTEN);
        return tree;
    }
}
