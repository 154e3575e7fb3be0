package vn.thamdinh.usecase.recovery;

import java.util.Optional;

import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;

/**
 * Whether the person has shown that the recovery code is kept. Who closed the program before that gets a new code at
 * the next opening, since the old one was shown only once.
 */
public final class RecoveryKept {

    private static final String SETTING = "recovery-code";
    private static final String SHOWN = "shown";
    private static final String KEPT = "kept";

    private final RoundBook book;

    public RecoveryKept(RoundBook book) {
        this.book = book;
    }

    /** The code is being shown. */
    public Outcome<Saved> shown() {
        return book.remember(SETTING, SHOWN);
    }

    /** The person saved, printed or copied it. */
    public Outcome<Saved> kept() {
        return book.remember(SETTING, KEPT);
    }

    /** A new code in place of one that was shown and never shown to be kept; empty where all is well. */
    public Outcome<Optional<String>> due() {
        if (book.workspace().setting(SETTING).filter(SHOWN::equals).isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        try (RecoveryCode fresh = book.workspace().renewRecovery()) {
            return Outcome.done(Optional.of(fresh.text()));
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }
}
