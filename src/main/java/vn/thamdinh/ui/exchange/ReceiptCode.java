package vn.thamdinh.ui.exchange;

import java.util.Optional;

/** The short code of a receipt as a person types it: blanks and dashes do not count. */
final class ReceiptCode {

    /** Ten symbols and one that checks them. */
    static final int LENGTH = 11;

    private ReceiptCode() {
    }

    /** What was typed, without what does not count; empty where it is too short or too long to be a code. */
    static Optional<String> read(String typed) {
        String code = typed.replaceAll("[\\s–-]", "");
        return code.length() == LENGTH ? Optional.of(code) : Optional.empty();
    }
}
