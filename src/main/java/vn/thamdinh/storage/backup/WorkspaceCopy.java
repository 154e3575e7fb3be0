package vn.thamdinh.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.progress.Progress;
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
     * Copies a workspace that nobody writes to into an empty folder; each file is read back.
     *
     * @throws BackupDamaged if what was written reads back otherwise
     */
    public static void copy(Path from, Path folder, Progress progress) throws IOException {
        boolean begun = Replacement.isBegun(from);
        List<Path> wanted;
        try (var all = Files.walk(from)) {
            wanted = all.filter(path -> !path.equals(from) && isWanted(from.relativize(path), begun)).toList();
        }
        for (int i = 0; i < wanted.size(); i++) {
            progress.check();
            progress.at(i, wanted.size());
            Path place = folder.resolve(from.relativize(wanted.get(i)).toString());
            if (Files.isDirectory(wanted.get(i))) {
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

    private static boolean isWanted(Path inside, boolean begun) {
        String first = inside.getName(0).toString();
        String last = inside.getFileName().toString();
        return !first.equals(WorkspaceLock.NAME) && !first.equals(MovedMark.NAME)
                && (begun || !Replacement.isPart(first)) && UNFINISHED.stream().noneMatch(last::endsWith);
    }
}
