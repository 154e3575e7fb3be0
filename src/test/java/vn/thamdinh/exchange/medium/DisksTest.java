package vn.thamdinh.exchange.medium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisksTest {

    private static final BlockDevices DEVICES = new BlockDevices(List.of(
            device("sda", "/sys/devices/pci0/ata1/block/sda"), device("sda1", "/sys/devices/pci0/ata1/block/sda/sda1"),
            device("sda2", "/sys/devices/pci0/ata1/block/sda/sda2"),
            device("nvme0n1p3", "/sys/devices/pci0/nvme/nvme0/nvme0n1/nvme0n1p3"),
            device("sdb1", "/sys/devices/pci0/usb1/1-1/block/sdb/sdb1"),
            device("dm-0", "/sys/devices/virtual/block/dm-0", "sda2", "sdb1")));

    @TempDir
    private Path place;

    private static BlockDevices.Device device(String name, String path, String... parts) {
        return new BlockDevices.Device("8:" + name.hashCode(), name, path, false, false, List.of(parts), "");
    }

    private static Set<String> disks(String name) {
        return DEVICES.disks(DEVICES.devices().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow());
    }

    @Test
    void twoPartitionsLieOnOneDiskAndAMappingOnAllItIsMadeOf() {
        assertEquals(Set.of("sda"), disks("sda1"));
        assertEquals(disks("sda1"), disks("sda2"));
        assertEquals(Set.of("sda"), disks("sda"));
        assertEquals(Set.of("nvme0n1"), disks("nvme0n1p3"));
        assertEquals(Set.of("sda", "sdb"), disks("dm-0"));
    }

    @Test
    void twoFoldersOfOneFileSystemAreOnOneDisk() throws Exception {
        assertTrue(Disks.ofThisComputer().same(Files.createDirectory(place.resolve("a")),
                Files.createDirectory(place.resolve("b"))));
    }
}
