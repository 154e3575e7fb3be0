package vn.thamdinh.documents.signboard;

import java.util.List;
import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * The board of one recognised commune.
 *
 * @param commune full name exactly as recognised, by which the file can be found; it need not be a line itself
 * @param year year of recognition
 * @param lines from top to bottom, at least one
 * @param reference what the square code in the corner says, such as number and date of the decision; empty for none
 * @param style size and colours
 * @param rehearsal whether the round is a rehearsal: strips over both edges then say so
 */
public record Signboard(String commune, int year, List<SignLine> lines, String reference, SignStyle style,
                        boolean rehearsal) {
    public Signboard {
        commune = Require.text(commune, "commune");
        lines = List.copyOf(lines);
        Require.that(!lines.isEmpty(), "board without lines");
        reference = Require.optionalText(reference, "reference");
        Objects.requireNonNull(style, "style");
    }
}
