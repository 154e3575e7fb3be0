package vn.thamdinh.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import vn.thamdinh.ui.frame.Place;

/**
 * A file that somebody opened from the desktop: the window shows the place that previews it. Nothing is taken in before a
 * person has seen what it brings.
 *
 * @param file  absolute
 * @param place which shows it; none for a whole workspace that moved here, which is taken in on the way in
 */
record OpenedFile(Path file, Optional<Place> place) {

    private static final String MOVED = ".tdmove";

    /** What the only argument of the program names; nothing for a command, or for a file of another kind. */
    static Optional<OpenedFile> of(String... arguments) {
        if (arguments.length != 1) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(arguments[0]).toAbsolutePath();
            return Files.isRegularFile(file)
                    ? of(file, file.getFileName().toString().toLowerCase(Locale.ROOT)) : Optional.empty();
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
    }

    private static Optional<OpenedFile> of(Path file, String name) {
        return name.endsWith(MOVED) ? Optional.of(new OpenedFile(file, Optional.empty()))
                : place(name).map(place -> new OpenedFile(file, Optional.of(place)));
    }

    private static Optional<Place> place(String name) {
        if (name.endsWith(".tdpkg") || name.endsWith(".tdkey")) {
            return Optional.of(Place.EXCHANGE);
        }
        return name.endsWith(".tdprogramme") ? Optional.of(Place.PROGRAMME) : Optional.empty();
    }
}
