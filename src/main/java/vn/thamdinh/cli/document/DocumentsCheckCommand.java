package vn.thamdinh.cli.document;

import java.io.IOException;
import java.nio.file.Path;
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
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.conformity.JudgePaper;
import vn.thamdinh.usecase.conformity.JudgedPaper;
import vn.thamdinh.usecase.conformity.JudgedRule;
import vn.thamdinh.usecase.conformity.JudgedRule.Words;

/** {@code documents check}: a finished paper, whoever made it, judged by the rules of NĐ 30/2020/NĐ-CP. */
@Command(name = "check")
public final class DocumentsCheckCommand extends BasicCommand {

    @Parameters(paramLabel = "FILE.pdf|FILE.docx", descriptionKey = "paper-or-docx")
    private Path paper;

    @Option(names = "--all")
    private boolean all;

    /** Made with the terminal that it prints to. */
    public DocumentsCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException {
        return switch (JudgePaper.judge(paper)) {
            case Outcome.Refused<JudgedPaper> refused -> refuse(refused);
            case Outcome.Done<JudgedPaper>(JudgedPaper judged) -> {
                if (json()) {
                    terminal().json(tree(judged));
                } else {
                    tell(judged);
                }
                yield judged.conforms() ? ExitCode.OK : ExitCode.REFUSED;
            }
        };
    }

    private void tell(JudgedPaper judged) {
        judged.rules().stream().filter(rule -> all || rule.fails() || rule.open()).forEach(rule -> {
            Words words = words(rule);
            String place = rule.places().isEmpty() ? "" : " " + terminal().words().say("documents.check.place",
                    rule.places().getFirst().page(), whole(rule.places().getFirst().leftMm()),
                    whole(rule.places().getFirst().topMm()));
            terminal().say("documents.check.rule", rule.rule(),
                    terminal().words().say("documents.check." + rule.verdict()), place, words.found());
            if (!rule.verdict().equals("pass") && !rule.verdict().equals("not-applicable")) {
                terminal().out().println("    "
                        + terminal().words().say("documents.check.asked", words.source(), words.asked()));
            }
        });
        terminal().say(judged.conforms() ? "documents.check.conforms" : "documents.check.breaks", judged.pages(),
                judged.count("pass"), judged.count("fail"), judged.count("not-applicable"),
                judged.count("needs-review"));
    }

    private static String whole(double mm) {
        return Long.toString(Math.round(mm));
    }

    private Map<String, Object> tree(JudgedPaper judged) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("conforms", judged.conforms());
        tree.put("pages", judged.pages());
        tree.put("rules", judged.rules().stream().map(this::rule).toList());
        return tree;
    }

    private Words words(JudgedRule rule) {
        return rule.in(terminal().words().locale());
    }

    private Map<String, Object> rule(JudgedRule rule) {
        List<Map<String, Object>> places = rule.places().stream().map(place -> Map.<String, Object>of("page",
                place.page(), "left", tenth(place.leftMm()), "top", tenth(place.topMm()))).toList();
        Words words = words(rule);
        return Map.of("rule", rule.rule(), "source", words.source(), "asked", words.asked(), "verdict", rule.verdict(),
                "found", words.found(), "places", places);
    }

    /** Millimetres to a tenth; decimals are texts in answers. */
    private static String tenth(double mm) {
        return String.format(Locale.ROOT, "%.1f", mm);
    }
}
