package vn.thamdinh.cli.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.look.Hint;

/** {@code evidence similar}: pictures that were handed in before, the very same or alike; a hint, nothing more. */
@Command(name = "similar")
public final class EvidenceSimilarCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public EvidenceSimilarCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Map<Evidence, List<Hint>> found = desk.evidence().similar().all(terminal().progress());
        if (json()) {
            List<Map<String, Object>> files = new ArrayList<>();
            found.forEach((file, hints) -> {
                Map<String, Object> tree = EvidenceTree.of(file.file());
                tree.put("like", hints.stream().map(EvidenceSimilarCommand::tree).toList());
                files.add(tree);
            });
            terminal().json(Map.of("files", files));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("evidence.similar-head").split("\\|")));
        found.forEach((file, hints) -> hints.forEach(hint -> rows.add(List.of(file.file().unit().code(),
                file.file().component().map(ComponentId::value).orElse(""), file.file().name(), words(hint)))));
        terminal().table(rows);
        return ExitCode.OK;
    }

    private String words(Hint hint) {
        return switch (hint) {
            case Hint.Same(Evidence other) -> terminal().words().say("evidence.similar-same", place(other));
            case Hint.Alike(Evidence other, double _) -> terminal().words().say("evidence.similar-alike", place(other));
            case Hint.Earlier(var other, double _) -> terminal().words().say("evidence.similar-alike",
                    other.unit() + " " + other.year());
        };
    }

    private static String place(Evidence other) {
        return (other.file().unit().code() + " " + other.file().component().map(ComponentId::value).orElse("")).strip();
    }

    private static Map<String, Object> tree(Hint hint) {
        Map<String, Object> tree = new LinkedHashMap<>();
        switch (hint) {
            case Hint.Same(Evidence other) -> {
                tree.putAll(EvidenceTree.of(other.file()));
                tree.put("same", true);
            }
            case Hint.Alike(Evidence other, double _) -> {
                tree.putAll(EvidenceTree.of(other.file()));
                tree.put("same", false);
            }
            case Hint.Earlier(var other, double _) -> {
                tree.put("sha256", other.sha256());
                tree.put("unitName", other.unit());
                tree.put("year", other.year());
                tree.put("same", false);
            }
        }
        return tree;
    }
}
