package vn.thamdinh.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.print.PrintOrder;

class SettingsTest {

    private final List<UiSettings> made = new ArrayList<>();
    private final List<Locale> spoken = new ArrayList<>();
    private final List<UiSettings.Look> worn = new ArrayList<>();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private SettingsScreen screen(Locale language, UiSettings settings, FileDialogs files) {
        UiKit base = Kits.kit(language);
        UiKit kit = new UiKit(base.messages(), base.tasks(), base.dialogs(), settings);
        return new SettingsScreen(kit, () -> worn.add(settings.look()), spoken::add, files);
    }

    private SettingsScreen screen(UiSettings settings) {
        return screen(Messages.VIETNAMESE, settings, new Answers(Optional.empty()));
    }

    private UiSettings load(Path file) {
        UiSettings settings = UiSettings.load(file);
        made.add(settings);
        return settings;
    }

    /** Nothing is written any more into a folder that is about to go. */
    @AfterEach
    void keep() {
        made.forEach(UiSettings::keep);
    }

    @Test
    void choicesTakeEffectAtOnceAndAreRemembered(@TempDir Path folder) {
        UiSettings settings = load(folder.resolve("ui.properties"));
        Fx.run(() -> {
            SettingsScreen screen = screen(settings);
            ((RadioButton) in(screen, "look-1")).fire();
            ((RadioButton) in(screen, "language-1")).fire();
            ((RadioButton) in(screen, "size-3")).fire();
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
    void theWayBackToTheDefaultIsThereOnlyForWhatWasChanged(@TempDir Path folder) {
        UiSettings settings = load(folder.resolve("ui.properties"));
        Fx.run(() -> {
            SettingsScreen screen = screen(settings);
            Button back = (Button) in(screen, "size-back");
            assertFalse(back.isVisible());
            ((RadioButton) in(screen, "size-5")).fire();
            assertTrue(back.isVisible());
            back.fire();
            assertFalse(back.isVisible());
            assertTrue(((RadioButton) in(screen, "size-0")).isSelected());
        });
        assertEquals(100, settings.textSize());
    }

    @Test
    void theSearchFindsSettingsAndCardsWithoutDiacritics(@TempDir Path folder) {
        UiSettings settings = load(folder.resolve("ui.properties"));
        Fx.run(() -> {
            SettingsScreen screen = screen(settings);
            Node card = new VBox(new Label("Khóa máy sau khi nghỉ"));
            screen.withSafety(card, () -> { });
            TextField search = (TextField) screen.view().lookup("#search");
            search.setText("co chu");
            assertTrue(in(screen, "setting-size").isVisible());
            assertFalse(in(screen, "setting-language").isVisible());
            assertFalse(card.isVisible());
            search.setText("khoa may");
            assertTrue(card.isVisible());
            assertFalse(in(screen, "setting-size").isVisible());
            search.setText("không có gì như thế");
            assertTrue(in(screen, "nothing").isVisible());
            search.setText("");
            assertTrue(card.isVisible());
            assertTrue(in(screen, "setting-size").isVisible());
            assertFalse(in(screen, "nothing").isVisible());
        });
    }

    @Test
    void thePrinterAndTheSidesAreFoundByTheirWordsAndThePrinterCanBeForgotten(@TempDir Path folder) {
        UiSettings settings = load(folder.resolve("ui.properties"));
        settings.printer("Canon LBP 2900");
        Fx.run(() -> {
            SettingsScreen screen = screen(settings);
            TextField search = (TextField) screen.view().lookup("#search");
            search.setText("canon");
            assertTrue(in(screen, "setting-printer").isVisible());
            assertFalse(in(screen, "setting-sides").isVisible());
            search.setText("hai mat");
            assertTrue(in(screen, "setting-sides").isVisible());
            search.setText("may in");
            assertTrue(in(screen, "setting-printer").isVisible());
            ((Button) in(screen, "printer")).fire();
            ((RadioButton) in(screen, "sides-1")).fire();
        });
        assertEquals(Optional.empty(), settings.printer());
        assertEquals(PrintOrder.Sides.LONG_EDGE, settings.printSides());
        Fx.until(() -> UiSettings.load(folder.resolve("ui.properties")).printSides() == PrintOrder.Sides.LONG_EDGE);
    }

    @Test
    void everySettingHasItsEffectAndItsDefaultInWords(@TempDir Path folder) {
        for (Locale language : Messages.languages()) {
            Fx.run(() -> {
                UiKit base = Kits.kit(language);
                UiKit kit = new UiKit(base.messages(), base.tasks(), base.dialogs(),
                        UiSettings.load(folder.resolve("none")));
                for (Setting setting : new ComputerSettings(kit, () -> { }, each -> { }, new Answers(Optional.empty()),
                        () -> { }).all()) {
                    assertTrue(kit.messages().has(setting.titleKey()), setting.id());
                    assertTrue(kit.messages().has(setting.effectKey()), setting.id());
                    assertTrue(setting.choice().isUsual(), setting.id() + " is new and not as the program came");
                }
            });
        }
    }

    @Test
    void settingsGoToAnotherComputerInAFile(@TempDir Path folder) {
        UiSettings here = load(folder.resolve("here.properties"));
        here.textSize(175);
        here.look(UiSettings.Look.DARK);
        Path file = folder.resolve("taken.properties");
        Fx.run(() -> ((Button) in(screen(Messages.VIETNAMESE, here, new Answers(Optional.of(file))), "export")).fire());
        Fx.until(() -> Files.exists(file));
        UiSettings there = load(folder.resolve("there.properties"));
        Fx.run(() -> ((Button) in(screen(Messages.VIETNAMESE, there, new Answers(Optional.of(file))), "import")).fire());
        Fx.until(() -> there.textSize() == 175);
        assertEquals(UiSettings.Look.DARK, there.look());
        there.keep();
        assertEquals(175, UiSettings.load(folder.resolve("there.properties")).textSize());
    }

    @Test
    void whatAFileBringsThatIsNotUnderstoodIsLeftAndNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("f.properties"), "text-size=125\nlook=PURPLE\nnews=1\n");
        var taken = (Outcome.Done<SettingsFile.Taken>) SettingsFile.load(file);
        assertEquals(java.util.Map.of("text-size", "125"), taken.value().values());
        assertEquals(List.of("look", "news"), taken.value().left());
        Path picture = Files.write(folder.resolve("p.properties"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        assertTrue(SettingsFile.load(picture) instanceof Outcome.Refused);
    }

    @Test
    void anUnreadableFileCountsAsEmptyIsPutAsideAndSaidSo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ui.properties");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28, '\\', 'u', 'x'});
        UiSettings settings = load(file);
        assertEquals(100, settings.textSize());
        assertEquals(Messages.VIETNAMESE, settings.language());
        assertFalse(settings.railCollapsed());
        assertEquals(List.of("ui.properties"), settings.troubles());
        assertTrue(Files.exists(folder.resolve("ui.properties.bad")));
        assertTrue(UiSettings.load(file).troubles().isEmpty());
    }

    @Test
    void aValueThatIsNotUnderstoodFallsBackAndIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ui.properties"), "look=PURPLE\ntext-size=big\nlanguage=en\n");
        UiSettings settings = load(file);
        assertEquals(List.of("look", "text-size"), settings.troubles());
        assertEquals(UiSettings.Look.SYSTEM, settings.look());
        assertEquals(Messages.ENGLISH, settings.language());
        Files.createDirectory(folder.resolve("folder"));
        assertEquals(100, UiSettings.load(folder.resolve("folder")).textSize());
    }

    @Test
    void theScreenIsDrawnInBothLanguagesAndLooks() {
        for (Locale language : Messages.languages()) {
            for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK, UiSettings.Look.CONTRAST)) {
                Fx.run(() -> Theme.wear(look));
                SettingsScreen screen = Fx.call(() -> new SettingsScreen(Kits.kit(language), () -> { }, each -> { }));
                Fx.snapshot(screen.view(), 1366, 768, "settings-" + language.getLanguage() + "-" + look);
            }
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    /** Content of a scroll pane is found only once it has been shown; so walk to it. */
    private static Node in(SettingsScreen screen, String id) {
        Node direct = screen.view().lookup("#" + id);
        ScrollPane scroll = (ScrollPane) ((VBox) screen.view()).getChildren().get(1);
        return direct != null ? direct : ((Parent) scroll.getContent()).lookup("#" + id);
    }

    private record Answers(Optional<Path> file) implements FileDialogs {

        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.empty();
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            return file.stream().toList();
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return file;
        }
    }
}
