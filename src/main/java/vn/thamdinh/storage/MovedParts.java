package vn.thamdinh.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.thamdinh.storage.backup.BackupDamaged;
import vn.thamdinh.storage.evidence.EvidenceStore;
import vn.thamdinh.storage.journal.WorkspaceFile;

/** The files that go into a moving file, by their names in the workspace. */
final class MovedParts {

    /** Folders of a workspace that a move takes along, besides journal, database and keys. */
    private static final List<String> CARRIED = List.of(EvidenceStore.FOLDER, "earlier");

    private MovedParts() {
    }

    /** @param prepared journal, database and keys, as they are to go */
    static Map<String, Path> of(Path workspace, Path prepared) throws IOException {
        Map<String, Path> parts = new LinkedHashMap<>();
        add(parts, prepared, WorkspaceFile.NAME, WorkspaceFile.JOURNAL, Rebuild.NAME + ".mv.db");
        add(parts, workspace, CARRIED.toArray(String[]::new));
        return parts;
    }

    private static void add(Map<String, Path> parts, Path base, String... names) throws IOException {
        for (String name : names) {
            Path part = base.resolve(name);
            if (Files.isRegularFile(part)) {
                parts.put(name, part);
            } else if (Files.isDirectory(part)) {
                try (var files = Files.list(part)) {
                    for (Path file : files.filter(MovedParts::isFileOrLink).sorted().toList()) {
                        requireFile(name, file);
                        parts.put(name + "/" + file.getFileName(), file);
                    }
                }
            }
        }
    }

    private static boolean isFileOrLink(Path path) {
        return (Files.isRegularFile(path) || Files.isSymbolicLink(path)) && !path.toString().endsWith(".tmp");
    }

    /** A link would be followed to who knows where. */
    static void requireFile(String folder, Path file) throws BackupDamaged {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BackupDamaged(folder + "/" + file.getFileName());
        }
    }
}
