package vn.thamdinh.usecase.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.thamdinh.storage.backup.BackupFolder;

/** Finds the folders in which backups lie. What cannot be read beside them, as a system's own folders, is passed over. */
final class Shelves extends SimpleFileVisitor<Path> {

    private static final int DEEP = 3;

    private final Path from;
    private final List<Path> found = new ArrayList<>();

    private Shelves(Path from) {
        this.from = from;
    }

    /** The folder itself, or those below it, in which backups lie. */
    static List<BackupFolder> below(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        Shelves shelves = new Shelves(Files.isSymbolicLink(from) ? from.toRealPath() : from);
        Files.walkFileTree(shelves.from, Set.of(), DEEP, shelves);
        return shelves.found.stream().sorted().map(Shelves::shelf).toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes what) {
        if (Files.isDirectory(folder.resolve("segments"))) {
            found.add(folder);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Folders at the lowest depth come as files. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
        return what.isDirectory() ? preVisitDirectory(file, what) : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
        if (file.equals(from)) {
            throw why;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException why) {
        return FileVisitResult.CONTINUE;
    }

    /** The evidence of backups in a workspace lies in the workspace. */
    private static BackupFolder shelf(Path folder) {
        Path above = folder.toAbsolutePath().getParent();
        return folder.endsWith(BackupFolder.FOLDER) && above != null && BringWorkspace.isWorkspace(above)
                ? BackupFolder.in(above) : BackupFolder.on(folder);
    }
}
