package vn.thamdinh.storage.place;

/** Another window or program has the workspace open. */
public final class WorkspaceInUse extends Exception {

    private static final long serialVersionUID = 1L;

    WorkspaceInUse(String message) {
        super(message);
    }
}
