package vn.thamdinh.cli.dossier;

import java.nio.file.Path;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;

/** {@code unit dossier}: writes everything of one unit as a PDF outside the workspace. */
@Command(name = "dossier")
public final class UnitDossierCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "unit-code")
    private String unit;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;

    @Option(names = "--purpose", paramLabel = "TEXT", defaultValue = "In hồ sơ đơn vị")
    private String purpose;

    /** Made with the terminal that it prints to. */
    public UnitDossierCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(unit(desk, unit).then(known -> desk.dossiers().print().save(known.id(), out, purpose)),
                made -> Map.of("file", out.toAbsolutePath().toString(), "unit", unit, "bytes", made.pdf().length,
                        "digest", made.digest()),
                _ -> terminal().words().say("unit.dossier", unit, out) + System.lineSeparator()
                        + terminal().words().say("document.open"));
    }
}
