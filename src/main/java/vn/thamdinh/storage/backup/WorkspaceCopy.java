package vn.thamdinh.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.storage.journal.WorkspaceFile;
import vn.thamdinh.storage.place.AtomicFiles;
import vn.thamdinh.storage.place.Trees;
import vn.thamdinh.storage.place.WorkspaceLock;

/**
 * A workspace's folder without what belongs to its old place alone: the mark that it moved away, its lock, what a restore
 * left behind and files that were never finished. A restore that was begun there is finished in the copy.
 */
public final class WorkspaceCopy {

    private static final List<String> UNFINISHED = List.of(VerifiedCopy.TEMPORARY, ".lock.db", ".trace.db");

    private WorkspaceCopy() {
    }

    /**
     * Copies a workspace that nobody writes to into an empty folder; each file is read back. The workspace may lie behind a
     * link; a link within it, or anything else that is neither folder nor file, would not be in the copy.
     *
     * @throws BackupDamaged if what was written reads back otherwise, for what is neither folder nor file, and if there is
     *     neither a key block nor a segment
     */
    public static void copy(Path source, Path folder, Progress progress) throws IOException {
        Path from = source.toRealPath();
        boolean begun = Replacement.isBegun(from);
        List<Path> wanted;
        try (var all = Files.walk(from)) {
            wanted = all.filter(path -> !path.equals(from) && isWanted(from.relativize(path), begun)).toList();
        }
        requireContent(from, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            progress.check();
            progress.at(i, wanted.size());
            Path place = folder.resolve(from.relativize(wanted.get(i)).toString());
            if (Files.isDirectory(wanted.get(i), LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectories(place);
            } else {
                VerifiedCopy.USUAL.write(wanted.get(i), place, progress);
            }
        }
        if (begun) {
            new Replacement(folder).settle();
            Trees.delete(folder.resolve(Replacement.ASIDE));
        }
        AtomicFiles.forceFolder(folder);
    }

    /** The evidence that lies beside backups, with what stands in it and nothing else. */
    public static void evidence(Path source, Path to) throws IOException {
        Path from = source.toRealPath();
        try (var all = Files.walk(from)) {
            requireFiles(from, all.toList());
        }
        Trees.copy(from, to);
    }

    private static void requireContent(Path from, List<Path> wanted) throws IOException {
        requireFiles(from, wanted);
        if (wanted.stream().map(from::relativize).noneMatch(path -> path.equals(Path.of(WorkspaceFile.NAME))
                || path.toString().endsWith(".tdj") && path.getNameCount() > 1
                && path.getParent().endsWith(WorkspaceFile.JOURNAL))) {
            throw new BackupDamaged(WorkspaceFile.NAME);
        }
    }

    /** A link would be followed out of the workspace, and a pipe waited for. */
    private static void requireFiles(Path from, List<Path> all) throws IOException {
        for (Path path : all) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new BackupDamaged(from.relativize(path).toString().replace('\\', '/'));
            }
        }
    }

    private static boolean isWanted(Path inside, boolean begun) {
        String first = inside.getName(0).toString();
        String last = inside.getFileName().toString();
        return !first.equals(WorkspaceLock.NAME) && !first.equals(MovedMark.NAME)
                && (begun || !Replacement.isPart(first)) && UNFINISHED.stream().noneMatch(last::endsWith);
    }
}
