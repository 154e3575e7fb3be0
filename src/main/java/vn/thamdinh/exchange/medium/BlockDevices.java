package vn.thamdinh.exchange.medium;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The disks and partitions that Linux knows: {@code /sys/class/block}, and their labels in {@code /dev/disk}. */
record BlockDevices(List<Device> devices) {

    /** A bus in the device's path; a USB hard disk has no removable flag but hangs on one. */
    private static final Pattern USB = Pattern.compile("/usb[0-9]+/");

    BlockDevices {
        devices = List.copyOf(devices);
    }

    /**
     * One disk, partition or mapping.
     *
     * @param number    as {@code 8:17}
     * @param name      as {@code sdb1}
     * @param path      in {@code /sys/devices}, which shows the buses it hangs on
     * @param removable the system's flag of the whole disk
     * @param card      whether it is an SD card, which has no such flag; memory soldered in says MMC
     * @param parts     names of the devices that a mapping (encrypted, joined) is made of
     */
    record Device(String number, String name, String path, boolean removable, boolean card, List<String> parts,
            String label) {

        Device {
            parts = List.copyOf(parts);
        }

        /** A partition lies in the folder of its disk, whose name begins its own. */
        private String disk() {
            String[] folders = path.split("/");
            String parent = folders.length < 2 ? "" : folders[folders.length - 2];
            return !parent.isEmpty() && !parent.equals(name) && name.startsWith(parent) ? parent : name;
        }

        private boolean isPortableItself() {
            boolean optical = name.startsWith("sr");
            return !optical && (removable || card || USB.matcher(path).find());
        }
    }

    /** The device that is mounted; by its name where the file system has a number of its own, as btrfs. */
    Optional<Device> of(MountTable.Mount mount) {
        return devices.stream().filter(device -> device.number().equals(mount.number())).findFirst()
                .or(() -> named(mount.deviceName()));
    }

    private Optional<Device> named(String name) {
        return devices.stream().filter(device -> device.name().equals(name)).findFirst();
    }

    /** The whole disks that a device is a part of, or is made of. */
    Set<String> disks(Device device) {
        Set<String> found = new HashSet<>();
        disks(device, found, new HashSet<>());
        return found;
    }

    private void disks(Device device, Set<String> found, Set<String> seen) {
        if (!seen.add(device.name())) {
            return;
        }
        if (device.parts().isEmpty()) {
            found.add(device.disk());
        }
        device.parts().stream().flatMap(part -> named(part).stream()).forEach(part -> disks(part, found, seen));
    }

    /** Whether it can be carried away: itself, or what it is made of. */
    boolean isPortable(Device device) {
        return isPortable(device, new HashSet<>());
    }

    private boolean isPortable(Device device, Set<String> seen) {
        return seen.add(device.name()) && (device.isPortableItself()
                || device.parts().stream().flatMap(part -> named(part).stream()).anyMatch(part -> isPortable(part, seen)));
    }

    /**
     * Reads the tables; a device that vanishes meanwhile is left out.
     *
     * @param classes mostly {@code /sys/class/block}
     * @param labels  mostly {@code /dev/disk/by-label}
     */
    static BlockDevices read(Path classes, Path labels) {
        Map<String, String> byName = labels(labels);
        return new BlockDevices(files(classes).stream().flatMap(entry -> device(entry, byName).stream()).toList());
    }

    private static Optional<Device> device(Path entry, Map<String, String> labels) {
        try {
            Path own = entry.toRealPath();
            Path disk = Files.exists(own.resolve("partition")) ? own.getParent() : own;
            String name = own.getFileName().toString();
            return Optional.of(new Device(text(own.resolve("dev")), name, own.toString(),
                    text(disk.resolve("removable")).equals("1"), text(disk.resolve("device/type")).equals("SD"),
                    files(own.resolve("slaves")).stream().map(part -> part.getFileName().toString()).toList(),
                    labels.getOrDefault(name, "")));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> labels(Path folder) {
        Map<String, String> labels = new HashMap<>();
        for (Path link : files(folder)) {
            try {
                labels.put(link.toRealPath().getFileName().toString(), decoded(link.getFileName().toString()));
            } catch (IOException _) {
                // The stick was pulled between listing and looking.
            }
        }
        return labels;
    }

    /** udev writes what is not plain in a label as {@code \x20}, byte by byte of UTF-8. */
    static String decoded(String name) {
        var bytes = new ByteArrayOutputStream();
        byte[] raw = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < raw.length; at++) {
            boolean code = at + 3 < raw.length && raw[at] == '\\' && raw[at + 1] == 'x'
                    && Character.digit(raw[at + 2], 16) >= 0 && Character.digit(raw[at + 3], 16) >= 0;
            bytes.write(code ? Character.digit(raw[at + 2], 16) << 4 | Character.digit(raw[at + 3], 16) : raw[at]);
            at += code ? 3 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException _) {
            return "";
        }
    }
}
