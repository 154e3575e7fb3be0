package vn.thamdinh.usecase.recovery;

import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.PassphraseStrength;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.workspace.CreateWorkspace;

/** Sets another passphrase for an open workspace. */
public final class SetPassphrase {

    private final RoundBook book;

    public SetPassphrase(RoundBook book) {
        this.book = book;
    }

    /** From now on only the new passphrase opens it; the recovery code stays as it is. */
    public Outcome<Boolean> to(Passphrase passphrase) {
        if (PassphraseStrength.of(passphrase).score() < CreateWorkspace.LEAST_STRENGTH) {
            return Outcome.refused(Reason.WEAK_PASSPHRASE);
        }
        try {
            book.workspace().changePassphrase(passphrase);
            new RescueOnce(book).finish();
            return Outcome.done(true);
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }
}
