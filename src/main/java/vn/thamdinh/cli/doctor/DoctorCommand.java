package vn.thamdinh.cli.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.BasicCommand;
import vn.thamdinh.cli.terminal.DeskCommand;
import vn.thamdinh.cli.terminal.Terminal;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.doctor.Doctor;
import vn.thamdinh.usecase.doctor.Finding;
import vn.thamdinh.usecase.doctor.MachineFacts;
import vn.thamdinh.usecase.doctor.MachineReader;

/** {@code doctor}: what can be wrong with this computer, and what to do. */
@Command(name = "doctor")
public final class DoctorCommand extends BasicCommand {

    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
    private Path workspace;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "passphrase-file")
    private Path passphraseFile;

    /** Made with the terminal that it prints to. */
    public DoctorCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected ExitCode run() throws IOException, Terminal.MissingSecret {
        MachineReader reader = new MachineReader(Clock.systemDefaultZone(), Optional.empty());
        boolean secret = passphraseFile != null || terminal().environment().containsKey(DeskCommand.VARIABLE);
        if (workspace == null) {
            return tell(reader.read(Path.of(System.getProperty("user.home"))));
        }
        return secret ? opened(reader) : tell(reader.closed(workspace));
    }

    /** A workspace that does not open is looked at from outside: the computer may be why. */
    private ExitCode opened(MachineReader reader) throws IOException, Terminal.MissingSecret {
        char[] passphrase = terminal().secret(Optional.ofNullable(passphraseFile), DeskCommand.VARIABLE,
                "secret.workspace");
        try {
            return switch (terminal().workspaces().open(workspace, passphrase)) {
                case Outcome.Refused<Desk> refused -> {
                    ExitCode unopened = terminal().refuse(refused, false);
                    ExitCode told = tell(reader.closed(workspace));
                    yield told == ExitCode.OK ? unopened : told;
                }
                case Outcome.Done<Desk>(Desk open) -> {
                    try (Desk desk = open) {
                        yield tell(reader.open(desk, terminal().progress()));
                    }
                }
            };
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private ExitCode tell(MachineFacts facts) {
        List<Finding> findings = Doctor.look(facts);
        if (json()) {
            terminal().json(Map.of("findings", findings.stream().map(this::tree).toList()));
        } else {
            findings.forEach(this::print);
        }
        return code(findings);
    }

    /** A damaged workspace comes before a computer on which something does not work. */
    static ExitCode code(List<Finding> findings) {
        if (Doctor.isWorkspaceAtFault(findings)) {
            return ExitCode.DAMAGED;
        }
        return Doctor.isMachineAtFault(findings) ? ExitCode.NOT_NOW : ExitCode.OK;
    }

    private void print(Finding finding) {
        terminal().say("doctor.line", terminal().words().say("doctor.state." + state(finding)),
                terminal().words().say("doctor.subject." + subject(finding)), said(finding));
        advice(finding).ifPresent(advice -> terminal().say("doctor.advice", advice));
    }

    private Map<String, Object> tree(Finding finding) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("subject", subject(finding));
        tree.put("name", finding.name());
        tree.put("state", state(finding));
        tree.put("message", said(finding));
        advice(finding).ifPresent(advice -> tree.put("advice", advice));
        return tree;
    }

    private String said(Finding finding) {
        return terminal().words().say(finding.key(), finding.arguments().toArray());
    }

    private Optional<String> advice(Finding finding) {
        return finding instanceof Finding.Good || !terminal().words().has(finding.adviceKey()) ? Optional.empty()
                : Optional.of(terminal().words().say(finding.adviceKey(), finding.arguments().toArray()));
    }

    private static String subject(Finding finding) {
        return finding.subject().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String state(Finding finding) {
        return switch (finding) {
            case Finding.Good _ -> "good";
            case Finding.Advice _ -> "advice";
            case Finding.Fault _ -> "fault";
            case Finding.Unknown _ -> "unknown";
        };
    }
}
