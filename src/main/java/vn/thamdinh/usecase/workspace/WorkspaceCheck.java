package vn.thamdinh.usecase.workspace;

import java.util.List;

/**
 * What a check of a workspace found.
 *
 * @param digest state digest
 * @param faults named by place; none in a sound workspace
 * @param remade segments of the journal that were made anew from the database, by number: nothing was lost with them
 * @param lost   segments of the journal that were lost with what stood in them alone, now or long ago
 */
public record WorkspaceCheck(long entries, String digest, List<String> faults, List<String> remade, List<String> lost) {

    /** How the faults of backups begin. */
    public static final String BACKUP = "backup: ";

    public WorkspaceCheck {
        faults = List.copyOf(faults);
        remade = List.copyOf(remade);
        lost = List.copyOf(lost);
    }
}
