package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void linuxHasADisplayOnlyWhereTheEnvironmentNamesOne() {
        assertFalse(Display.isPresent("Linux", Map.of()));
        assertFalse(Display.isPresent("Linux", Map.of("DISPLAY", " ")));
        assertTrue(Display.isPresent("Linux", Map.of("DISPLAY", ":0")));
        assertTrue(Display.isPresent("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void windowsAndMacAlwaysHaveOne() {
        assertTrue(Display.isPresent("Windows 11", Map.of()));
        assertTrue(Display.isPresent("Mac OS X", Map.of()));
    }
}
