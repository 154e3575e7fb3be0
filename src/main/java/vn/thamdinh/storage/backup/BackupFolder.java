package vn.thamdinh.storage.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.journal.SegmentFiles;
import vn.thamdinh.storage.place.AtomicFiles;

/**
 * A shelf of backups: manifests, and below "segments" the copies that they name, each once. A manifest is written last and
 * by way of a temporary name, so that a backup that was cut off is none. What a medium outside the workspace holds has
 * the evidence beside them.
 */
public final class BackupFolder {

    /** The shelf within a workspace. */
    public static final String FOLDER = "backup";

    private static final String SEGMENTS = "segments";
    private static final String EVIDENCE = "evidence";
    private static final String SUFFIX = ".json";
    private static final String ASIDE = ".hong";
    /** What is made before or for something that may have to be undone, and what a person asked for: all copies are read. */
    private static final Set<String> READ_WHOLE = Set.of("hand", "import", "restore", "move", "upgrade", "passphrase");

    private final Path folder;
    private final Path evidence;
    private final VerifiedCopy copies;

    BackupFolder(Path folder, Path evidence, VerifiedCopy copies) {
        this.folder = folder;
        this.evidence = evidence;
        this.copies = copies;
    }

    /** The shelf in a workspace's folder. */
    public static BackupFolder in(Path workspace) {
        return new BackupFolder(workspace.resolve(FOLDER), workspace.resolve(EVIDENCE), VerifiedCopy.USUAL);
    }

    /** A shelf on another medium. */
    public static BackupFolder on(Path folder) {
        return new BackupFolder(folder, folder.resolve(EVIDENCE), VerifiedCopy.USUAL);
    }

