package vn.thamdinh.cli.keys;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.view.ResultsTree;

/** {@code keys show}: what stands on a card and what is to be compared; changes nothing. */
@Command(name = "show")
public final class KeysShowCommand extends DeskCommand {

    @Parameters(paramLabel = "CARD", descriptionKey = "card-file")
    private Path card;

    /** Made with the terminal that it prints to. */
    public KeysShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.keys().readCard().read(card), KeyTree::of,
                shown -> terminal().words().say("keys.card." + ResultsTree.word(shown.kind()), shown.name(),
                        shown.position(), shown.body(), shown.device(), String.join(" ", shown.words()), shown.groups()));
    }
}
