package vn.thamdinh.cli.keys;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;

/** {@code keys admit}: takes a card's key for somebody's, once the fingerprint was compared. */
@Command(name = "admit")
public final class KeysAdmitCommand extends DeskCommand {

    @Parameters(paramLabel = "CARD", descriptionKey = "card-file")
    private Path card;

    @Option(names = "--member", paramLabel = "MEMBER")
    private Optional<String> member = Optional.empty();

    @Mixin
    private final Comparison comparison = new Comparison();

    /** Made with the terminal that it prints to. */
    public KeysAdmitCommand(Terminal terminal) {
        super(terminal);
    }

    /** What was admitted. */
    private record Admitted(MemberId member, String name, String key) {
    }

    @Override
    protected ExitCode sit(Desk desk) {
        return finish(comparison.compared(desk, card).then(shown -> desk.keys().admit()
                        .admit(card, member.map(MemberId::new))
                        .then(id -> Outcome.done(new Admitted(id, shown.name(), shown.publicKey())))),
                one -> Map.of("member", one.member().value(), "name", one.name(), "key", one.key()),
                one -> terminal().words().say("keys.admitted", one.member().value(), one.name()));
    }
}
