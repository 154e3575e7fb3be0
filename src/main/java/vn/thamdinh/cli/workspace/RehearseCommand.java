package vn.thamdinh.cli.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.rehearsal.RehearsalStep;
import vn.thamdinh.usecase.rehearsal.Rehearse;
import vn.thamdinh.usecase.rehearsal.Rehearsed;

/** {@code rehearse}: a whole practice round into a folder. */
@Command(name = "rehearse")
public final class RehearseCommand extends BasicCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--programme", paramLabel = "ID|FOLDER")
    private String programme;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "2024")
    private long seed;

    @Option(names = "--members", paramLabel = "N", defaultValue = "9")
    private int members;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private Path passphraseFile;

    @ArgGroup
    private final Trouble trouble = new Trouble();

    /** With planted troubles, which is the default, or without. */
    private static final class Trouble {

        @Option(names = "--planted")
        private boolean planted;

        @Option(names = "--clean")
        private boolean clean;
    }

    /** Made with the terminal that it prints to. */
    public RehearseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException, Terminal.MissingSecret {
        boolean given = passphraseFile != null || terminal().environment().containsKey(DeskCommand.VARIABLE);
        char[] passphrase = given
                ? terminal().secret(Optional.ofNullable(passphraseFile), DeskCommand.VARIABLE, "secret.workspace")
                : RehearsalPlan.OPEN_PASSPHRASE.toCharArray();
        try {
            Optional<ProgrammeFiles> files = Programmes.find(Optional.ofNullable(programme));
            if (files.isEmpty()) {
                return finish(Outcome.<Rehearsed>refused(Reason.NOT_FOUND, programme), RehearseCommand::tree,
                        rehearsed -> "");
            }
            var plan = new RehearsalPlan(out, seed, members, passphrase, !trouble.clean, files.get());
            if (!json()) {
                terminal().say("rehearse.begin", out.toAbsolutePath(), seed, members);
                terminal().say("rehearse.mark");
            }
            var outcome = Rehearse.run(plan, Clock.systemUTC(), this::tell);
            return finish(outcome, RehearseCommand::tree, rehearsed -> conclusion(rehearsed, given));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void tell(RehearsalStep step) {
        terminal().progress().check();
        if (!json()) {
            String seconds = String.format(Locale.ROOT, "%6.1f s", step.took().toMillis() / 1000.0);
            terminal().out().println(seconds + "  "
                    + terminal().words().say("rehearse.step." + step.name(), step.figures().toArray()));
        }
    }

    private String conclusion(Rehearsed rehearsed, boolean given) {
        String end = terminal().words().say("rehearse.end", rehearsed.counts().get("recognised"),
                rehearsed.counts().get("units"), rehearsed.digest(), out.resolve(Rehearse.DECISION));
        List<String> lines = new ArrayList<>(List.of(end));
        lines.add(terminal().words().say(rehearsed.planted().isEmpty() ? "rehearse.clean" : "rehearse.planted"));
        rehearsed.planted().forEach(one -> lines.add(
                terminal().words().say("rehearse.planted." + one.kind(), one.arguments().toArray())));
        if (!given) {
            lines.add(terminal().words().say("rehearse.passphrase", RehearsalPlan.OPEN_PASSPHRASE));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static Map<String, ?> tree(Rehearsed rehearsed) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rehearsal", true);
        tree.put("digest", rehearsed.digest());
        tree.put("counts", rehearsed.counts());
        tree.put("planted", rehearsed.planted().stream()
                .map(one -> Map.of("kind", one.kind(), "arguments", one.arguments())).toList());
        tree.put("steps", rehearsed.steps().stream().map(step -> Map.of("name", step.name(),
                "millis", step.took().toMillis(), "figures", List.copyOf(step.figures()))).toList());
        return tree;
    }
}
