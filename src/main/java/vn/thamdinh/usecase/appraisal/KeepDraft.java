package vn.thamdinh.usecase.appraisal;

import java.time.Instant;

import vn.thamdinh.storage.StorageException;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.book.Refusals;
import vn.thamdinh.usecase.book.RoundBook;

/** Keeps unfinished text, so that a crash loses at most what was typed since the last call. */
public final class KeepDraft {

    private final RoundBook book;

    public KeepDraft(RoundBook book) {
        this.book = book;
    }

    /**
     * Keeps the text under the key; durable when this returns.
     *
     * @param text the whole text; empty drops the draft
     */
    public Outcome<Instant> keep(String key, String text) {
        try {
            book.workspace().keepDraft(key, text);
            return Outcome.done(book.clock().instant());
        } catch (StorageException e) {
            return Refusals.of(e);
        }
    }
}
