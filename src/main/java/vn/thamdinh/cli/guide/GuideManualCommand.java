package vn.thamdinh.cli.guide;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.help.SaveGuide;

/** {@code guide manual}: the secretariat's manual, with pictures. */
@Command(name = "manual")
public final class GuideManualCommand extends GuideCommand {

    /** Made with the terminal that it prints to. */
    public GuideManualCommand(Terminal terminal) {
        super(terminal, SaveGuide.Kind.MANUAL);
    }
}
