package vn.thamdinh.cli.paper;

import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.bridge.RecogniseSheet.Said;

/** {@code paper code}: what the code of a sheet says. */
@Command(name = "code")
public final class PaperCodeCommand extends DeskCommand {

    @Parameters(paramLabel = "CODE", descriptionKey = "sheet-code")
    private String code;

    /** Made with the terminal that it prints to. */
    public PaperCodeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(desk.paperBridge().recognise().read(code), PaperCodeCommand::tree,
                said -> said.member().map(member -> terminal().words().say("paper.code", said.unit().fullName(),
                        member.name(), said.letters())).orElseGet(() -> terminal().words().say("paper.code-blank",
                        said.unit().fullName(), said.letters())));
    }

    private static Map<String, Object> tree(Said said) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", said.letters());
        tree.put("unit", said.unit().id().code());
        tree.put("member", said.member().map(member -> member.id().value()).orElse(""));
        return tree;
    }
}
