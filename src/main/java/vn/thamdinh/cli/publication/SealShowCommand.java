package vn.thamdinh.cli.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.publication.SealRound;

/** {@code seal show}: whether the round is sealed, whether it still is what was sealed, or what keeps it from being sealed. */
@Command(name = "show")
public final class SealShowCommand extends DeskCommand {

    /** Made with the terminal that it prints to. */
    public SealShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode sit(Desk desk) {
        SealRound seal = desk.publication().seal();
        Optional<SealRound.State> state = seal.state();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sealed", state.isPresent());
        state.ifPresent(one -> {
            tree.put("digest", one.seal().digest());
            tree.put("date", one.seal().date().toString());
            tree.put("intact", one.intact());
            tree.put("late", one.late());
            tree.put("twice", one.twice());
        });
        List<String> open = state.isPresent() ? List.of() : seal.hindrances().stream().map(one -> one.kind().word()
                + (one.detail().isEmpty() ? "" : " (" + one.detail() + ")")).toList();
        tree.put("open", open);
        if (json()) {
            terminal().json(tree);
        } else {
            state.ifPresentOrElse(one -> {
                terminal().say("seal.sealed", AdministrativeDate.shortForm(one.seal().date()), one.seal().digest());
                terminal().say(one.intact() ? "seal.intact" : "seal.not-intact", one.late());
            }, () -> terminal().say("seal.not-sealed", open.size(), String.join(", ", open)));
        }
        return state.filter(one -> !one.intact()).isPresent() ? ExitCode.DAMAGED : ExitCode.OK;
    }
}
