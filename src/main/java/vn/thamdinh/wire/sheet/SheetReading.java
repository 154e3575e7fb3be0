package vn.thamdinh.wire.sheet;

import java.util.List;

/**
 * What a sheet holds: its good rows and all its mistakes. Callers apply rows only when there is no mistake.
 *
 * @param blank lines of a template that were left without a value; they are no mistake and give no row
 */
public record SheetReading<T>(List<T> rows, List<SheetProblem> problems, int blank) {
    public SheetReading {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** True without any mistake. */
    public boolean clean() {
        return problems.isEmpty();
    }
}
