package vn.thamdinh.cli.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.look.EarlierRounds;

/** {@code evidence likeness}: carries what pictures are found again by from one round to the next. */
@Command(name = "likeness")
public final class EvidenceLikenessCommand extends DeskCommand {

    @ArgGroup(multiplicity = "1")
    private Way way;

    @Option(names = "--package-passphrase-file", paramLabel = "FILE", descriptionKey = "package-passphrase-file")
    private Optional<Path> secret = Optional.empty();

    /** Out of this round, or in from an earlier one. */
    static final class Way {

        @Option(names = "--out", required = true, paramLabel = "FILE|DIR", descriptionKey = "likeness-out")
        private Optional<Path> out = Optional.empty();

        @Option(names = "--in", required = true, paramLabel = "FILE.tdlike", descriptionKey = "likeness-in")
        private Optional<Path> in = Optional.empty();
    }

    /** Made with the terminal that it prints to. */
    public EvidenceLikenessCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) throws IOException, Terminal.MissingSecret {
        char[] words = terminal().secret(secret, "THAM_DINH_PACKAGE_PASSPHRASE", "secret.package");
        try {
            EarlierRounds earlier = desk.evidence().earlier();
            if (way.in.isPresent()) {
                return finish(earlier.bringIn(way.in.get(), words, terminal().progress()), this::count,
                        pictures -> terminal().words().say("evidence.likeness-in", pictures));
            }
            desk.evidence().shelf().all().stream().filter(Evidence::here)
                    .forEach(one -> desk.evidence().glances().make(one.file()));
            Path out = way.out.orElseThrow();
            Path file = Files.isDirectory(out) ? out.resolve(earlier.name()) : out;
            Outcome<Integer> written = earlier.export(file, words);
            return finish(written, this::count, pictures ->
                    terminal().words().say("evidence.likeness-out", pictures, file));
        } finally {
            Arrays.fill(words, '\0');
        }
    }

    private Map<String, ?> count(int pictures) {
        return Map.of("pictures", pictures);
    }
}
