package vn.thamdinh.storage.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.thamdinh.storage.keys.WorkspaceId;
import vn.thamdinh.wire.Hashes;

/**
 * The folder outside all workspaces, on this computer and for this user, where the program remembers which state of a
 * workspace it saw last. It holds nothing secret, and its loss only makes the next opening a new writer.
 */
public record StateFolder(Path folder) {

    /**
     * The usual place: {@code %LOCALAPPDATA%\tham-dinh} on Windows, {@code $XDG_STATE_HOME/tham-dinh} or
     * {@code ~/.local/state/tham-dinh} elsewhere.
     *
     * @param environment as {@link System#getenv()} gives it
     */
    public static StateFolder usual(Map<String, String> environment, Path home, boolean windows) {
        Path fallback = windows ? home.resolve("AppData").resolve("Local") : home.resolve(".local").resolve("state");
        String given = environment.getOrDefault(windows ? "LOCALAPPDATA" : "XDG_STATE_HOME", "");
        Path base = !given.isEmpty() && Path.of(given).isAbsolute() ? Path.of(given) : fallback;
        return new StateFolder(base.resolve("tham-dinh"));
    }

    /** A file for one workspace at one place: a copy elsewhere has another name, and the name tells nothing. */
    Path file(String kind, WorkspaceId workspace, Path workspaceFolder) throws IOException {
        Path parent = Files.createDirectories(folder.resolve(kind));
        String place = workspace.hex() + "\n" + workspaceFolder.toRealPath();
        return parent.resolve(Hashes.sha256Hex(place.getBytes(StandardCharsets.UTF_8)));
    }
}
