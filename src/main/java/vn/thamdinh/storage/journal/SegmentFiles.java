package vn.thamdinh.storage.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a journal folder: 000001.tdj, 000002.tdj, …; the names tell nothing but their order. */
public final class SegmentFiles {

    /** The number of a journal's first segment. */
    public static final int FIRST = 1;

    private static final Pattern NAME = Pattern.compile("([0-9]{6,9})\\.tdj");

    private SegmentFiles() {
    }

    /** One segment's number, from 1, and file. */
    public record Segment(int number, Path file) {
    }

    /** All segments, oldest first; none if the folder does not exist. */
    public static List<Segment> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var sorted = new TreeMap<Integer, Segment>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    int number = Integer.parseInt(name.group(1));
                    sorted.put(number, new Segment(number, file));
                }
            });
        }
        return List.copyOf(sorted.values());
    }

    /** The place after the newest segment. */
    static Segment next(Path folder) throws IOException {
        var all = list(folder);
        int number = all.isEmpty() ? FIRST : all.getLast().number() + 1;
        return new Segment(number, folder.resolve(name(number)));
    }

    /** What the file of a segment is called. */
    public static String name(int number) {
        return "%06d.tdj".formatted(number);
    }
}
