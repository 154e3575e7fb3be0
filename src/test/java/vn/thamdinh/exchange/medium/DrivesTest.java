package vn.thamdinh.exchange.medium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.exchange.medium.BlockDevices.Device;
import vn.thamdinh.exchange.medium.MountTable.Mount;

/** The tables are as Linux shows them on a laptop with much plugged in, and on one that runs from a stick. */
@EnabledOnOs(OS.LINUX)
class DrivesTest {

    private final MountTable laptop = MountTable.parse(text("laptop.mountinfo"));
    private final BlockDevices disks = blocks("laptop.blocks");

    private static String text(String name) {
        try (var in = DrivesTest.class.getResourceAsStream("/mounts/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BlockDevices blocks(String name) {
        return new BlockDevices(text(name).lines().map(line -> line.split("\\|", -1))
                .map(part -> new Device(part[0], part[1], part[2], part[3].equals("1"), part[4].equals("SD"),
                        Stream.of(part[5].split(" ")).filter(each -> !each.isEmpty()).toList(), part[6]))
                .toList());
    }

    private List<String> points(MountTable table, BlockDevices devices) {
        return Drives.offered(table, devices).stream().map(mount -> mount.point().toString()).toList();
    }

    private Mount at(String point) {
        return laptop.mounts().stream().filter(mount -> mount.point().equals(Path.of(point))).findFirst().orElseThrow();
    }

    @Test
    void sticksUsbHardDisksCardsAndWhatIsEncryptedOnThemAreOffered() {
        assertEquals(List.of("/media/anh/KINGSTON", "/media/anh/My Passport", "/media/anh/Bí mật\\cũ",
                "/media/anh/3365-6430", "/media/anh/sao-luu"), points(laptop, disks));
    }

    @Test
    void builtInDisksAndMemoryAndDiscsAndNetworksAreNot() {
        for (String point : List.of("/", "/home", "/boot/efi", "/du-lieu", "/media/anh/o-cung-cu", "/media/anh/DIA",
                "/mnt/chung", "/snap/core22/1612", "/run/user/1000")) {
            assertFalse(Drives.isOffered(at(point), disks), point);
        }
    }

    @Test
    void theStickThatTheSystemItselfRunsFromIsNotOffered() {
        var live = MountTable.parse(text("live.mountinfo"));
        assertEquals(List.of("/run/media/user/GOI"), points(live, blocks("live.blocks")));
    }

    @Test
    void whatIsMountedOverAnotherHidesIt() {
        var live = MountTable.parse(text("live.mountinfo"));
        assertEquals("exfat", live.holding(Path.of("/run/media/user/GOI/a")).orElseThrow().type());
    }

    @Test
    void aDeviceThatIsShownTwiceIsOfferedOnceAndWhole() {
        var twice = new MountTable(List.of(at("/srv/nhan"), at("/media/anh/KINGSTON")));
        assertEquals(List.of("/media/anh/KINGSTON"), points(twice, disks));
        assertTrue(Drives.isOffered(at("/srv/nhan"), disks));
    }

    @Test
    void writeProtectionIsRead() {
        assertTrue(at("/media/anh/3365-6430").readOnly());
        assertFalse(at("/media/anh/KINGSTON").readOnly());
    }

    @Test
    void theFileSystemThatHoldsAPlaceIsTheDeepest() {
        assertEquals("/dev/sdb1", laptop.holding(Path.of("/media/anh/KINGSTON/gói/a")).orElseThrow().source());
        assertEquals("/dev/nvme0n1p3", laptop.holding(Path.of("/home/anh/tham-dinh")).orElseThrow().source());
        assertEquals("/dev/nvme0n1p2", laptop.holding(Path.of("/media/anh/KINGSTON2")).orElseThrow().source());
    }

    @Test
    void linesThatAreNotAsDescribedArePassedOver() {
        assertEquals(List.of(), MountTable.parse("\nx\n1 2 3\n1 2 8:1 / /a rw\n1 2 8:1 / /a rw -\n").mounts());
    }

    @Test
    void theKernelsTreeIsRead(@TempDir Path sys) throws IOException {
        Path disk = sys.resolve("devices/pci0000:00/usb1/1-2/host2/block/sdb");
        Path part = Files.createDirectories(disk.resolve("sdb1"));
        Files.writeString(disk.resolve("dev"), "8:16\n");
        Files.writeString(disk.resolve("removable"), "1\n");
        Files.writeString(part.resolve("dev"), "8:17\n");
        Files.writeString(part.resolve("partition"), "1\n");
        Path card = Files.createDirectories(sys.resolve("devices/mmc_host/mmc0/block/mmcblk0/device"));
        Files.writeString(card.resolve("type"), "SD\n");
        Path mapping = Files.createDirectories(sys.resolve("devices/virtual/block/dm-0/slaves"));
        Files.createSymbolicLink(mapping.resolve("sdb1"), part);
        Path classes = Files.createDirectories(sys.resolve("class/block"));
        for (Path device : List.of(disk, part, card.getParent(), mapping.getParent())) {
            Files.createSymbolicLink(classes.resolve(device.getFileName()), device);
        }
        Files.createSymbolicLink(classes.resolve("sdz"), sys.resolve("pulled"));
        Path labels = Files.createDirectories(sys.resolve("labels"));
        Files.createSymbolicLink(labels.resolve("B\\xc3\\xad\\x20m\\xe1\\xba\\xadt"), part);

        var read = BlockDevices.read(classes, labels);

        assertEquals(List.of("dm-0", "mmcblk0", "sdb", "sdb1"), read.devices().stream().map(Device::name).toList());
        assertEquals("Bí mật", read.devices().get(3).label());
        assertEquals("8:17", read.devices().get(3).number());
        assertTrue(read.devices().stream().allMatch(read::isPortable));
    }

    @Test
    void mappingsThatNameEachOtherAreNotFollowedForever() {
        var one = new Device("253:0", "dm-0", "/sys/devices/virtual/block/dm-0", false, false, List.of("dm-1"), "");
        var two = new Device("253:1", "dm-1", "/sys/devices/virtual/block/dm-1", false, false, List.of("dm-0"), "");
        assertFalse(new BlockDevices(List.of(one, two)).isPortable(one));
    }

    @Test
    void aLabelThatOnlyLooksEncodedStaysAsItIs() {
        assertEquals("\\x2", BlockDevices.decoded("\\x2"));
        assertEquals("a\\xzzb", BlockDevices.decoded("a\\xzzb"));
        assertEquals("\\x2 ", BlockDevices.decoded("\\x2\\x20"));
    }

    @Test
    void thisComputersOwnDiskIsNotRemovable(@TempDir Path place) {
        assertTrue(Drives.pluggedIn().stream().noneMatch(drive -> place.startsWith(drive.root())));
        assertFalse(Drives.isRemovable(place));
        assertFalse(Drives.isRemovable(place.resolve("missing")));
    }

    @Test
    void onlyFatLimitsAFilesSize() {
        assertEquals(4_294_967_295L, new Drive(Path.of("/a"), "", "vfat", 1, 1, false).largestFile());
        assertTrue(new Drive(Path.of("/a"), "", "FAT32", 1, 1, false).isFat());
        assertFalse(new Drive(Path.of("/a"), "", "exfat", 1, 1, false).isFat());
        assertEquals(Long.MAX_VALUE, new Drive(Path.of("/a"), "", "NTFS", 1, 1, false).largestFile());
    }
}
