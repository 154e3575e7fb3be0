package vn.thamdinh.exchange.medium;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.thamdinh.exchange.medium.MountTable.Mount;

/**
 * Finds the removable drives that are plugged in. Java does not say it on Linux, so the system's own tables are read
 * there: USB hard disks and SD cards count too. Windows tells of sticks and cards by itself, but takes a USB hard disk
 * for a built-in one: such a drive has to be chosen as a folder.
 */
public final class Drives {

    private static final Path PROC = Path.of("/proc/self/mountinfo");

    private Drives() {
    }

    /** The drives that are plugged in now, in the order in which the system lists them. */
    public static List<Drive> pluggedIn() {
        return isWindows() ? windows() : linux();
    }

    /** Whether an existing file or folder lies on a removable drive. */
    public static boolean isRemovable(Path place) {
        try {
            Path real = place.toRealPath();
            if (isWindows()) {
                return isRemovable(Files.getFileStore(real));
            }
            MountTable table = mounts();
            return table.holding(real).filter(mount -> isOffered(mount, devices())).isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    /** Most bytes of one file in an existing folder; {@code Long.MAX_VALUE} where there is no limit worth speaking of. */
    public static long largestFileOn(Path folder) throws IOException {
        return FileSystemKind.largestFile(Files.getFileStore(folder).type());
    }

    /** The disks that a place lies on, as Linux names them; none where that cannot be told. */
    static Set<String> disksOf(Path place) throws IOException {
        if (!Files.isReadable(PROC)) {
            return Set.of();
        }
        BlockDevices devices = devices();
        return mounts().holding(place.toRealPath()).flatMap(devices::of).map(devices::disks).orElse(Set.of());
    }

    /** Those of the mounted file systems that are removable and not the system's; each device once. */
    static List<Mount> offered(MountTable table, BlockDevices devices) {
        Map<String, Mount> byDevice = new LinkedHashMap<>();
        for (Mount mount : table.mounts()) {
            if (isOffered(mount, devices)) {
                byDevice.merge(mount.source(), mount, (one, other) -> isWhole(one) || !isWhole(other) ? one : other);
            }
        }
        return List.copyOf(byDevice.values());
    }

    private static boolean isWhole(Mount mount) {
        return mount.subtree().equals("/");
    }

    static boolean isOffered(Mount mount, BlockDevices devices) {
        return !mount.isSystems() && devices.of(mount).filter(devices::isPortable).isPresent();
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static MountTable mounts() throws IOException {
        return MountTable.parse(Files.readString(PROC));
    }

    private static BlockDevices devices() {
        return BlockDevices.read(Path.of("/sys/class/block"), Path.of("/dev/disk/by-label"));
    }

    private static List<Drive> linux() {
        if (!Files.isReadable(PROC)) {
            return List.of();
        }
        try {
            BlockDevices devices = devices();
            return offered(mounts(), devices).stream().flatMap(mount -> drive(mount, devices).stream()).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Optional<Drive> drive(Mount mount, BlockDevices devices) {
        String label = devices.of(mount).map(BlockDevices.Device::label).filter(name -> !name.isEmpty())
                .orElse(String.valueOf(mount.point().getFileName()));
        try {
            FileStore store = Files.getFileStore(mount.point());
            boolean readOnly = mount.readOnly() || !Files.isWritable(mount.point());
            return Optional.of(new Drive(mount.point(), label, mount.type(), store.getUsableSpace(),
                    store.getTotalSpace(), readOnly));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static List<Drive> windows() {
        List<Drive> drives = new ArrayList<>();
        for (Path root : FileSystems.getDefault().getRootDirectories()) {
            try {
                FileStore store = Files.getFileStore(root);
                if (isRemovable(store)) {
                    drives.add(new Drive(root, store.name(), store.type(), store.getUsableSpace(),
                            store.getTotalSpace(), store.isReadOnly()));
                }
            } catch (IOException _) {
                // A slot without a stick or card in it.
            }
        }
        return drives;
    }

    private static boolean isRemovable(FileStore store) throws IOException {
        return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
    }
}
