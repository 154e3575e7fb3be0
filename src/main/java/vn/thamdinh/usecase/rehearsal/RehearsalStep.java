package vn.thamdinh.usecase.rehearsal;

import java.time.Duration;
import java.util.List;

/**
 * A part of a rehearsal that is done.
 *
 * @param name    stable name, such as "workspace"; the key of its sentence
 * @param figures what its sentence names, in order
 */
public record RehearsalStep(String name, Duration took, List<String> figures) {

    /** All names in the order in which the steps come; "member" comes once for each member. */
    public static final List<String> NAMES = List.of("workspace", "roster", "figures", "registers", "sheets", "keys", "package-out",
            "member", "packages-in", "receipt", "opened", "meeting", "decision", "signboards",
            "published", "results", "proof", "package-back");

    public RehearsalStep {
        figures = List.copyOf(figures);
    }
}
