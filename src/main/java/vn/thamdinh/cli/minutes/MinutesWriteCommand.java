package vn.thamdinh.cli.minutes;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.minutes.MinutesState;

/** {@code minutes write}: puts passages in place of those that stand; what is not named stays. */
@Command(name = "write")
public final class MinutesWriteCommand extends MinutesCommand {

    private static final int MOST_COPIES = 99;

    @Option(names = "--content", paramLabel = "TEXT")
    private Optional<String> content = Optional.empty();

    @Option(names = "--interviews", paramLabel = "TEXT")
    private Optional<String> interviews = Optional.empty();

    @Option(names = "--strengths", paramLabel = "TEXT")
    private Optional<String> strengths = Optional.empty();

    @Option(names = "--shortcomings", paramLabel = "TEXT")
    private Optional<String> shortcomings = Optional.empty();

    @Option(names = "--recommendations", paramLabel = "TEXT")
    private Optional<String> recommendations = Optional.empty();

    @Option(names = "--opinion", paramLabel = "TEXT")
    private Optional<String> opinion = Optional.empty();

    @Option(names = "--copies", paramLabel = "N")
    private Optional<Integer> copies = Optional.empty();

    /** Made with the terminal that it prints to. */
    public MinutesWriteCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Outcome<?> change(Desk desk, VisitId of) {
        if (copies.filter(count -> count < 1 || count > MOST_COPIES).isPresent()) {
            return Outcome.refused(Reason.OUT_OF_RANGE, copies.get().toString(), "1", Integer.toString(MOST_COPIES));
        }
        return desk.minutes().read().state(of).then(now -> desk.minutes().write().write(written(now.text())));
    }

    private MinutesText written(MinutesText stands) {
        Map<MinutesPart, String> parts = new EnumMap<>(MinutesPart.class);
        parts.putAll(stands.parts());
        for (MinutesPart part : MinutesPart.values()) {
            given(part).ifPresent(text -> {
                if (text.isBlank()) {
                    parts.remove(part);
                } else {
                    parts.put(part, text.strip());
                }
            });
        }
        return new MinutesText(stands.visit(), parts, copies.orElse(stands.copies()));
    }

    private Optional<String> given(MinutesPart part) {
        return switch (part) {
            case CONTENT -> content;
            case INTERVIEWS -> interviews;
            case STRENGTHS -> strengths;
            case SHORTCOMINGS -> shortcomings;
            case RECOMMENDATIONS -> recommendations;
            case UNIT_OPINION -> opinion;
        };
    }

    @Override
    String sentence(MinutesState now) {
        return terminal().words().say("minutes.written", now.unit(), now.version());
    }
}
