package vn.thamdinh.usecase.recovery;

import java.nio.charset.StandardCharsets;

import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Saved;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.Hashes;

/**
 * Sees that a rescue card serves for one new passphrase and no second one. Until that is set it may be tried again, so
 * that a power cut costs no second visit. The workspace itself remembers it: an older copy of the folder does not know.
 */
public final class RescueOnce {

    private static final String BEGUN = "rescue-begun";
    private static final String USED = "rescue-used.";
    private static final String YES = "yes";

    private final RoundBook book;

    public RescueOnce(RoundBook book) {
        this.book = book;
    }

    /** Whether a passphrase was set with this rescue before. */
    public boolean used(String wrapped) {
        return book.workspace().setting(USED + name(wrapped)).isPresent();
    }

    /** The workspace was opened with it. */
    public Outcome<Saved> begun(String wrapped) {
        return book.remember(BEGUN, name(wrapped));
    }

    /** A passphrase was set: what was begun is used. */
    void finish() {
        book.workspace().setting(BEGUN).filter(name -> !name.isEmpty())
                .ifPresent(name -> book.remember(USED + name, YES).then(_ -> book.remember(BEGUN, "")));
    }

    private static String name(String wrapped) {
        return Hashes.sha256Hex(wrapped.getBytes(StandardCharsets.US_ASCII)).substring(0, 32);
    }
}
