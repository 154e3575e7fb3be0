package vn.thamdinh.usecase.workspace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.VerifyReport;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;

/** Holds database, journal, hashes and backups against each other, or fills the database anew from the journal. */
public final class CheckWorkspace {

    private final RoundBook book;

    public CheckWorkspace(RoundBook book) {
        this.book = book;
    }

    /** Looks at everything and changes nothing; one may save meanwhile. */
    public Outcome<WorkspaceCheck> verify(Progress progress) {
        return run(() -> book.workspace().verify(progress), progress);
    }

    /** Rebuilds what is derived from the entries; also if it is stopped or fails, what was read before is read again. */
    public Outcome<WorkspaceCheck> rebuild(Progress progress) {
        try {
            return run(() -> book.workspace().rebuild(progress), progress);
        } finally {
            book.reload();
        }
    }

    private Outcome<WorkspaceCheck> run(Check check, Progress progress) {
        try {
            VerifyReport report = check.run();
            List<String> faults = new ArrayList<>(report.faults());
            book.workspace().keeping().shelf().faults(progress).forEach(fault -> faults.add(WorkspaceCheck.BACKUP + fault));
            return Outcome.done(new WorkspaceCheck(report.entries(), report.digest(), faults,
                    report.journal().remade(), report.journal().lost()));
        } catch (StorageException e) {
            return Refusals.of(e);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }

    private interface Check {
        VerifyReport run() throws StorageException;
    }
}
