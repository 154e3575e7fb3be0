package vn.thamdinh.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.thamdinh.storage.journal.SegmentFiles;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.place.AtomicFiles;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.RunningHash;

/**
 * Copies of the journal within the workspace folder: everything that was saved is in it, and a segment never changes once
 * the next one is begun, so that each is copied once. What is not in the journal is not in a backup: unfinished texts, and
 * evidence, whose files never change either.
 */
public final class Backup {

    /** The folder in the workspace. */
    public static final String FOLDER = "backup";

    /** So many points are kept. */
    public static final int POINTS = 20;

    private static final String SEGMENTS = "segments";
    private static final String SUFFIX = ".json";
    private static final String TEMPORARY = ".tmp";
    private static final int PIECE = 64 << 10;

    private final Path workspace;
    private final Path folder;

    Backup(Path workspace) {
        this.workspace = workspace;
        this.folder = workspace.resolve(FOLDER);
    }

    /** The points that a workspace, open or not, can be put back to: newest first. */
    public static List<BackupPoint> points(Path workspace) throws StorageException {
        return Guard.run(workspace, () -> new Backup(workspace).points());
    }

    /**
     * Makes a workspace in an empty or absent folder that is as the other one was. The passphrase is that of then. It opens
     * as a copy does, with a new writer, and without evidence until the folder "evidence" is copied there too.
     *
     * @throws StorageException.Damaged if a copy is missing or not what it was; nothing is left then
     */
    public static void restore(Path workspace, BackupPoint point, Path emptyFolder) throws StorageException {
        Guard.run(emptyFolder, () -> {
            Guard.requireEmpty(emptyFolder);
            new Backup(workspace).copyTo(point, emptyFolder);
            return point;
        });
    }

    /** What the manifest says besides the segments. */
    record Occasion(Instant at, String why, long entries, String digest, byte[] vault) {
    }

    /** Makes a point of a journal whose last segment is ended. */
    BackupPoint make(Occasion occasion) throws IOException {
        Files.createDirectories(folder.resolve(SEGMENTS));
        List<BackupPoint> before = points();
        List<BackupPoint.Segment> known = before.isEmpty() ? List.of() : before.getFirst().segments();
        var segments = new ArrayList<BackupPoint.Segment>();
        for (var segment : SegmentFiles.list(workspace.resolve(WorkspaceFile.JOURNAL))) {
            segments.add(copied(segment, known));
        }
        AtomicFiles.forceFolder(folder.resolve(SEGMENTS));
        var point = new BackupPoint(before.isEmpty() ? 1 : before.getFirst().number() + 1, occasion.at(), occasion.why(),
                occasion.entries(), occasion.digest(), new String(occasion.vault(), StandardCharsets.UTF_8), segments);
        AtomicFiles.write(folder.resolve("%06d".formatted(point.number()) + SUFFIX), point.toBytes());
        prune(point, before);
        return point;
    }

    private List<BackupPoint> points() throws IOException {
        var points = new ArrayList<BackupPoint>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList()) {
                    read(file, points);
                }
            }
        }
        return points.reversed();
    }

    /** A damaged manifest takes its own point away and no other. */
    private static void read(Path file, List<BackupPoint> points) throws IOException {
        try {
            points.add(BackupPoint.parse(Files.readAllBytes(file)));
        } catch (MalformedJson e) {
            return;
        }
    }

    private BackupPoint.Segment copied(SegmentFiles.Segment segment, List<BackupPoint.Segment> known)
            throws IOException {
        long length = Files.size(segment.file());
        for (BackupPoint.Segment old : known) {
            Path copy = folder.resolve(SEGMENTS).resolve(old.file());
            if (old.number() == segment.number() && old.length() == length && Files.exists(copy)
                    && Files.size(copy) == length) {
                return old;
            }
        }
        Path temporary = folder.resolve(SEGMENTS).resolve(segment.number() + TEMPORARY);
        var copy = new BackupPoint.Segment(segment.number(), length, copy(segment.file(), temporary));
        Files.move(temporary, folder.resolve(SEGMENTS).resolve(copy.file()), StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return copy;
    }

    private void copyTo(BackupPoint point, Path target) throws IOException, StorageException {
        Path journal = Files.createDirectories(target.resolve(WorkspaceFile.JOURNAL));
        try {
            for (BackupPoint.Segment segment : point.segments()) {
                Path copy = folder.resolve(SEGMENTS).resolve(segment.file());
                Path place = journal.resolve("%06d.tdj".formatted(segment.number()));
                if (!Files.exists(copy) || !copy(copy, place).equals(segment.sha256())) {
                    throw new StorageException.Damaged(segment.file(), null);
                }
            }
        } catch (IOException | StorageException e) {
            clear(target, journal);
            throw e;
        }
        AtomicFiles.forceFolder(journal);
        AtomicFiles.write(target.resolve(WorkspaceFile.NAME), point.vault().getBytes(StandardCharsets.UTF_8));
    }

    private static void clear(Path target, Path journal) throws IOException {
        for (var segment : SegmentFiles.list(journal)) {
            Files.delete(segment.file());
        }
        Files.delete(journal);
        Files.delete(target);
    }

    /** Copies to a new file, forced to the disk; the SHA-256 of what was copied. */
    private static String copy(Path from, Path to) throws IOException {
        var hash = new RunningHash();
        try (InputStream in = Files.newInputStream(from);
                FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            byte[] piece = new byte[PIECE];
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                hash.add(piece, 0, count);
                for (ByteBuffer bytes = ByteBuffer.wrap(piece, 0, count); bytes.hasRemaining();) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return hash.hex();
    }

    /** Drops the oldest points, and copies that no point has any more. */
    private void prune(BackupPoint newest, List<BackupPoint> before) throws IOException {
        var kept = new ArrayList<>(List.of(newest));
        kept.addAll(before.subList(0, Math.min(before.size(), POINTS - 1)));
        for (BackupPoint old : before.subList(Math.min(before.size(), POINTS - 1), before.size())) {
            Files.deleteIfExists(folder.resolve("%06d".formatted(old.number()) + SUFFIX));
        }
        Set<String> wanted = new HashSet<>();
        kept.forEach(point -> point.segments().forEach(segment -> wanted.add(segment.file())));
        try (var files = Files.list(folder.resolve(SEGMENTS))) {
            for (Path file : files.filter(path -> !wanted.contains(path.getFileName().toString())).toList()) {
                Files.delete(file);
            }
        }
    }
}
