package vn.thamdinh.cli.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.register.Column;
import vn.thamdinh.domain.register.Register;
import vn.thamdinh.domain.register.RowKey;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.register.RowNames;
import vn.thamdinh.usecase.register.WriteRows;

/** {@code register set}: writes a row, or takes one out. */
@Command(name = "set")
public final class RegisterSetCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register-id")
    private String id;

    @Parameters(index = "1..*", paramLabel = "COLUMN=VALUE", arity = "0..*", descriptionKey = "register-values")
    private Map<String, String> values = new HashMap<>();

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--body", paramLabel = "ID")
    private Optional<String> body = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", defaultValue = "")
    private String period;

    @Option(names = "--row", paramLabel = "ROW")
    private Optional<String> row = Optional.empty();

    @Option(names = "--drop", paramLabel = "REASON")
    private Optional<String> drop = Optional.empty();

    /** Made with the terminal that it prints to. */
    public RegisterSetCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(OpenRegister.of(desk, id).then(register -> write(desk, register)),
                saved -> Map.of("register", id), saved -> terminal().words().say("register.saved", id));
    }

    private Outcome<Saved> write(Desk desk, Register register) {
        Optional<UnitId> meant = unit.flatMap(code -> desk.views().round()
                .flatMap(round -> new RowNames(round.programme()).unit(code)));
        if (unit.isPresent() && meant.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, unit.get());
        }
        for (String column : values.keySet()) {
            if (register.column(column).isEmpty()) {
                return Outcome.refused(Reason.NOT_FOUND, column + " (" + String.join(", ",
                        register.columns().stream().map(Column::id).toList()) + ")");
            }
        }
        WriteRows rows = desk.registers().rows();
        RowKey fresh = rows.keyOfNew(register, meant, body.orElse(""), period);
        RowKey key = row.map(name -> new RowKey(register.id(), meant, body.orElse(""), period, name)).orElse(fresh);
        if (drop.isPresent()) {
            return rows.drop(key, drop.get());
        }
        Map<String, String> typed = new HashMap<>();
        desk.registers().kept().row(key).ifPresent(stands -> register.columns().forEach(column ->
                typed.put(column.id(), column.shown(stands.row().value(column.id())))));
        typed.putAll(values);
        return rows.write(key, typed);
    }
}
