package vn.thamdinh.cli.workspace;

import java.util.List;
import java.util.Map;

import vn.thamdinh.cli.ExitCode;
import vn.thamdinh.cli.terminal.Words;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.workspace.WorkspaceCheck;

/** How the finding of a check is told. */
final class CheckAnswer {

    private CheckAnswer() {
    }

    static Map<String, ?> tree(WorkspaceCheck check) {
        return Map.of("entries", check.entries(), "digest", check.digest(), "faults", check.faults(), "remade",
                check.remade(), "lost", check.lost());
    }

    static String text(WorkspaceCheck check, Words words) {
        String head = words.say("workspace.checked", check.entries(), check.digest())
                + told("workspace.remade", check.remade(), words) + told("workspace.lost", check.lost(), words);
        return check.faults().isEmpty()
                ? head + System.lineSeparator() + words.say("workspace.sound")
                : head + System.lineSeparator() + words.say("workspace.faults", check.faults().size())
                        + System.lineSeparator() + String.join(System.lineSeparator(), check.faults())
                        + (check.faults().stream().anyMatch(fault -> fault.startsWith(WorkspaceCheck.BACKUP))
                                ? System.lineSeparator() + words.say("workspace.backup-faults") : "");
    }

    private static String told(String key, List<String> segments, Words words) {
        return segments.isEmpty() ? "" : System.lineSeparator() + words.say(key, String.join(", ", segments));
    }

    static ExitCode code(Outcome<WorkspaceCheck> checked) {
        return checked instanceof Outcome.Done<WorkspaceCheck>(WorkspaceCheck check) && !check.faults().isEmpty()
                ? ExitCode.DAMAGED : ExitCode.OK;
    }
}
