package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplashTest {

    @TempDir
    Path folder;

    @Test
    void aPictureIsShownNextTimeWhereTheWindowTookLongerThanHalfASecond() throws Exception {
        Path state = folder.resolve("state");
        var splash = new Splash(state);
        splash.remember(Duration.ofMillis(501));
        assertFalse(Files.exists(state.resolve(Splash.QUICK)));
        splash.remember(Duration.ofMillis(500));
        assertTrue(Files.exists(state.resolve(Splash.QUICK)));
        splash.remember(Duration.ofMillis(400));
        assertTrue(Files.exists(state.resolve(Splash.QUICK)));
        splash.remember(Duration.ofMillis(2_000));
        assertFalse(Files.exists(state.resolve(Splash.QUICK)));
    }

    @Test
    void aFolderThatCannotBeWrittenHurtsNobody() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        new Splash(file).remember(Duration.ofMillis(100));
        assertTrue(Files.isRegularFile(file));
    }
}
