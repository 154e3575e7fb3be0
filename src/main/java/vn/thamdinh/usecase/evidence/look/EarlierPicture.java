package vn.thamdinh.usecase.evidence.look;

import java.util.Objects;

/**
 * A picture of another round.
 *
 * @param sha256    of its file
 * @param unit      full name of the unit that it was evidence of
 * @param year      of that round
 * @param likeness  by what it is found again
 * @param thumbnail a very small JPEG; may be empty
 */
public record EarlierPicture(String sha256, String unit, int year, byte[] likeness, byte[] thumbnail) {

    public EarlierPicture {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(unit, "unit");
    }
}
