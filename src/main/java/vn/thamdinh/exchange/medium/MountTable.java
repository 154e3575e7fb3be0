package vn.thamdinh.exchange.medium;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Linux has mounted where: {@code /proc/self/mountinfo}, described in proc(5). */
record MountTable(List<Mount> mounts) {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-7]{3})");
    private static final int FIELDS_BEFORE_OPTIONAL = 6;
    private static final int FIELDS_AFTER = 3;

    /** Where systems, also those that run from a stick, keep their own parts. */
    private static final List<Path> SYSTEM = Stream.of("/boot", "/efi", "/usr", "/var", "/etc", "/opt", "/snap", "/nix",
            "/gnu", "/sys", "/proc", "/dev", "/lib", "/run/live", "/run/initramfs", "/run/archiso", "/run/install",
            "/run/user", "/run/host", "/cdrom", "/rofs").map(Path::of).toList();

    /** Places that belong to the system themselves, while what lies in them may be anybody's. */
    private static final List<Path> SYSTEM_ITSELF = Stream.of("/", "/home", "/root", "/run", "/srv", "/tmp", "/mnt",
            "/media").map(Path::of).toList();

    MountTable {
        mounts = List.copyOf(mounts);
    }

    /**
     * One mounted file system.
     *
     * @param number  the device's, as {@code 8:17}; of no device for some kinds, as {@code 0:51}
     * @param subtree which part of the file system is shown there, {@code /} for all of it
     * @param source  mostly the device, as {@code /dev/sdb1}
     */
    record Mount(String number, String subtree, Path point, String type, String source, boolean readOnly) {

        /** Whether the system itself lives there. */
        boolean isSystems() {
            return SYSTEM_ITSELF.contains(point) || SYSTEM.stream().anyMatch(point::startsWith);
        }

        /** The name under which the system may know the device. */
        String deviceName() {
            return source.startsWith("/dev/") ? source.substring(source.lastIndexOf('/') + 1) : "";
        }
    }

    /** Reads the table; lines that are not as described are passed over. */
    static MountTable parse(String mountinfo) {
        Map<Path, Mount> byPoint = new LinkedHashMap<>();
        mountinfo.lines().flatMap(line -> parseLine(line).stream()).forEach(mount -> {
            byPoint.remove(mount.point());
            byPoint.put(mount.point(), mount);
        });
        return new MountTable(new ArrayList<>(byPoint.values()));
    }

    private static Optional<Mount> parseLine(String line) {
        List<String> fields = Arrays.asList(line.split(" "));
        int dash = fields.size() < FIELDS_BEFORE_OPTIONAL ? -1
                : fields.subList(FIELDS_BEFORE_OPTIONAL, fields.size()).indexOf("-");
        int after = FIELDS_BEFORE_OPTIONAL + dash + 1;
        if (dash < 0 || fields.size() < after + FIELDS_AFTER || !fields.get(4).startsWith("/")) {
            return Optional.empty();
        }
        boolean readOnly = hasOption(fields.get(5), "ro") || hasOption(fields.get(after + 2), "ro");
        return Optional.of(new Mount(fields.get(2), unescape(fields.get(3)), Path.of(unescape(fields.get(4))),
                fields.get(after), unescape(fields.get(after + 1)), readOnly));
    }

    private static boolean hasOption(String options, String name) {
        return Arrays.asList(options.split(",")).contains(name);
    }

    /** Blanks, tabs, line ends and backslashes stand as octal numbers. */
    private static String unescape(String field) {
        return ESCAPED.matcher(field).replaceAll(match ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 8))));
    }

    /** The file system that a file or folder lies in. */
    Optional<Mount> holding(Path place) {
        return mounts.stream().filter(mount -> place.startsWith(mount.point()))
                .reduce((one, other) -> other.point().getNameCount() >= one.point().getNameCount() ? other : one);
    }
}
