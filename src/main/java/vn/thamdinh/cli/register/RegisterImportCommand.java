package vn.thamdinh.cli.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.register.RegisterFiles.Taken;
import vn.thamdinh.usecase.register.RowProblem;

/** {@code register import}: takes rows from a CSV or XLSX file, whole or not at all. */
@Command(name = "import")
public final class RegisterImportCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "REGISTER", descriptionKey = "register-id")
    private String id;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "register-file")
    private Path file;

    /** Made with the terminal that it prints to. */
    public RegisterImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return switch (OpenRegister.of(desk, id).then(register -> desk.registers().files().take(register, file))) {
            case Outcome.Refused<Taken> refused -> refuse(refused);
            case Outcome.Done<Taken>(Taken taken) -> tell(taken);
        };
    }

    private ExitCode tell(Taken taken) {
        List<RowProblem> problems = taken.problems();
        if (json()) {
            terminal().json(Map.of("rows", problems.isEmpty() ? taken.rows() : 0, "flagged", taken.flagged(), "problems",
                    problems.stream().map(one -> Map.of("line", one.line(), "column", one.column(), "typed", one.typed(),
                            "fault", one.fault().toLowerCase(Locale.ROOT).replace('_', '-'), "wanted", one.wanted()))
                            .toList()));
        } else if (problems.isEmpty()) {
            terminal().say("register.taken", taken.rows(), taken.flagged());
        } else {
            problems.forEach(one -> terminal().say("register.problem", one.line(), one.column(), one.typed(),
                    one.fault().toLowerCase(Locale.ROOT).replace('_', '-'), one.wanted()));
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
