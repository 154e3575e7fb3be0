package vn.thamdinh.usecase.book;

import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.medium.StickException;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Exceptions of storage, packages and sticks, and the ledger's verdicts, as refusals. */
public final class Refusals {

    private Refusals() {
    }

    /** The refusal that an exception of storage means. */
    public static <T> Outcome<T> of(StorageException problem) {
        return switch (problem) {
            case StorageException.WrongPassphrase _ -> Outcome.refused(Reason.WRONG_PASSPHRASE);
            case StorageException.TooEarly e ->
                    Outcome.refused(Reason.TOO_EARLY, String.valueOf(Math.max(1, e.waiting().toSeconds())));
            case StorageException.WorkspaceMissing e -> Outcome.refused(Reason.NO_WORKSPACE, detail(e));
            case StorageException.LedgerGone e -> Outcome.refused(Reason.LEDGER_GONE, detail(e));
            case StorageException.FolderNotEmpty e -> Outcome.refused(Reason.FOLDER_NOT_EMPTY, detail(e));
            case StorageException.InUse e -> Outcome.refused(Reason.IN_USE, detail(e));
            case StorageException.NewerVersion e -> Outcome.refused(Reason.NEWER_VERSION, detail(e));
            case StorageException.Damaged e -> Outcome.refused(Reason.DAMAGED, detail(e));
            case StorageException.MovedAway e -> Outcome.refused(Reason.MOVED_AWAY, String.valueOf(e.when()));
            case StorageException.OtherWorkspace _ -> Outcome.refused(Reason.OTHER_WORKSPACE);
            case StorageException.DiskTrouble e -> DiskFault.refusal(e);
        };
    }

    /**
     * The refusal of a save that may be there all the same: what is said next must know of it, or would say it again.
     *
     * @param anew reads what is there; where that fails, too, it is read with the next save
     */
    static <T> Outcome<T> unsure(StorageException problem, Runnable anew) {
        try {
            anew.run();
            return of(problem);
        } catch (RuntimeException unread) {
            return of(problem);
        }
    }

    /** What a person is told of a fault: many faults are one reason, with the fault's name beside it. */
    public static Reason reason(PackageFault fault) {
        return switch (fault) {
            case NOT_FOR_US -> Reason.NOT_FOR_US;
            case OTHER_ROUND -> Reason.OTHER_ROUND;
            case REHEARSAL_AND_REAL -> Reason.REHEARSAL_AND_REAL;
            case NEWER_VERSION -> Reason.NEWER_VERSION;
            case DISK -> Reason.DISK;
            case EMPTY_FILE, NOT_A_PACKAGE, DAMAGED, TOO_LARGE, NOT_A_PLAIN_FILE, BAD_NAME, DUPLICATE_NAME, MISSING_FILE,
                 UNLISTED_FILE, MANIFEST_MISMATCH, BAD_SIGNATURE, FORGED_AUTHOR, BAD_ENTRY, BAD_BUNDLE, BAD_PROGRAMME,
                 WRONG_EVIDENCE, BAD_HEAD, NO_FOUNDING -> Reason.DAMAGED;
        };
    }

    /** The refusal that a fault of a package means; its argument is the fault's stable name. */
    public static <T> Outcome<T> of(PackageException problem) {
        Reason reason = reason(problem.fault());
        return reason == Reason.DISK ? DiskFault.refusal(problem) : Outcome.refused(reason, problem.fault().code());
    }

    /**
     * The first argument is the stable name of what happened to the medium, which has a sentence of its own; then come the
     * bytes that are lacking and the medium's words.
     */
    public static <T> Outcome<T> of(StickException problem) {
        return Outcome.refused(Reason.DISK, problem.problem().code(), String.valueOf(problem.missingBytes()),
                detail(problem));
    }

    /** The refusal of an entry that would not count. */
    static <T> Outcome<T> of(Verdict verdict) {
        return switch (verdict) {
            case RECUSED -> Outcome.refused(Reason.RECUSED);
            case SEALED -> Outcome.refused(Reason.ROUND_SEALED, "", "");
            default -> Outcome.refused(Reason.NO_RIGHT);
        };
    }

    private static String detail(Exception problem) {
        return String.valueOf(problem.getMessage());
    }
}
