package vn.thamdinh.cli.register;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code register export}: the rows of a register as XLSX, or CSV where the file's name ends so. */
@Command(name = "export")
public final class RegisterExportCommand extends DeskCommand {

    @Parameters(paramLabel = "REGISTER", descriptionKey = "register-id")
    private String id;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    /** Made with the terminal that it prints to. */
    public RegisterExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(OpenRegister.of(desk, id).then(register -> desk.registers().files().export(register, out)),
                file -> Map.of("file", file.toString()), file -> terminal().words().say("register.exported", file));
    }
}
