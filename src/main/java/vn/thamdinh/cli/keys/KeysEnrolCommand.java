package vn.thamdinh.cli.keys;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.keys.WriteCard.Wording;
import vn.thamdinh.usecase.keys.WriteCard.WrittenCard;

/** {@code keys enrol}: writes the card of this workspace's keys, to be handed to the secretariat. */
@Command(name = "enrol")
public final class KeysEnrolCommand extends DeskCommand {

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "card-out")
    private Path out;

    @Option(names = "--name", required = true, paramLabel = "NAME")
    private String name;

    @Option(names = "--position", paramLabel = "TEXT", defaultValue = "")
    private String position;

    @Option(names = "--body", paramLabel = "TEXT", defaultValue = "")
    private String body;

    @Option(names = "--role", paramLabel = "ROLE", defaultValue = "MEMBER")
    private Role role;

    @Option(names = "--device", paramLabel = "TEXT", defaultValue = "")
    private String device;

    @Option(names = "--invitation", paramLabel = "CARD")
    private Optional<Path> invitation = Optional.empty();

    @Mixin
    private final Comparison comparison = new Comparison();

    /** Made with the terminal that it prints to. */
    public KeysEnrolCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        Outcome<WrittenCard> written = accepted(desk)
                .then(_ -> desk.keys().writeCard().enrol(new Wording(name, position, body, role, device), out));
        return finish(written, KeysEnrolCommand::tree, card -> terminal().words().say("keys.written", card.file(),
                card.fingerprint().sentence(), card.fingerprint().groups()));
    }

    private Outcome<Boolean> accepted(Desk desk) {
        return invitation.map(card -> comparison.compared(desk, card).then(_ -> desk.keys().writeCard().accept(card))
                .then(_ -> Outcome.done(true))).orElseGet(() -> Outcome.done(false));
    }

    static Map<String, ?> tree(WrittenCard card) {
        return Map.of("file", card.file().toString(), "words", card.fingerprint().sentence(), "groups",
                card.fingerprint().groups());
    }
}
