package vn.thamdinh.cli.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.audit.AuditItem;
import vn.thamdinh.usecase.audit.AuditRow;
import vn.thamdinh.usecase.audit.AuditSearch;
import vn.thamdinh.usecase.audit.AuditTeller;

/** {@code audit list}: who did what, when, from which value to which, and why; newest first. */
@Command(name = "list")
public final class AuditListCommand extends DeskCommand {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);

    @Mixin
    private final AuditSought sought = new AuditSought();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
    private int limit;

    /** Made with the terminal that it prints to. */
    public AuditListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        AuditTeller teller = AuditTeller.of(terminal().words()::say, desk.views(), desk.audit());
        AuditSearch search = AuditSearch.over(desk.audit(), teller, terminal().progress());
        List<AuditItem> found = search.find(sought.filter(), terminal().progress());
        List<AuditItem> shown = found.subList(0, Math.min(Math.max(limit, 0), found.size()));
        Map<Long, AuditRow> told = search.tell(shown);
        List<AuditRow> rows = shown.stream().map(item -> told.get(item.number())).filter(Objects::nonNull).toList();
        if (json()) {
            terminal().json(Map.of("found", found.size(), "entries", rows.stream().map(AuditListCommand::tree).toList()));
        } else {
            rows.forEach(row -> terminal().out().println(time(row.time()) + "  " + row.who() + ": "
                    + teller.sentence(row) + " (" + row.state() + ")"));
            terminal().say("audit.counted", rows.size(), found.size());
        }
        return ExitCode.OK;
    }

    private static String time(Instant time) {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }

    private static Map<String, Object> tree(AuditRow row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", row.id().hex());
        tree.put("time", row.time().toString());
        tree.put("who", row.who());
        tree.put("device", row.device());
        tree.put("action", row.action());
        tree.put("about", row.about());
        tree.put("subject", row.subject().key());
        tree.put("before", row.before());
        tree.put("after", row.after());
        tree.put("reason", row.reason());
        tree.put("state", row.standing().name().toLowerCase(Locale.ROOT));
        return tree;
    }
}
