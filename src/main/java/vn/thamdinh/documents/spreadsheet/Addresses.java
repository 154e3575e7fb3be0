package vn.thamdinh.documents.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of cells, "B7": letters for the column, then the row from 1. */
public final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final int LETTERS = 26;

    private Addresses() {
    }

    /**
     * A block of cells.
     *
     * @param top    first row, from 1
     * @param left   first column, from 0
     * @param bottom last row, inclusive
     * @param right  last column, inclusive
     */
    record Area(int top, int left, int bottom, int right) {
        boolean contains(int row, int column) {
            return row >= top && row <= bottom && column >= left && column <= right;
        }
    }

    /**
     * The name of a cell.
     *
     * @param row    from 1
     * @param column from 0
     */
    public static String of(int row, int column) {
        return letters(column) + row;
    }

    /** The letters of a column from 0: A, B, … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** "B2:D4" or "B2"; nothing for anything else. */
    static Optional<Area> area(String reference) {
        String[] ends = reference.split(":", 2);
        Matcher from = ADDRESS.matcher(ends[0]);
        Matcher to = ADDRESS.matcher(ends[ends.length - 1]);
        return from.matches() && to.matches()
                ? Optional.of(new Area(Integer.parseInt(from.group(2)), columnOf(from.group(1)),
                        Integer.parseInt(to.group(2)), columnOf(to.group(1))))
                : Optional.empty();
    }

    /** The column of a cell's name, from 0. */
    static int columnOf(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z' && i < 4; i++) {
            column = column * LETTERS + address.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
