package vn.thamdinh.usecase.signing;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * In whose place a paper is signed, and with which picture.
 *
 * @param place   the first that is empty if empty
 * @param picture a PNG of the signature (blue) or seal (red) on transparent ground; letters tell who and when if empty
 */
public record SigningWish(Optional<Place> place, Optional<Path> picture) {

    /** The first empty place, in letters. */
    public static final SigningWish USUAL = new SigningWish(Optional.empty(), Optional.empty());

    /** Whose place. */
    public enum Place {
        /** The person who signs the paper. */
        PERSON,
        /** The agency, in place of its seal. */
        AGENCY
    }

    public SigningWish {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(picture, "picture");
    }
}
