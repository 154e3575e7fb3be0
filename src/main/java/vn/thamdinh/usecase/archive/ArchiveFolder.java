package vn.thamdinh.usecase.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.thamdinh.domain.text.Folding;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.wire.Hashes;

/** The folder while it is written: beside its final place, under its final name only once it is whole. */
final class ArchiveFolder {
    private static final int LONGEST_STEM = 60;

    private final Path place;
    private final Path building;
    private final SortedMap<String, String> sums = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    ArchiveFolder(Path place) {
        this.place = place.toAbsolutePath().normalize();
        this.building = this.place.resolveSibling(this.place.getFileName() + ".dang-ghi");
    }

    /** Whether nothing is in the way: the place is not there, or an empty folder. */
    static boolean isFree(Path place) throws IOException {
        if (!Files.exists(place)) {
            return true;
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return inside.findAny().isEmpty();
        }
    }

    void begin() throws IOException {
        Trees.delete(building);
        Files.createDirectories(building);
    }

    /** Writes one file; its name within the folder, with "/" between parts, in ASCII. */
    void write(String name, byte[] bytes) throws IOException {
        Path file = inside(name);
        Files.write(file, bytes);
        sums.put(name, Hashes.sha256Hex(bytes));
    }

    /** The file's place, its folder made; nothing is ever written elsewhere than within. */
    private Path inside(String name) throws IOException {
        Path file = building.resolve(name).normalize();
        if (!file.startsWith(building) || file.equals(building)) {
            throw new IOException("not within the archive: " + name);
        }
        Files.createDirectories(file.getParent());
        return file;
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Copies one file, which may be large. */
    void write(String name, InputStream content) throws IOException {
        Path file = inside(name);
        Files.copy(content, file);
        try (InputStream again = Files.newInputStream(file)) {
            sums.put(name, Hashes.sha256Hex(again));
        }
    }

    /** Writes lines one by one, each ended by a line feed. */
    void lines(String name, Stream<String> lines) throws IOException {
        Path file = inside(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            lines.forEach(line -> write(out, line));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try (InputStream again = Files.newInputStream(file)) {
            sums.put(name, Hashes.sha256Hex(again));
        }
    }

    private static void write(OutputStream out, String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name of letters, digits and hyphens that was not given yet, with the extension of the one given. */
    String freeName(String folder, String wanted) {
        int dot = wanted.lastIndexOf('.');
        String stem = Folding.key(dot > 0 ? wanted.substring(0, dot) : wanted).replaceAll("[^a-z0-9]+", "-");
        stem = stem.substring(0, Math.min(LONGEST_STEM, stem.length())).replaceAll("^-+|-+$", "");
        String end = dot > 0 ? "." + wanted.substring(dot + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") : "";
        String name = folder + "/" + (stem.isEmpty() ? "tep" : stem);
        for (int more = 1;; more++) {
            String tried = name + (more == 1 ? "" : "-" + more) + end;
            if (taken.add(tried)) {
                return tried;
            }
        }
    }

    /** What was written so far, by name. */
    SortedMap<String, String> sums() {
        return sums;
    }

    /** Writes the checksums, gives the folder its name, and hands back the SHA-256 of the checksums. */
    String finish() throws IOException {
        var text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(building.resolve(ExportArchive.SUMS), bytes);
        Files.deleteIfExists(place);
        Files.move(building, place);
        return Hashes.sha256Hex(bytes);
    }

    /** Leaves nothing behind: nothing in the clear stays of an archive that was not finished. */
    void abandon() {
        try {
            Trees.delete(building);
        } catch (IOException stays) {
            building.toFile().deleteOnExit();
        }
    }

    /** Takes the finished folder away again. */
    void withdraw() {
        try {
            Trees.delete(place);
        } catch (IOException stays) {
            place.toFile().deleteOnExit();
        }
    }
}
