package vn.thamdinh.storage.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.place.AtomicFiles;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.wire.RunningHash;

/**
 * A whole workspace in one file: a ZIP whose parts are encrypted as they are in the folder, and last a list in the form
 * of {@code sha256sum}. The keys are in it, wrapped by the passphrase.
 */
public final class MovingFile {

    /** How its name ends. */
    public static final String SUFFIX = ".tdmove";

    private static final String MANIFEST = "manifest.sha256";
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]{0,120}/)?[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final int LONGEST_MANIFEST = 64 << 20;
    private static final int PIECE = 64 << 10;

    private final Path file;

    public MovingFile(Path file) {
        this.file = file;
    }

    /**
     * Writes the file under a temporary name, reads it back, and only then calls it what it is.
     *
     * @param parts name in the workspace → where it lies
     */
    public void write(Map<String, Path> parts, Progress progress) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + VerifiedCopy.TEMPORARY);
        try {
            write(temporary, parts, progress);
            read(temporary, (name, content) -> content.transferTo(OutputStream.nullOutputStream()), progress);
            VerifiedCopy.rename(temporary, file);
            AtomicFiles.forceFolder(file.toAbsolutePath().getParent());
        } catch (IOException | RuntimeException e) {
            discard(temporary);
            throw e;
        }
    }

    private static void write(Path temporary, Map<String, Path> parts, Progress progress) throws IOException {
        var manifest = new StringBuilder();
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), PIECE));
            zip.setLevel(Deflater.NO_COMPRESSION);
            int done = 0;
            for (var part : parts.entrySet()) {
                progress.check();
                progress.at(done++, parts.size());
                zip.putNextEntry(new ZipEntry(part.getKey()));
                manifest.append(copy(part.getValue(), zip)).append("  ").append(part.getKey()).append('\n');
            }
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
            zip.finish();
            zip.flush();
            channel.force(true);
        }
    }

    private static String copy(Path from, OutputStream to) throws IOException {
        var hash = new RunningHash();
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(from)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                hash.add(piece, 0, count);
                to.write(piece, 0, count);
            }
        }
        return hash.hex();
    }

    /**
     * Unpacks into a folder that is not there yet; it appears only when every byte was found right.
     *
     * @throws BackupDamaged if the file is not what it was, or none of this kind
     */
    public void unpack(Path target, Progress progress) throws IOException {
        Trees.appear(target, folder -> {
            read(file, (name, content) -> put(folder.resolve(name), content), progress);
            if (!Files.isRegularFile(folder.resolve("workspace.json"))) {
                throw new BackupDamaged(file.getFileName().toString());
            }
        });
    }

    private static void put(Path place, InputStream content) throws IOException {
        Files.createDirectories(place.getParent());
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** Takes one part to its end. */
    @FunctionalInterface
    private interface Taker {

        void take(String name, InputStream content) throws IOException;
    }

    private static void read(Path file, Taker taker, Progress progress) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> listed = Map.of();
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), PIECE))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                progress.check();
                String name = part.getName();
                if (name.equals(MANIFEST)) {
                    listed = lines(new String(zip.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8));
                } else if (!NAME.matcher(name).matches() || found.containsKey(name)) {
                    throw new BackupDamaged(file.getFileName().toString());
                } else {
                    var hash = new RunningHash();
                    taker.take(name, hash.through(zip));
                    found.put(name, hash.hex());
                }
            }
        } catch (ZipException | EOFException e) {
            throw new BackupDamaged(file.getFileName().toString());
        }
        if (found.isEmpty() || !found.equals(listed)) {
            throw new BackupDamaged(file.getFileName().toString());
        }
    }

    private static Map<String, String> lines(String manifest) {
        Map<String, String> listed = new LinkedHashMap<>();
        manifest.lines().map(LINE::matcher).filter(line -> line.matches())
                .forEach(line -> listed.put(line.group(2), line.group(1)));
        return listed;
    }

    private static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // The medium is gone; a temporary file on it counts for nothing.
            return;
        }
    }
}
