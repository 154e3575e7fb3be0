package vn.thamdinh.documents.signboard.design;

import java.util.Objects;

import vn.thamdinh.documents.artwork.Cmyk;
import vn.thamdinh.domain.text.Require;

/**
 * How a programme's boards look. Rules on recognition boards are not known, so all of it is the office's choice.
 *
 * @param stars     0 to 5
 * @param code      whether a square code says the decision, once there is one
 * @param distanceM from how far the name is to be read, in metres
 */
public record SignDesign(Plate plate, Colours colours, Border border, Face face, EmblemSpot emblem, int stars,
                         boolean code, double distanceM) {
    /** Most stars of a board. */
    public static final int MOST_STARS = 5;

    /**
     * @param ground  of the plate
     * @param letters of all lines
     * @param accent  of border and stars
     */
    public record Colours(Cmyk ground, Cmyk letters, Cmyk accent) {
        public Colours {
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(letters, "letters");
            Objects.requireNonNull(accent, "accent");
        }
    }

    /** The letters' family; both have every Vietnamese letter. */
    public enum Face {
        /** Be Vietnam Pro Bold. */
        SANS,
        /** Liberation Serif Bold, with the shapes of Times New Roman. */
        SERIF
    }

    public SignDesign {
        Objects.requireNonNull(plate, "plate");
        Objects.requireNonNull(colours, "colours");
        Objects.requireNonNull(border, "border");
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(emblem, "emblem");
        Require.that(stars >= 0 && stars <= MOST_STARS, "stars outside 0 to 5: " + stars);
        Require.that(distanceM > 0, "distance not above 0: " + distanceM);
    }

    /** The same with other stars. */
    public SignDesign withStars(int others) {
        return new SignDesign(plate, colours, border, face, emblem, others, code, distanceM);
    }
}
