package vn.thamdinh.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.RadioButton;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;

class SettingsTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void choicesTakeEffectAtOnceAndAreRemembered(@TempDir Path folder) {
        UiSettings settings = UiSettings.load(folder.resolve("ui.properties"));
        List<Locale> spoken = new ArrayList<>();
        List<UiSettings.Look> worn = new ArrayList<>();
        Fx.run(() -> {
            UiKit base = Kits.kit(Messages.VIETNAMESE);
            UiKit kit = new UiKit(base.messages(), base.tasks(), base.dialogs(), settings);
            SettingsScreen screen = new SettingsScreen(kit, () -> worn.add(settings.look()), spoken::add);
            ((RadioButton) in(screen, "dark")).fire();
            ((RadioButton) in(screen, "english")).fire();
            ((RadioButton) in(screen, "size-150")).fire();
        });
        assertEquals(List.of(UiSettings.Look.DARK, UiSettings.Look.DARK), worn);
        assertEquals(List.of(Messages.ENGLISH), spoken);
        assertEquals(150, settings.textSize());
        Fx.until(() -> UiSettings.load(folder.resolve("ui.properties")).textSize() == 150);
        UiSettings again = UiSettings.load(folder.resolve("ui.properties"));
        assertEquals(UiSettings.Look.DARK, again.look());
        assertEquals(Messages.ENGLISH, again.language());
    }

    @Test
    void anUnreadableFileCountsAsEmpty(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ui.properties");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28, '\\', 'u', 'x'});
        UiSettings settings = UiSettings.load(file);
        assertEquals(100, settings.textSize());
        assertEquals(Messages.VIETNAMESE, settings.language());
        assertFalse(settings.railCollapsed());
    }

    @Test
    void theScreenIsDrawnInBothLanguages() {
        for (Locale language : Messages.languages()) {
            SettingsScreen screen = Fx.call(() -> new SettingsScreen(Kits.kit(language), () -> { }, spoken -> { }));
            Fx.snapshot(screen.view(), 1366, 768, "settings-" + language.getLanguage());
        }
    }

    /** Content of a scroll pane is found only once it has been shown; so walk to it. */
    private static javafx.scene.Node in(SettingsScreen screen, String id) {
        return ((javafx.scene.control.ScrollPane) screen.view()).getContent().lookup("#" + id);
    }
}
