package vn.thamdinh.usecase.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.Hashes;

/** Holds an archive against its checksums; needs neither workspace nor passphrase, and changes nothing. */
public final class CheckArchive {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    private CheckArchive() {
    }

    /**
     * What was found.
     *
     * @param sound   files that are as they were
     * @param changed files whose content is another
     * @param missing files that are not there; the results too where no line names them
     * @param foreign files that no line names
     */
    public record Checked(int sound, List<String> changed, List<String> missing, List<String> foreign) {
        public Checked {
            changed = List.copyOf(changed);
            missing = List.copyOf(missing);
            foreign = List.copyOf(foreign);
        }

        /** Whether the archive is exactly what was written. */
        public boolean whole() {
            return changed.isEmpty() && missing.isEmpty() && foreign.isEmpty();
        }
    }

    /** Reads every file once. */
    public static Outcome<Checked> check(Path folder, Progress progress) {
        Path sums = folder.resolve(ExportArchive.SUMS);
        if (!Files.isRegularFile(sums)) {
            return Outcome.refused(Reason.NOT_FOUND, sums.toString());
        }
        try {
            return Outcome.done(compare(folder.toRealPath(), Files.readAllLines(sums, StandardCharsets.UTF_8), progress));
        } catch (IOException e) {
            return Outcome.refused(Reason.UNREADABLE, String.valueOf(e.getMessage()));
        } catch (Cancelled e) {
            return Outcome.refused(Reason.CANCELLED);
        }
    }

    private static Checked compare(Path folder, List<String> lines, Progress progress) throws IOException {
        int sound = 0;
        List<String> changed = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Set<Path> known = new HashSet<>();
        known.add(folder.resolve(ExportArchive.SUMS));
        for (int i = 0; i < lines.size(); i++) {
            progress.check();
            progress.at(i, lines.size());
            Matcher line = LINE.matcher(lines.get(i));
            Path file = line.matches() ? inside(folder, line.group(2)) : folder;
            if (file.equals(folder)) {
                changed.add(ExportArchive.SUMS);
            } else if (known.add(file) && !Files.isRegularFile(file)) {
                missing.add(line.group(2));
            } else if (Files.isRegularFile(file) && sum(file).equals(line.group(1))) {
                sound++;
            } else {
                changed.add(line.group(2));
            }
        }
        if (!known.contains(folder.resolve(ExportArchive.RESULTS))) {
            missing.add(ExportArchive.RESULTS);
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            return new Checked(sound, changed, missing, inside.filter(Files::isRegularFile)
                    .filter(file -> !known.contains(file)).map(file -> folder.relativize(file).toString()).sorted()
                    .toList());
        }
    }

    /** The file of a line; the folder itself where the line names none inside. */
    private static Path inside(Path folder, String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder) ? file : folder;
        } catch (InvalidPathException e) {
            return folder;
        }
    }

    private static String sum(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return Hashes.sha256Hex(content);
        }
    }
}
