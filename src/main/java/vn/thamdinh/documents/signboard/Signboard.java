package vn.thamdinh.documents.signboard;

import java.util.List;
import java.util.Objects;
import vn.thamdinh.documents.signboard.design.SignDesign;
import vn.thamdinh.domain.text.Require;

/**
 * The board of one recognised commune.
 *
 * @param commune   full name exactly as recognised, by which the file can be found; it need not be a line itself
 * @param lines     from top to bottom, at least one
 * @param series    the name lines of all communes of the round: the longest sets the size for all, so that their boards
 *                  match; empty where it stands alone
 * @param reference what the square code in the corner says, such as number and date of the decision; empty for none
 * @param rehearsal whether the round is a rehearsal: strips over both edges then say so
 */
public record Signboard(String commune, List<SignLine> lines, List<String> series, String reference,
                        SignDesign design, boolean rehearsal) {
    public Signboard {
        commune = Require.text(commune, "commune");
        lines = List.copyOf(lines);
        Require.that(!lines.isEmpty(), "board without lines");
        series = List.copyOf(series);
        reference = Require.optionalText(reference, "reference");
        Objects.requireNonNull(design, "design");
    }
}
