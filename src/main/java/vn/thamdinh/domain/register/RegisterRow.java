package vn.thamdinh.domain.register;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import vn.thamdinh.domain.text.Require;

/**
 * A row as it stands: what its columns say.
 *
 * @param values by column id, as {@link Typed} has them: numbers with a decimal point, dates yyyy-MM-dd, "true" or
 *               "false", the id of a choice, or text in NFC; a column left open is not there
 */
public record RegisterRow(RowKey key, Map<String, String> values) {
    /** Longest text of one column. */
    public static final int LONGEST_CHARS = 4_000;
    /** Most columns of a register. */
    public static final int MOST_COLUMNS = 40;

    public RegisterRow {
        Objects.requireNonNull(key, "key");
        Require.that(values.size() <= MOST_COLUMNS, "more than " + MOST_COLUMNS + " columns");
        var checked = new TreeMap<String, String>();
        values.forEach((column, value) -> checked.put(Require.identifier(column, "column", 64), fit(value)));
        values = Collections.unmodifiableMap(checked);
    }

    private static String fit(String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFC);
        Require.that(!text.isBlank(), "a column without a value is left out");
        Require.that(text.length() <= LONGEST_CHARS, "a column is longer than " + LONGEST_CHARS + " characters");
        return text;
    }

    /** What a column says; nothing where it was left open. */
    public String value(String column) {
        return values.getOrDefault(column, "");
    }
}
