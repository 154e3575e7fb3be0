package vn.thamdinh.usecase.book;

import vn.thamdinh.domain.ledger.Verdict;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Storage's exceptions and the ledger's verdicts as refusals. */
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
            case StorageException.FolderNotEmpty e -> Outcome.refused(Reason.FOLDER_NOT_EMPTY, detail(e));
            case StorageException.InUse e -> Outcome.refused(Reason.IN_USE, detail(e));
            case StorageException.NewerVersion e -> Outcome.refused(Reason.NEWER_VERSION, detail(e));
            case StorageException.Damaged e -> Outcome.refused(Reason.DAMAGED, detail(e));
            case StorageException.DiskTrouble e -> Outcome.refused(Reason.DISK, detail(e));
        };
    }

    /** The refusal of an entry that would not count. */
    static <T> Outcome<T> of(Verdict verdict) {
        return verdict == Verdict.RECUSED ? Outcome.refused(Reason.RECUSED) : Outcome.refused(Reason.NO_RIGHT);
    }

    private static String detail(Exception problem) {
        return String.valueOf(problem.getMessage());
    }
}