    /**
     * What the manifest says besides the segments.
     *
     * @param kept  so many backups stay, see {@link Thinning}
     * @param saves over the ids of all saves; empty where these are not known
     */
    public record Occasion(Instant at, String why, long entries, String digest, byte[] vault, String about, int kept,
            String saves) {

        /** Where the saves are not known. */
        public Occasion(Instant at, String why, long entries, String digest, byte[] vault, String about, int kept) {
            this(at, why, entries, digest, vault, about, kept, "");
        }
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Where the evidence that belongs to the backups lies. */
    public Path evidence() {
        return evidence;
    }

    /**
     * Makes a point of a journal whose last segment is ended. If this throws, the backups are what they were.
     *
     * What can be had neither from the journal nor from an earlier backup is {@linkplain BackupPoint#lost lost} to it.
     *
     * @throws BackupDamaged if what was written reads back otherwise
     */
    public BackupPoint make(Path journal, Occasion occasion) throws IOException {
        Files.createDirectories(folder.resolve(SEGMENTS));
        List<BackupPoint> before = points();
        var made = new JournalCopies(this, copies, journal, before);
        List<BackupPoint.Segment> all = made.made();
        List<BackupPoint.Segment> segments =
                made.renewed(all, READ_WHOLE.contains(occasion.why()) ? all : made.due(all));
        AtomicFiles.forceFolder(folder.resolve(SEGMENTS));
        int number = before.stream().mapToInt(BackupPoint::number).max().orElse(0) + 1;
        var point = new BackupPoint(number, occasion.at(), occasion.why(), occasion.entries(), occasion.digest(),
                new String(occasion.vault(), StandardCharsets.UTF_8), occasion.about(), segments, occasion.saves());
        AtomicFiles.write(folder.resolve("%06d".formatted(number) + SUFFIX), point.toBytes());
        prune(occasion.kept());
        return point;
    }

    /** Takes one away in whose place a better one was made; its copies stay as long as another names them. */
    public BackupFolder drop(BackupPoint point) throws IOException {
        delete(folder.resolve("%06d".formatted(point.number()) + SUFFIX));
        return this;
    }

    private static List<BackupPoint.Segment> held(BackupPoint point) {
        return point.segments().stream().filter(segment -> !segment.isLost()).toList();
    }

    /** Everything that calls itself a backup here, newest first. */
    public List<Shelved> list() throws IOException {
        var shelved = new ArrayList<Shelved>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList()) {
                    shelved.add(read(file));
                }
            }
        }
        shelved.sort(Comparator.comparing((Shelved one) -> one.point().map(BackupPoint::at).orElse(Instant.EPOCH))
                .thenComparing(Shelved::file).reversed());
        return shelved;
    }

    /** Those whose manifest can be read, newest first. */
    public List<BackupPoint> points() throws IOException {
        return list().stream().flatMap(shelved -> shelved.point().stream()).toList();
    }

    /** Reads all copies of a point; the name of the first that is missing or not what it was. */
    public Optional<String> fault(BackupPoint point, Progress progress) throws IOException {
        return fault(point, point.segments(), progress);
    }

    /** The same of those that it has: what is {@linkplain BackupPoint#lost lost} to it is no fault. */
    public Optional<String> faultOfHeld(BackupPoint point, Progress progress) throws IOException {
        return fault(point, held(point), progress);
    }

    private Optional<String> fault(BackupPoint point, List<BackupPoint.Segment> segments, Progress progress)
            throws IOException {
        long done = 0;
        for (BackupPoint.Segment segment : segments) {
            progress.check();
            if (!isSound(segment, progress)) {
                return Optional.of(segment.file());
            }
            done += segment.length();
            progress.at(done, point.size());
        }
        return Optional.empty();
    }

    /**
     * Copies the segments that a point has into a folder as a journal, each read back.
     *
     * @throws BackupDamaged if one is missing or not what it was
     */
    public void stage(BackupPoint point, Path journal) throws IOException {
        Files.createDirectories(journal);
        for (BackupPoint.Segment segment : held(point)) {
            if (!Files.isRegularFile(copy(segment))) {
                throw new BackupDamaged(segment.file());
            }
            copies.place(copy(segment), journal.resolve(SegmentFiles.name(segment.number())), segment.sha256());
        }
        AtomicFiles.forceFolder(journal);
    }

    /**
     * Copies what another shelf does not have yet to it: evidence first, manifests last. Backups may be made here
     * meanwhile; what is only half taken along of them gets no manifest there.
     *
     * @return bytes that were written
     * @throws BackupDamaged for a link in place of a file, once all else is copied
     */
    public long copyTo(BackupFolder other, int kept, Progress progress) throws IOException {
        Files.createDirectories(other.folder.resolve(SEGMENTS));
        List<BackupPoint> ours = points();
        long written = other.take(evidence, other.evidence, progress);
        written += other.take(folder.resolve(SEGMENTS), other.folder.resolve(SEGMENTS), progress);
        for (BackupPoint point : ours.stream().filter(other::hasAllOf).toList()) {
            Path place = other.folder.resolve("%06d-%x%s".formatted(point.number(), point.at().toEpochMilli(), SUFFIX));
            if (!Files.exists(place)) {
                AtomicFiles.write(place, point.toBytes());
            }
        }
        other.prune(kept);
        requireFiles(evidence);
        requireFiles(folder.resolve(SEGMENTS));
        return written;
    }

    /** A link would be followed to who knows where. */
    private static void requireFiles(Path from) throws IOException {
        if (Files.isDirectory(from)) {
            try (var files = Files.list(from)) {
                Optional<Path> link = files.filter(Files::isSymbolicLink).findFirst();
                if (link.isPresent()) {
                    throw new BackupDamaged(from.getFileName() + "/" + link.get().getFileName());
                }
            }
        }
    }

    private boolean hasAllOf(BackupPoint point) {
        return held(point).stream().allMatch(segment -> Files.isRegularFile(copy(segment)));
    }

    private long take(Path from, Path to, Progress progress) throws IOException {
        if (!Files.isDirectory(from)) {
            return 0;
        }
        Files.createDirectories(to);
        long written = 0;
        try (var files = Files.list(from)) {
            List<Path> wanted = files.filter(file -> !file.toString().endsWith(VerifiedCopy.TEMPORARY)
                    && !file.toString().endsWith(ASIDE) && !Files.isSymbolicLink(file)).sorted().toList();
            for (int i = 0; i < wanted.size(); i++) {
                progress.check();
                progress.at(i, wanted.size());
                Path place = to.resolve(wanted.get(i).getFileName().toString());
                if (!Files.exists(place) || Files.size(place) != Files.size(wanted.get(i))) {
                    written += takeOne(wanted.get(i), place, progress);
                }
            }
        }
        AtomicFiles.forceFolder(to);
        return written;
    }

    /** What a backup made meanwhile has dropped is not wanted any more. */
    private long takeOne(Path file, Path place, Progress progress) throws IOException {
        try {
            copies.place(file, place, VerifiedCopy.hash(file, progress), progress);
            return Files.size(place);
        } catch (NoSuchFileException e) {
            if (Files.exists(file)) {
                throw e;
            }
            return 0;
        }
    }

    /** Whether a copy is what it was. One that cannot be read is not, unless the whole shelf is gone. */
    boolean isSound(BackupPoint.Segment segment, Progress progress) throws IOException {
        Path copy = copy(segment);
        try {
            return Files.isRegularFile(copy) && VerifiedCopy.hash(copy, progress).equals(segment.sha256());
        } catch (IOException unreadable) {
            if (!Files.isDirectory(folder)) {
                throw unreadable;
            }
            return false;
        }
    }

    Path temporary(int segment) {
        return folder.resolve(SEGMENTS).resolve(segment + VerifiedCopy.TEMPORARY);
    }

    Path copy(BackupPoint.Segment segment) {
        return folder.resolve(SEGMENTS).resolve(segment.file());
    }

    /** A damaged manifest takes its own point away and no other. */
    private Shelved read(Path file) {
        String name = file.getFileName().toString();
        try {
            BackupPoint point = BackupPoint.parse(Files.readAllBytes(file));
            boolean there = true;
            for (BackupPoint.Segment segment : held(point)) {
                there &= Files.isRegularFile(copy(segment)) && Files.size(copy(segment)) == segment.length();
            }
            return new Shelved(name, Optional.of(point), !there ? Shelved.State.DAMAGED
                    : point.lost().isEmpty() ? Shelved.State.COMPLETE : Shelved.State.PARTIAL);
        } catch (IOException | IllegalArgumentException e) {
            return new Shelved(name, Optional.empty(), Shelved.State.DAMAGED);
        } catch (BackupPoint.Newer e) {
            return new Shelved(name, Optional.empty(), Shelved.State.NEWER);
        }
    }

    /** Reads every copy here that a backup names; one line for each that is not as it should be. */
    public List<String> faults(Progress progress) throws IOException {
        return new ShelfCheck(this).faults(progress);
    }

    /** Drops the points that are not kept, and copies that no point has any more; of what cannot be read, nothing. */
    private void prune(int places) throws IOException {
        Set<BackupPoint> kept = kept(places);
        boolean allRead = true;
        for (Shelved shelved : list()) {
            if (shelved.point().filter(point -> !kept.contains(point)).isPresent()) {
                delete(folder.resolve(shelved.file()));
            }
            allRead &= shelved.state() != Shelved.State.NEWER;
        }
        if (!allRead) {
            return;
        }
        Set<String> wanted = new HashSet<>();
        kept.forEach(point -> point.segments().forEach(segment -> wanted.add(segment.file())));
        try (var files = Files.list(folder.resolve(SEGMENTS))) {
            for (Path file : files.filter(path -> !wanted.contains(withoutAside(path))).toList()) {
                delete(file);
            }
        }
    }

    private static String withoutAside(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ASIDE) ? name.substring(0, name.length() - ASIDE.length()) : name;
    }

    /** Keeps a copy that is not what it was any more under another name. */
    void putAside(BackupPoint.Segment segment) throws IOException {
        if (Files.exists(copy(segment))) {
            VerifiedCopy.rename(copy(segment), copy(segment).resolveSibling(segment.file() + ASIDE));
        }
    }

    /** Those that are not complete take no place from those that are. */
    private Set<BackupPoint> kept(int places) throws IOException {
        Set<BackupPoint> kept = new HashSet<>();
        for (Shelved.State state : List.of(Shelved.State.COMPLETE, Shelved.State.PARTIAL, Shelved.State.DAMAGED)) {
            kept.addAll(Thinning.kept(list().stream().filter(shelved -> shelved.state() == state)
                    .flatMap(shelved -> shelved.point().stream()).toList(), places));
        }
        return kept;
    }

    /** What cannot be deleted today is deleted by a later backup. */
    private static void delete(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (FileSystemException e) {
            return;
        }
    }
}
