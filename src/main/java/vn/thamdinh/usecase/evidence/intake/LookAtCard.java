package vn.thamdinh.usecase.evidence.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.EvidenceFact.FileReduced;
import vn.thamdinh.exchange.EvidenceFile;
import vn.thamdinh.exchange.medium.Drive;
import vn.thamdinh.exchange.medium.Drives;
import vn.thamdinh.picture.file.FileName;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.wire.RunningHash;

/** What is on a camera's card or in a phone's folder and not here yet, by content. */
public final class LookAtCard {

    /** Files of a card that are looked at; more than that is no card of a day's visit. */
    public static final int MOST_FILES = 5_000;

    private static final int DEEPEST = 8;
    private static final int PIECE = 256 << 10;
    /** Where cameras and phones put what they take (DCF, JEITA CP-3461). */
    private static final String CAMERA_FOLDER = "DCIM";

    private final RoundBook book;

    public LookAtCard(RoundBook book) {
        this.book = book;
    }

    /** Removable drives that are plugged in. */
    public static List<CardDrive> drives() {
        return Drives.pluggedIn().stream().map((Drive drive) -> new CardDrive(drive.root(), drive.label())).toList();
    }

    /**
     * The files of a folder and of those below it that are evidence of nothing yet, the newest first; each content once.
     * On a card with a camera's folder only that is looked through. Files that are hidden, empty, too large or cannot be
     * read are left out. Reads every file from end to end.
     */
    public List<CardFile> newFiles(Path folder, Progress progress) throws IOException {
        List<Path> files = files(cameraFolder(folder).orElse(folder));
        Set<String> here = new HashSet<>();
        book.snapshot().standing(FileAttached.class).forEach(one -> here.add(one.fact().sha256()));
        book.snapshot().standing(FileReduced.class).forEach(one -> here.add(one.fact().original()));
        List<CardFile> fresh = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            progress.at(i, files.size());
            progress.check();
            look(files.get(i), progress).filter(file -> here.add(file.sha256())).ifPresent(fresh::add);
        }
        fresh.sort(Comparator.comparing(CardFile::changed).reversed().thenComparing(CardFile::name));
        return List.copyOf(fresh);
    }

    private static Optional<Path> cameraFolder(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.filter(one -> one.getFileName().toString().equalsIgnoreCase(CAMERA_FOLDER)
                    && Files.isDirectory(one)).findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes is) {
                return isHidden(inside) && !inside.equals(folder) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                if (is.isRegularFile() && is.size() > 0 && is.size() <= EvidenceFile.MOST_BYTES && !isHidden(file)) {
                    files.add(file);
                }
                return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) throws IOException {
                if (file.equals(folder)) {
                    throw unreadable;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean isHidden(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static Optional<CardFile> look(Path file, Progress progress) {
        var hash = new RunningHash();
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                progress.check();
                hash.add(piece, 0, count);
                size += count;
            }
            return Optional.of(new CardFile(file, FileName.read(file.getFileName().toString()).clean(), size,
                    Files.getLastModifiedTime(file).toInstant(), hash.hex()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
