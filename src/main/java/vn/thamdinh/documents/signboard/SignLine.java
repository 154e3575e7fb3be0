package vn.thamdinh.documents.signboard;

import java.util.Objects;
import vn.thamdinh.domain.text.Require;

/**
 * One line on a board.
 *
 * @param text what is cut, letter by letter as given
 * @param part how large it wants to be; a line too long for the board is made smaller, or broken in two
 */
public record SignLine(String text, Part part) {
    /** A line's place in the order of sizes: height of its capitals as a share of the name's, and the space above it. */
    public enum Part {
        BODY(0.44, 1), NAME(1, 0.85), STATEMENT(0.40, 1.5), STANDARD(0.72, 0.85), YEAR(0.44, 0.9), REFERENCE(0.20, 1.4);

        private final double share;
        private final double space;

        Part(double share, double space) {
            this.share = share;
            this.space = space;
        }

        double share() {
            return share;
        }

        double space() {
            return space;
        }
    }

    public SignLine {
        text = Require.text(text, "sign line");
        Objects.requireNonNull(part, "part");
    }
}
