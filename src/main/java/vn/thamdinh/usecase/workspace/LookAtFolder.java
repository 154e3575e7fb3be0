package vn.thamdinh.usecase.workspace;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import vn.thamdinh.exchange.medium.Drives;

/** Says what stands against keeping a workspace in a folder. */
public final class LookAtFolder {

    /** File systems that lie on another machine. */
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "9p",
            "fuse.sshfs", "fuse.gvfsd-fuse", "davfs");

    private LookAtFolder() {
    }

    /** What a folder is good for; the later are only unwise. */
    public enum Fitness { GOOD, HOLDS_WORKSPACE, NOT_EMPTY, NOT_WRITABLE, REMOVABLE, NETWORK }

    /** Looks at a folder that may not exist yet; changes nothing. */
    public static Fitness look(Path folder) {
        if (Files.exists(folder.resolve("workspace.json")) || Files.exists(folder.resolve("journal"))) {
            return Fitness.HOLDS_WORKSPACE;
        }
        Path existing = nearestExisting(folder.toAbsolutePath());
        if (existing.equals(folder.toAbsolutePath()) && !isEmptyFolder(folder)) {
            return Fitness.NOT_EMPTY;
        }
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            return Fitness.NOT_WRITABLE;
        }
        return medium(existing);
    }

    /** Whether a file system of this name lies on another machine. */
    public static boolean isNetwork(String fileSystem) {
        return NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT));
    }

    /** The folder itself, or the nearest one above it that exists. */
    public static Path nearestExisting(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static boolean isEmptyFolder(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** What an existing folder lies on: {@code GOOD}, {@code REMOVABLE} or {@code NETWORK}. */
    public static Fitness medium(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            if (isNetwork(store.type()) || folder.toString().startsWith("\\\\")) {
                return Fitness.NETWORK;
            }
            return Drives.isRemovable(folder) ? Fitness.REMOVABLE : Fitness.GOOD;
        } catch (IOException e) {
            return Fitness.GOOD;
        }
    }
}
