package vn.thamdinh.cli.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.authenticity.CheckPaper;
import vn.thamdinh.usecase.authenticity.CheckedPaper;
import vn.thamdinh.usecase.authenticity.Finding;

/** {@code documents verify}: a paper held against packages of its round, on any computer. */
@Command(name = "verify")
public final class DocumentsVerifyCommand extends BasicCommand {

    @Parameters(paramLabel = "FILE.pdf", descriptionKey = "paper")
    private Path paper;

    @Option(names = "--packages", required = true, paramLabel = "DIR|FILE")
    private Path packages;

    @Option(names = "--identity", required = true, paramLabel = "FILE")
    private Path identity;

    /** Made with the terminal that it prints to. */
    public DocumentsVerifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException {
        return switch (new CheckPaper(Clock.systemUTC()).check(paper, CheckPaper.packagesIn(packages), identity, terminal().progress())) {
            case Outcome.Refused<CheckedPaper> refused -> refuse(refused);
            case Outcome.Done<CheckedPaper>(CheckedPaper checked) -> {
                if (json()) {
                    terminal().json(tree(checked));
                } else {
                    tell(checked);
                }
                yield exit(checked);
            }
        };
    }

    private static ExitCode exit(CheckedPaper checked) {
        if (!checked.matches()) {
            return ExitCode.REFUSED;
        }
        return checked.issue() == CheckedPaper.Issue.ENDED ? ExitCode.WITHDRAWN : ExitCode.OK;
    }

    private void tell(CheckedPaper checked) {
        Words words = terminal().words();
        terminal().say(checked.matches() ? "documents.match" : "documents.differ", checked.number(),
                AdministrativeDate.shortForm(checked.date()), checked.code(), checked.findings().size());
        checked.findings().forEach(finding -> terminal().out().println("  " + words.say(
                "documents.finding." + name(finding.what()), finding.unit(), finding.component(), finding.scorer())));
        terminal().say("documents.issue." + name(checked.issue()));
        checked.signatures().forEach(signature -> terminal().say("documents.signature", signature.signer(),
                signature.issuer()));
    }

    private static Map<String, Object> tree(CheckedPaper checked) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("matches", checked.matches());
        tree.put("kind", checked.kind());
        tree.put("number", checked.number());
        tree.put("date", checked.date().toString());
        tree.put("code", checked.code());
        tree.put("issue", name(checked.issue()));
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            findings.add(Map.of("what", name(finding.what()), "unit", finding.unit(), "component", finding.component(),
                    "scorer", finding.scorer()));
        }
        tree.put("findings", findings);
        tree.put("signatures", checked.signatures().stream().map(signature -> Map.of("signer", signature.signer(),
                "issuer", signature.issuer(), "whole", signature.whole())).toList());
        return tree;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
