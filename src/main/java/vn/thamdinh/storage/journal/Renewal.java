package vn.thamdinh.storage.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Supplier;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.keys.WorkspaceKeys;
import vn.thamdinh.storage.place.AtomicFiles;

/**
 * Makes segments anew that are missing or damaged, each under its number: what can still be read of it stands in the new
 * one frame by frame, in the same order, and the old file is kept beside it under another name. What cannot be read any
 * more is in none of them; by then it stands in a later segment, or nowhere.
 */
final class Renewal {

    private static final String TEMPORARY = ".tmp";
    private static final String ASIDE = ".hong-";

    private final Path folder;
    private final WorkspaceKeys keys;
    private final Supplier<SegmentHeader> headers;

    /** @param headers gives a fresh one each time */
    Renewal(Path folder, WorkspaceKeys keys, Supplier<SegmentHeader> headers) {
        this.folder = folder;
        this.keys = keys;
        this.headers = headers;
    }

    /** The numbers of those that were made anew; what a later version of the program wrote is left alone. */
    List<Integer> run(JournalReport report) throws IOException {
        List<Integer> numbers = List.copyOf(report.mendable());
        for (int number : numbers) {
            renew(number);
        }
        return numbers;
    }

    private void renew(int number) throws IOException {
        Path place = folder.resolve(SegmentFiles.name(number));
        Path temporary = place.resolveSibling(place.getFileName() + TEMPORARY);
        Files.deleteIfExists(temporary);
        boolean damaged = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        try (SegmentWriter fresh = SegmentWriter.create(temporary, headers.get(), keys)) {
            if (damaged) {
                takeOver(new SegmentFiles.Segment(number, place), fresh);
            }
        }
        if (damaged) {
            Files.move(place, aside(place), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
        AtomicFiles.forceFolder(folder);
    }

    private void takeOver(SegmentFiles.Segment old, SegmentWriter fresh) throws IOException {
        try {
            new JournalReader(keys, (_, payload) -> append(payload, fresh), Progress.NONE).read(old);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        fresh.force();
    }

    private static void append(byte[] payload, SegmentWriter fresh) {
        try {
            fresh.appendUnforced(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path aside(Path place) {
        int number = 1;
        while (Files.exists(place.resolveSibling(place.getFileName() + ASIDE + number), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        return place.resolveSibling(place.getFileName() + ASIDE + number);
    }
}
