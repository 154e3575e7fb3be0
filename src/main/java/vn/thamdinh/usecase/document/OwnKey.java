package vn.thamdinh.usecase.document;

import vn.thamdinh.usecase.book.RoundBook;

/** Keys that no other laptop gives. */
public final class OwnKey {
    private static final int WRITER_DIGITS = 8;

    private OwnKey() {
    }

    /** One that was never given before. */
    public static String next(RoundBook book) {
        return book.workspace().writer().hex().substring(0, WRITER_DIGITS) + "-" + book.workspace().nextSequence();
    }
}
