package vn.thamdinh.domain.register;

import java.util.Objects;

import vn.thamdinh.domain.text.Require;

/**
 * A row that the programme brings; people may change it or take it out.
 *
 * @param source where it stands
 */
public record PresetRow(RegisterRow row, String source) {
    public PresetRow {
        Objects.requireNonNull(row, "row");
        source = Require.text(source, "source of a row");
    }
}
