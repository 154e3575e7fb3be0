package vn.thamdinh.exchange.card;

import java.text.Normalizer;

/** Texts on a card: short, in NFC, without control characters, so that a screen shows what was signed. */
final class CardText {

    /** Longest name, position, body or device, in UTF-16 units. */
    static final int LONGEST = 200;

    /** Longest title of a round. */
    static final int LONGEST_TITLE = 500;

    private CardText() {
    }

    static String require(String text, int longest, String what) {
        if (text.length() > longest || !Normalizer.isNormalized(text, Normalizer.Form.NFC)
                || text.codePoints().anyMatch(CardText::unseen)) {
            throw new IllegalArgumentException(what + " is too long or holds characters that are not shown");
        }
        return text;
    }

    static String requireSome(String text, int longest, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("no " + what);
        }
        return require(text, longest, what);
    }

    /** Control characters, line and paragraph separators, and those that turn or hide their neighbours. */
    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
