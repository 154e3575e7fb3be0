package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Layers;

class HelpLanguageTest {

    @TempDir
    private Path folder;
    private Stage stage;
    private Thread.UncaughtExceptionHandler before;

    @BeforeEach
    void open() {
        Fx.start();
        before = Thread.getDefaultUncaughtExceptionHandler();
        stage = Fx.call(Stage::new);
        Fx.run(() -> TestWindow.show(stage, folder, new AtomicReference<>()));
        Fx.until(() -> layers().lookup("#secretariat") != null && stage.isFocused());
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private Layers layers() {
        return (Layers) stage.getScene().getRoot();
    }

    @Test
    void helpGoesWithTheLanguageThatItSpokeAndComesBackInTheOther() {
        Fx.press(KeyCode.F1);
        String spoken = title();
        Fx.run(() -> ((Hyperlink) layers().lookup("#english")).fire());
        Fx.settle();
        assertFalse(Fx.call(layers()::isBeside));
        Fx.until(() -> layers().lookup("#secretariat") != null);
        Fx.press(KeyCode.F1);
        assertNotEquals(spoken, title());
    }

    private String title() {
        Fx.until(() -> layers().isBeside() && layers().lookup(".help-title") instanceof Label shown
                && !shown.getText().isEmpty());
        return Fx.call(() -> ((Label) layers().lookup(".help-title")).getText());
    }
}
