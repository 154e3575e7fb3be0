package vn.thamdinh.app;

import java.util.Locale;
import java.util.Map;

/** Whether a window could be shown, asked before any JavaFX class is loaded: JavaFX itself only fails later. */
final class Display {
    private Display() {
    }

    /** Windows and macOS always have one; elsewhere the environment names an X11 or Wayland display. */
    static boolean isPresent(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac")
                || named(environment, "DISPLAY") || named(environment, "WAYLAND_DISPLAY");
    }

    private static boolean named(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
