package vn.thamdinh.cli.conduct;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** {@code round unlock}: lets a stage whose deadline has passed take scores again. */
@Command(name = "unlock")
public final class UnlockCommand extends DeskCommand {

    /** Stages by the names that the command line uses. */
    enum Named {
        self(Stage.SELF), verify(Stage.VERIFY), appraise(Stage.APPRAISE), agree(Stage.AGREE);

        private final Stage stage;

        Named(Stage stage) {
            this.stage = stage;
        }
    }

    @Option(names = "--stage", required = true, paramLabel = "self|verify|appraise|agree")
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
        Optional<LocalDate> day = day(until);
        if (day.isEmpty()) {
            return refuse(Outcome.refused(Reason.BAD_INPUT, "“" + until + "”: dd/MM/yyyy"));
        }
        return finish(desk.unlockStage().unlock(stage.stage, unit.map(UnitId::new), day.get(), reason),
                _ -> tree(day.get()),
                _ -> terminal().words().say("round.unlocked", stage.name(), AdministrativeDate.shortForm(day.get())));
    }

    /** As people write days, or as machines do. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return AdministrativeDate.parse(typed).or(() -> Optional.of(LocalDate.parse(typed)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Map<String, ?> tree(LocalDate day) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("stage", stage.name().toLowerCase(Locale.ROOT));
        unit.ifPresent(code -> tree.put("unit", code));
        tree.put("until", day.toString());
        return tree;
    }
}
