package vn.thamdinh.usecase.workspace;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.storage.VerifyReport;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;

/** Holds database, journal and hashes against each other, or fills the database anew from the journal. */
public final class CheckWorkspace {

    private final RoundBook book;

    public CheckWorkspace(RoundBook book) {
        this.book = book;
    }

    /** Looks at everything and changes nothing. */
    public Outcome<WorkspaceCheck> verify(Progress progress) {
        return run(() -> book.workspace().verify(progress));
    }

    /** Rebuilds what is derived from the entries. */
    public Outcome<WorkspaceCheck> rebuild(Progress progress) {
        return run(() -> book.workspace().rebuild(progress)).then(check -> {
            book.reload();
            return Outcome.done(check);
        });
    }

    private static Outcome<WorkspaceCheck> run(Check check) {
        try {
            VerifyReport report = check.run();
            return Outcome.done(new WorkspaceCheck(report.entries(), report.digest(), report.faults()));
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }

    private interface Check {
        VerifyReport run() throws StorageException;
    }
}
