package vn.thamdinh.cli.guide;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.help.SaveGuide;

/** {@code guide quick}: the members' quick guide, two pages. */
@Command(name = "quick")
public final class GuideQuickCommand extends GuideCommand {

    /** Made with the terminal that it prints to. */
    public GuideQuickCommand(Terminal terminal) {
        super(terminal, SaveGuide.Kind.QUICK_GUIDE);
    }
}
