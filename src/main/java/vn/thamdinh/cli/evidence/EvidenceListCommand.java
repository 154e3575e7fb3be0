package vn.thamdinh.cli.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.evidence.Evidence;

/** {@code evidence list}: what is attached to which unit, and whether its content is here. */
@Command(name = "list")
public final class EvidenceListCommand extends DeskCommand {

    private static final int SHOWN_DIGITS = 10;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "unit-code")
    private Optional<String> unit = Optional.empty();

    /** Made with the terminal that it prints to. */
    public EvidenceListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<Evidence> all = desk.evidence().shelf().all().stream()
                .filter(one -> unit.isEmpty() || one.file().unit().code().equals(unit.get())).toList();
        if (json()) {
            terminal().json(Map.of("files", all.stream().map(EvidenceListCommand::tree).toList()));
            return ExitCode.OK;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("evidence.head").split("\\|")));
        all.forEach(one -> rows.add(List.of(one.file().unit().code(),
                one.file().component().map(ComponentId::value).orElse(""), one.file().name(),
                one.file().sha256().substring(0, SHOWN_DIGITS), String.valueOf(one.file().size()), one.who(),
                terminal().words().say(one.here() ? "evidence.here" : "evidence.missing"))));
        terminal().table(rows);
        return ExitCode.OK;
    }

    private static Map<String, Object> tree(Evidence one) {
        Map<String, Object> tree = EvidenceTree.of(one.file());
        tree.put("entry", one.entry().hex());
        tree.put("by", one.who());
        tree.put("time", one.time().toString());
        tree.put("here", one.here());
        tree.put("sort", one.sort().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("ties", one.ties().stream().map(tie -> Map.of("visit", tie.visit().value(), "finding", tie.finding()))
                .toList());
        one.reduced().ifPresent(from -> tree.put("reducedFrom", Map.of("sha256", from.original(), "size",
                from.originalSize())));
        return tree;
    }
}
