package vn.thamdinh.documents.signboard.design;

import java.util.Objects;
import java.util.Optional;

import vn.thamdinh.documents.emblem.Emblem;

/**
 * Where a board's emblem stands.
 *
 * @param share  its height as a share of the board's, 0.05 to 0.6
 * @param emblem empty for none
 */
public record EmblemSpot(Place place, double share, Optional<Emblem> emblem) {
    /** Beside the lines or above them. */
    public enum Place { NONE, TOP, LEFT }

    public EmblemSpot {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(emblem, "emblem");
    }

    /** Whether it is painted there. */
    public boolean isAt(Place asked) {
        return emblem.isPresent() && place == asked;
    }
}
