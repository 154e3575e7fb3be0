package vn.thamdinh.documents.emblem;

import java.util.ArrayList;
import java.util.List;

/** Reads the numbers of SVG values, which may stand without blanks between them. */
final class Numbers {
    private static final double LARGEST = 1e9;

    private final String text;
    private int at;

    Numbers(String text) {
        this.text = text;
    }

    /** All numbers of a list such as {@code 1,2 3-4.5.5}. */
    static List<Double> all(String text) {
        Numbers numbers = new Numbers(text);
        List<Double> found = new ArrayList<>();
        while (!numbers.atEnd()) {
            found.add(numbers.next());
        }
        return found;
    }

    boolean atEnd() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at >= text.length();
    }

    /** Whether a command letter stands here. */
    boolean atLetter() {
        return !atEnd() && Character.isLetter(text.charAt(at));
    }

    char letter() {
        return text.charAt(at++);
    }

    /** A flag of an arc: one digit, which may touch what follows. */
    boolean flag() {
        if (atEnd() || text.charAt(at) != '0' && text.charAt(at) != '1') {
            throw new NumberFormatException(rest());
        }
        return text.charAt(at++) == '1';
    }

    double next() {
        if (atEnd()) {
            throw new NumberFormatException("a number is missing");
        }
        int from = at;
        sign();
        boolean point = false;
        while (at < text.length() && (digit() || text.charAt(at) == '.' && !point)) {
            point |= text.charAt(at) == '.';
            at++;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            sign();
            while (at < text.length() && digit()) {
                at++;
            }
        }
        if (from == at) {
            throw new NumberFormatException(rest());
        }
        double value = Double.parseDouble(text.substring(from, at));
        if (!(Math.abs(value) <= LARGEST)) {
            throw new NumberFormatException(text.substring(from, at));
        }
        return value;
    }

    private void sign() {
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
    }

    private boolean digit() {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private String rest() {
        return text.substring(at, Math.min(text.length(), at + 20));
    }
}
