package vn.thamdinh.storage.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.storage.place.AtomicFiles;

/** Says in a workspace's folder that work goes on elsewhere. It holds nothing but the time. */
public final class MovedMark {

    static final String NAME = "moved.txt";
    private static final Pattern CONTENT = Pattern.compile("tham-dinh-moved\\.1 ([0-9]{1,15})\n");

    private MovedMark() {
    }

    /** When the workspace in this folder moved away; of a mark that cannot be read, the beginning of time. */
    public static Optional<Instant> read(Path folder) throws IOException {
        try {
            Matcher content = CONTENT.matcher(Files.readString(folder.resolve(NAME), StandardCharsets.ISO_8859_1));
            return Optional.of(content.matches() ? Instant.ofEpochMilli(Long.parseLong(content.group(1)))
                    : Instant.EPOCH);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Durable when this returns. */
    public static void put(Path folder, Instant at) throws IOException {
        AtomicFiles.write(folder.resolve(NAME), "tham-dinh-moved.1 %d\n".formatted(at.toEpochMilli())
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** Takes the mark away. */
    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
        AtomicFiles.forceFolder(folder);
    }
}
