package vn.thamdinh.cli.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.eligibility.Grade;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.change.Proposal;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.text.Numbers;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.change.CompareProgrammes.Opened;
import vn.thamdinh.usecase.change.DryRun;

/** {@code programme rebase dry-run}: what adopting a programme would change; nothing is kept. */
@Command(name = "dry-run")
public final class RebaseDryRunCommand extends RebaseCommand {

    /** Made with the terminal that it prints to. */
    public RebaseDryRunCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    ExitCode go(Desk desk, Programme from, Opened to, Proposal proposal) {
        return finish(desk.changeProgramme().dryRun(to.files(), proposal.mapping()), dry -> tree(dry, proposal),
                dry -> text(dry, proposal));
    }

    private static Map<String, ?> tree(DryRun dry, Proposal proposal) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("regraded", dry.regraded());
        tree.put("reranked", dry.reranked());
        tree.put("retotalled", dry.retotalled());
        tree.put("turned", dry.turned());
        tree.put("newlyMissing", dry.newlyMissing());
        tree.put("open", proposal.open());
        tree.put("units", dry.units().stream().filter(DryRun.UnitChange::changed).map(RebaseDryRunCommand::unit).toList());
        tree.put("dropped", dry.dropped().stream().map(each -> Map.of("component", each.component().value(),
                "scores", each.scores())).toList());
        tree.put("rows", dry.rows().stream().map(each -> Map.of("name", each.name(), "rows", each.rows())).toList());
        tree.put("unmapped", dry.unmapped().stream().map(each -> Map.of("entry", each.entry().id().hex(), "why",
                each.why().name().toLowerCase(Locale.ROOT).replace('_', '-'), "name", each.name())).toList());
        return tree;
    }

    private static Map<String, Object> unit(DryRun.UnitChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", change.unit().id().code());
        tree.put("before", result(change.before()));
        tree.put("after", result(change.after()));
        tree.put("newlyMissing", change.newlyMissing());
        return tree;
    }

    private static Map<String, Object> result(Optional<UnitResult> result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        result.ifPresent(found -> {
            tree.put("total", Numbers.plain(found.total()));
            found.rank().ifPresent(rank -> tree.put("rank", rank));
            found.grade().ifPresent(grade -> tree.put("grade", grade.id()));
            tree.put("recognised", found.isRecognised());
        });
        return tree;
    }

    private String text(DryRun dry, Proposal proposal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal().words().say("rebase.dry", dry.regraded(), dry.reranked(), dry.retotalled(), dry.turned()));
        dry.units().stream().filter(DryRun.UnitChange::changed).forEach(change -> lines.add("  "
                + change.unit().fullName() + ": " + shown(change.before()) + " → " + shown(change.after())
                + (change.newlyMissing() > 0 ? " " + terminal().words().say("rebase.missing", change.newlyMissing())
                        : "")));
        dry.dropped().forEach(each -> lines.add(terminal().words().say("rebase.dropped", each.component().value(),
                each.title(), each.scores())));
        dry.rows().forEach(each -> lines.add(terminal().words().say("rebase.left-rows", each.name(), each.title(),
                each.rows())));
        if (!dry.unmapped().isEmpty()) {
            lines.add(terminal().words().say("rebase.unmapped", dry.unmapped().size()));
        }
        if (proposal.open() > 0) {
            lines.add(terminal().words().say("rebase.open", proposal.open()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String shown(Optional<UnitResult> result) {
        return result.map(found -> Numbers.trimmed(found.total()) + found.grade().map(Grade::name)
                .map(name -> " (" + name + ")").orElse("")).orElse("–");
    }
}
