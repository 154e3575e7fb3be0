package vn.thamdinh.cli.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.custody.Correspondent;
import vn.thamdinh.usecase.view.ResultsTree;

/** {@code keys list}: all known keys, how far each is believed, and this workspace's own fingerprint. */
@Command(name = "list")
public final class KeysListCommand extends DeskCommand {

    /** Digits of a key that people are shown; enough to name one. */
    private static final int SHOWN = 16;

    /** Made with the terminal that it prints to. */
    public KeysListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        List<Correspondent> all = desk.correspondents().all();
        var own = desk.keys().writeCard().fingerprint();
        if (json()) {
            terminal().json(Map.of("own", Map.of("words", own.sentence(), "groups", own.groups()), "keys", all.stream()
                    .map(one -> KeyTree.of(one, desk.keys().rescue().isKept(one.publicKey()))).toList()));
            return ExitCode.OK;
        }
        terminal().say("keys.own", own.sentence(), own.groups());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(terminal().words().say("keys.head").split("\\|")));
        all.forEach(one -> rows.add(List.of(one.publicKey().substring(0, SHOWN),
                one.member().map(MemberId::value).orElse(""), one.name(), one.device(),
                terminal().words().say("keys.standing." + ResultsTree.word(one.standing())), one.fingerprint())));
        terminal().table(rows);
        return ExitCode.OK;
    }
}
