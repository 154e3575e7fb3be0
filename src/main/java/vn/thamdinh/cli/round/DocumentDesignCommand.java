package vn.thamdinh.cli.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.signboard.BoardDesign;

/** {@code document design}: shows the design of the round's boards, changes it, or goes back to the programme's. */
@Command(name = "design")
public final class DocumentDesignCommand extends DeskCommand {

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "board-design")
    private Map<String, String> changes = new LinkedHashMap<>();

    @Option(names = "--original", split = ",", paramLabel = "NAME")
    private List<String> originals = new ArrayList<>();

    /** Made with the terminal that it prints to. */
    public DocumentDesignCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(change(desk).then(_ -> desk.boards().design().read()),
                design -> Map.of("design", new TreeMap<>(design.texts()), "changed", changed(design)),
                design -> {
                    StringBuilder lines = new StringBuilder();
                    new TreeMap<>(design.texts()).forEach((key, text) -> lines.append(changed(design).contains(key)
                            ? "* " : "  ").append(key).append(": ").append(text.replace("\n", " | "))
                            .append(System.lineSeparator()));
                    return lines.toString().stripTrailing();
                });
    }

    private Outcome<Boolean> change(Desk desk) {
        return DesignOptions.read(desk, changes).then(texts -> desk.boards().design().read().then(now -> {
            for (String name : originals) {
                String key = DesignOptions.key(name);
                if (key.isEmpty()) {
                    return Outcome.refused(Reason.BAD_INPUT, name);
                }
                texts.put(key, now.originals().get(key));
            }
            return texts.isEmpty() ? Outcome.done(false)
                    : desk.boards().design().change(texts).then(_ -> Outcome.done(true));
        }));
    }

    private static List<String> changed(BoardDesign design) {
        return design.texts().keySet().stream()
                .filter(key -> !design.texts().get(key).equals(design.originals().get(key))).sorted().toList();
    }
}
