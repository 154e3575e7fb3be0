package vn.thamdinh.cli.guide;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.help.SaveGuide;

/** Writes a printed guide in the language of the command line. */
abstract class GuideCommand extends BasicCommand {

    private final SaveGuide.Kind kind;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out-pdf")
    private Path out;

    GuideCommand(Terminal terminal, SaveGuide.Kind kind) {
        super(terminal);
        this.kind = kind;
    }

    @Override
    protected ExitCode run() {
        var words = terminal().words();
        var guide = new SaveGuide(words.locale(), words::say, Clock.systemDefaultZone());
        return finish(guide.save(kind, out, terminal().progress()),
                saved -> Map.of("file", saved.file().toString(), "pages", saved.pages()),
                saved -> terminal().words().say("guide.saved", saved.file(), saved.pages()));
    }
}
