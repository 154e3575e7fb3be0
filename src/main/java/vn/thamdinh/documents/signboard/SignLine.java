package vn.thamdinh.documents.signboard;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * One line on a board.
 *
 * @param text what is cut, letter by letter as given
 * @param part how large it wants to be; a line too long for the board is made smaller until it fits
 */
public record SignLine(String text, Part part) {
    /** A line's place in the order of sizes: height of a capital letter as a share of the board's height. */
    public enum Part {
        BODY(0.050), NAME(0.125), STATEMENT(0.050), STANDARD(0.090), YEAR(0.055), REFERENCE(0.026);

        private final double capitalShare;

        Part(double capitalShare) {
            this.capitalShare = capitalShare;
        }

        double capitalShare() {
            return capitalShare;
        }
    }

    public SignLine {
        text = Require.text(text, "sign line");
        Objects.requireNonNull(part, "part");
    }
}
