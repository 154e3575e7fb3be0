package vn.thamdinh.usecase.travel;

import java.nio.file.Path;
import java.util.List;

import vn.thamdinh.exchange.medium.Drives;

/** Sticks, cards and portable disks that packages are carried on. */
public final class RemovableDrives {

    private RemovableDrives() {
    }

    /**
     * A drive that is plugged in.
     *
     * @param folder   its topmost folder
     * @param label    the name that its owner gave it, may be empty
     * @param free     bytes that may still be written
     * @param readOnly write protected, or no right to write there
     */
    public record Drive(Path folder, String label, long free, boolean readOnly) {
    }

    /** Those plugged in now, in the order in which the system lists them. */
    public static List<Drive> pluggedIn() {
        return Drives.pluggedIn().stream()
                .map(drive -> new Drive(drive.root(), drive.label(), drive.free(), drive.readOnly())).toList();
    }
}
