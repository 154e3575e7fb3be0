package vn.thamdinh.cli.round;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code sheet export}: a workbook for each commune, to score itself or to be verified by its district. */
@Command(name = "export")
public final class SheetExportCommand extends DeskCommand {

    @Option(names = "--stage", required = true, paramLabel = "self|verify")
    private Whose stage;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out-dir")
    private Path out;

    @Option(names = "--units", split = ",", paramLabel = "CODE", descriptionKey = "assign-units")
    private List<String> units = List.of();

    /** Made with the terminal that it prints to. */
    public SheetExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Set<UnitId> chosen = new LinkedHashSet<>();
        for (String code : units) {
            switch (unit(desk, code)) {
                case Outcome.Refused<Unit> refused -> {
                    return refuse(refused);
                }
                case Outcome.Done<Unit>(Unit unit) -> chosen.add(unit.id());
            }
        }
        return finish(desk.exportScoreSheets().export(stage.stage(), out, chosen, terminal().progress()),
                files -> Map.of("files", files.stream().map(Path::toString).toList()),
                files -> terminal().words().say("sheet.exported", files.size(), out));
    }
}
