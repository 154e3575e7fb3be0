package vn.thamdinh.usecase.workspace;

import java.util.List;

/**
 * What a check of a workspace found.
 *
 * @param digest state digest
 * @param faults named by place; none in a sound workspace
 */
public record WorkspaceCheck(long entries, String digest, List<String> faults) {

    /** How the faults of backups begin. */
    public static final String BACKUP = "backup: ";

    public WorkspaceCheck {
        faults = List.copyOf(faults);
    }
}
