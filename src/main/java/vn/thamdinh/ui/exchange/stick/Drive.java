package vn.thamdinh.ui.exchange.stick;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A removable drive that is plugged in.
 *
 * @param folder   its topmost folder
 * @param name     what the system calls it, such as "KINGSTON (E:)"
 * @param free     bytes that can still be written
 * @param writable false for a drive with its write protection on
 */
public record Drive(Path folder, String name, long free, boolean writable) {

    public Drive {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(name, "name");
    }
}
