package vn.thamdinh.picture.exif;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * What a photo says of itself. All of it can be missing, wrong or made up: it is what the file claims, not what is known.
 *
 * @param taken       by the camera's clock, which knows no zone; the moment of taking, not of editing
 * @param zone        the camera's distance from UTC, where it is written
 * @param camera      maker and model as one text, at most 100 characters
 * @param place       where it was taken
 * @param orientation 1 to 8 (EXIF 2.32, tag 0x0112); 1 where nothing is said
 */
public record Exif(Optional<LocalDateTime> taken, Optional<ZoneOffset> zone, Optional<String> camera,
                   Optional<Place> place, int orientation) {

    /** Of a file that says nothing. */
    public static final Exif NONE =
            new Exif(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);

    public Exif {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(camera, "camera");
        Objects.requireNonNull(place, "place");
        if (orientation < 1 || orientation > 8) {
            throw new IllegalArgumentException("orientation " + orientation);
        }
    }

    /**
     * A place on the earth by WGS 84.
     *
     * @param latitude  degrees, positive to the north, -90 to 90
     * @param longitude degrees, positive to the east, -180 to 180
     */
    public record Place(double latitude, double longitude) {
        public Place {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException(latitude + ", " + longitude);
            }
        }
    }
}
