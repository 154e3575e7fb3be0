package vn.thamdinh.ui.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import vn.thamdinh.ui.entry.EntryDesk.FolderVerdict;

/**
 * Looks where a folder lies. A workspace on a stick wears it out and is lost with it; on a network share a lock and a
 * forced write mean little. Both are guessed from the file system and the place, so both may be overruled by the person.
 */
public final class FolderCheck {

    /** The file that makes a folder a workspace. */
    private static final String WORKSPACE_FILE = "workspace.json";
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs",
            "fuse.sshfs", "davfs", "9p", "ncpfs", "webdav");
    private static final Set<String> OF_STICKS = Set.of("vfat", "msdos", "exfat", "fat", "fat32", "fuseblk.exfat");

    private FolderCheck() {
    }

    /** The folder need not exist; its nearest existing parent tells where it would lie. */
    public static FolderVerdict look(Path folder) {
        if (Files.exists(folder.resolve(WORKSPACE_FILE))) {
            return FolderVerdict.HOLDS_WORKSPACE;
        }
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            return FolderVerdict.NOT_WRITABLE;
        }
        try {
            return existing.equals(folder) && !empty(folder) ? FolderVerdict.NOT_EMPTY
                    : place(existing, Files.getFileStore(existing).type());
        } catch (IOException unreadable) {
            return FolderVerdict.NOT_WRITABLE;
        }
    }

    static FolderVerdict place(Path folder, String fileSystem) {
        String type = fileSystem.toLowerCase(Locale.ROOT);
        String path = folder.toString();
        if (NETWORK.contains(type) || path.startsWith("\\\\")) {
            return FolderVerdict.NETWORK;
        }
        boolean mounted = path.startsWith("/media/") || path.startsWith("/run/media/") || path.startsWith("/Volumes/");
        return mounted || OF_STICKS.contains(type) ? FolderVerdict.REMOVABLE : FolderVerdict.GOOD;
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
