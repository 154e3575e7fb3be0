package vn.thamdinh.domain.rule;

import vn.thamdinh.domain.text.Require;

/**
 * The stable name of a figure of a programme, "par-index-2023".
 *
 * @param value 1 to 32 characters without white space
 */
public record FigureId(String value) {
    public FigureId {
        value = Require.identifier(value, "figure id", 32);
    }

    @Override
    public String toString() {
        return value;
    }
}
