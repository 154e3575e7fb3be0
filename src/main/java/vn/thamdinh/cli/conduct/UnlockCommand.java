package vn.thamdinh.cli.conduct;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Typed;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code round unlock}: lets a stage whose deadline has passed take scores again. */
@Command(name = "unlock")
public final class UnlockCommand extends DeskCommand {

    /** Stages by the names that the command line uses. */
    enum Named {
        self(Stage.SELF), verify(Stage.VERIFY), appraise(Stage.APPRAISE), reappraise(Stage.REAPPRAISE),
        agree(Stage.AGREE);

        private final Stage stage;

        Named(Stage stage) {
            this.stage = stage;
        }
    }

    @Option(names = "--stage", required = true, paramLabel = "self|verify|appraise|reappraise|agree")
    private Named stage;

    @Option(names = "--unit", paramLabel = "CODE")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--until", required = true, paramLabel = "DD/MM/YYYY")
    private String until;

    @Option(names = "--reason", required = true, paramLabel = "TEXT")
    private String reason;

    /** Made with the terminal that it prints to. */
    public UnlockCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return switch (Typed.day(until)) {
            case Outcome.Refused<LocalDate> refused -> refuse(refused);
            case Outcome.Done<LocalDate>(LocalDate day) ->
                    finish(desk.unlockStage().unlock(stage.stage, unit.map(UnitId::new), day, reason), _ -> tree(day),
                            _ -> terminal().words().say("round.unlocked", stage.name(),
                                    AdministrativeDate.shortForm(day)));
        };
    }

    private Map<String, ?> tree(LocalDate day) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("stage", stage.name().toLowerCase(Locale.ROOT));
        unit.ifPresent(code -> tree.put("unit", code));
        tree.put("until", day.toString());
        return tree;
    }
}
