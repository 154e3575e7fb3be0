package vn.thamdinh.cli.publication;

import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.publication.EarlierResult;
import vn.thamdinh.usecase.Desk;

/** {@code years revoke}: a recognition of an earlier year no longer holds, or holds again. */
@Command(name = "revoke")
public final class YearsRevokeCommand extends DeskCommand {

    @Option(names = "--unit", required = true, paramLabel = "CODE")
    private String unit;

    @Option(names = "--year", required = true, paramLabel = "YEAR")
    private int year;

    @Option(names = "--programme", required = true, paramLabel = "ID")
    private String programme;

    @Option(names = "--date", required = true, paramLabel = "DAY", descriptionKey = "publication-day")
    private String date;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    @Option(names = "--paper", required = true, paramLabel = "TEXT")
    private String paper;

    @Option(names = "--take-back")
    private boolean back;

    /** Made with the terminal that it prints to. */
    public YearsRevokeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(Typed.day(date).then(day -> desk.publication().years().revoke(
                new EarlierResult.Key(unit, year, programme), !back, day, reason, paper)),
                _ -> Map.of("unit", unit, "year", year, "revoked", !back), _ -> terminal().words().say(
                        back ? "years.holds-again" : "years.revoked", unit, "" + year));
    }
}
