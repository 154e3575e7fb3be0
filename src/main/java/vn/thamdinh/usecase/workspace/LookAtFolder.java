package vn.thamdinh.usecase.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.thamdinh.exchange.medium.Drives;
import vn.thamdinh.usecase.Reason;

/** Says what stands against keeping a workspace in a folder. */
public final class LookAtFolder {

    /** File systems that lie on another machine. */
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "9p",
            "fuse.sshfs", "fuse.gvfsd-fuse", "davfs");

    /** Letters of a path on Windows that all its programs take. */
    private static final int LONGEST_ON_WINDOWS = 240;
    /** Bytes of a name, and of a path, elsewhere. */
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_PATH = 4095;
    /** What lies deepest in a workspace is a file of evidence, named by 64 letters. */
    private static final int LONGEST_INSIDE = 100;

    private LookAtFolder() {
    }

    /** What a folder is good for; in all but {@code GOOD} no workspace is made. */
    public enum Fitness { GOOD, HOLDS_WORKSPACE, NOT_EMPTY, NOT_WRITABLE, REMOVABLE, NETWORK, TOO_LONG }

    /** Looks at a folder that may not exist yet; changes nothing. */
    public static Fitness look(Path folder) {
        return look(folder, LookAtFolder::medium);
    }

    /** @param medium says what an existing folder lies on */
    static Fitness look(Path folder, Function<Path, Fitness> medium) {
        if (isTooLong(folder.toAbsolutePath(), isWindows())) {
            return Fitness.TOO_LONG;
        }
        if (Files.exists(folder.resolve("workspace.json")) || Files.exists(folder.resolve("journal"))) {
            return Fitness.HOLDS_WORKSPACE;
        }
        Path existing = nearestExisting(folder.toAbsolutePath());
        Fitness lies = medium.apply(existing);
        if (lies != Fitness.GOOD) {
            return lies;
        }
        if (existing.equals(folder.toAbsolutePath()) && Files.isDirectory(existing) && !isEmptyFolder(folder)) {
            return Fitness.NOT_EMPTY;
        }
        return Files.isDirectory(existing) && Files.isWritable(existing) ? Fitness.GOOD : Fitness.NOT_WRITABLE;
    }

    /**
     * Why no workspace may be made in a folder, or brought there, wherever it lies; nothing is written.
     *
     * @param medium says what an existing folder lies on
     */
    public static Optional<Reason> against(Path folder, Function<Path, Fitness> medium) {
        return isTooLong(folder.toAbsolutePath(), isWindows()) ? Optional.of(Reason.PATH_TOO_LONG)
                : elsewhere(folder, medium);
    }

    /** Why no workspace in a folder may be open: where a pulled stick or a broken line would damage it. */
    static Optional<Reason> elsewhere(Path folder, Function<Path, Fitness> medium) {
        return switch (medium.apply(nearestExisting(folder.toAbsolutePath()))) {
            case REMOVABLE -> Optional.of(Reason.ON_STICK);
            case NETWORK -> Optional.of(Reason.ON_SHARE);
            case GOOD, HOLDS_WORKSPACE, NOT_EMPTY, NOT_WRITABLE, TOO_LONG -> Optional.empty();
        };
    }

    /** The first folder of a name, or of the name with a number, that is free and on this computer's own disk. */
    public static Optional<Path> proposal(List<Path> parents, String name) {
        return proposal(parents, name, LookAtFolder::medium);
    }

    static Optional<Path> proposal(List<Path> parents, String name, Function<Path, Fitness> medium) {
        return parents.stream().filter(Files::isDirectory).map(parent -> free(parent, name))
                .filter(folder -> look(folder, medium) == Fitness.GOOD).findFirst();
    }

    private static Path free(Path parent, String name) {
        Path folder = parent.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = parent.resolve(name + "-" + number);
        }
        return folder;
    }

    /** Whether files in a folder would have longer names than the system takes. */
    static boolean isTooLong(Path folder, boolean windows) {
        if (windows) {
            return folder.toString().length() + LONGEST_INSIDE > LONGEST_ON_WINDOWS;
        }
        for (Path name : folder) {
            if (bytes(name) > LONGEST_NAME) {
                return true;
            }
        }
        return bytes(folder) + LONGEST_INSIDE > LONGEST_PATH;
    }

    private static int bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
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
