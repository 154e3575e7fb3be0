package vn.thamdinh.storage;

import java.time.Duration;
import java.time.Instant;

/** Why a workspace cannot be used, one type for each thing a person can do about it. */
public abstract sealed class StorageException extends Exception {

    private static final long serialVersionUID = 1L;

    private StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The passphrase or the recovery code does not open this workspace. */
    public static final class WrongPassphrase extends StorageException {

        private static final long serialVersionUID = 1L;

        WrongPassphrase(Throwable cause) {
            super("the passphrase or recovery code does not open this workspace", cause);
        }
    }

    /** After wrong passphrases a person has to wait; nothing was tried. */
    public static final class TooEarly extends StorageException {

        private static final long serialVersionUID = 1L;
        private final Duration wait;

        TooEarly(Duration wait) {
            super("wait " + wait, null);
            this.wait = wait;
        }

        /** How long from now. */
        public Duration waiting() {
            return wait;
        }
    }

    /** There is no workspace in the folder. */
    public static final class WorkspaceMissing extends StorageException {

        private static final long serialVersionUID = 1L;

        WorkspaceMissing(String folder) {
            super("no workspace in " + folder, null);
        }
    }

    /** A workspace that was in use has neither its journal nor its database any more; nothing was changed. */
    public static final class LedgerGone extends StorageException {

        private static final long serialVersionUID = 1L;

        LedgerGone(String folder) {
            super("no journal and no database in " + folder, null);
        }
    }

    /** A new workspace wants an empty folder, and this one holds something. */
    public static final class FolderNotEmpty extends StorageException {

        private static final long serialVersionUID = 1L;

        FolderNotEmpty(String folder) {
            super("not empty: " + folder, null);
        }
    }

    /** Another running program has the workspace open. */
    public static final class InUse extends StorageException {

        private static final long serialVersionUID = 1L;

        InUse(String folder) {
            super("in use: " + folder, null);
        }
    }

    /** What is on the disk is neither readable nor recoverable; nothing was changed. */
    public static final class Damaged extends StorageException {

        private static final long serialVersionUID = 1L;

        Damaged(String detail, Throwable cause) {
            super(detail, cause);
        }
    }

    /** A later version of the program wrote the workspace; nothing is wrong with it. */
    public static final class NewerVersion extends StorageException {

        private static final long serialVersionUID = 1L;

        NewerVersion(Throwable cause) {
            super("written by a later version", cause);
        }
    }

    /** Work in this workspace goes on at another computer; nothing was opened. */
    public static final class MovedAway extends StorageException {

        private static final long serialVersionUID = 1L;
        private final Instant when;

        MovedAway(Instant when) {
            super("moved away " + when, null);
            this.when = when;
        }

        /** When the file was made that it moved in. */
        public Instant when() {
            return when;
        }
    }

    /** A backup belongs to another workspace than this; nothing was changed. */
    public static final class OtherWorkspace extends StorageException {

        private static final long serialVersionUID = 1L;

        OtherWorkspace() {
            super("a backup of another workspace", null);
        }
    }

    /** The disk is full, write-protected or failing; what was not reported as saved may or may not be found later. */
    public static final class DiskTrouble extends StorageException {

        private static final long serialVersionUID = 1L;

        DiskTrouble(Throwable cause) {
            super("disk: " + cause.getClass().getSimpleName(), cause);
        }
    }
}
