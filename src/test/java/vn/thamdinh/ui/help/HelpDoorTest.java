package vn.thamdinh.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.ui.entry.SecretField;
import vn.thamdinh.ui.frame.Place;
import vn.thamdinh.ui.units.UnitsViewSample;
import vn.thamdinh.usecase.help.Shortcut;

class HelpDoorTest {

    @TempDir
    private Path folder;
    private FramedScreen window;
    private HelpDoor door;

    @AfterEach
    void close() {
        window.close();
    }

    private void open(Locale language) {
        window = new FramedScreen(Place.UNITS, language, (kit, frame) -> (Screen) new UnitsViewSample().controller(kit));
        UiKit kit = Fx.call(() -> Kits.kit(language, window.root()));
        door = Fx.call(() -> new HelpDoor(window.root(), () -> kit, new SaveTo(folder.resolve("guide.pdf")),
                Clock.systemUTC()));
        Fx.until(() -> window.root().lookup("#search") != null);
    }

    @Test
    void f1OpensThePageOfTheScreenAndEscapeGivesBackWhatWasBeingTyped() {
        open(Messages.VIETNAMESE);
        TextField search = Fx.find(window.root(), "search", TextField.class);
        Fx.run(search::requestFocus);
        Fx.type(window.scene(), "tan");
        Fx.press(KeyCode.F1);
        sees("Đơn vị");
        for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
            Fx.run(() -> Theme.wear(look));
            Fx.snapshot(window.root(), 1366, 768, "help-units-vi-" + look);
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
        Fx.press(KeyCode.ESCAPE);
        assertFalse(Fx.call(() -> window.root().isBeside()));
        assertEquals("tan", Fx.call(search::getText));
        assertEquals(search, Fx.call(() -> window.scene().getFocusOwner()));
        Fx.press(KeyCode.F1);
        sees("Đơn vị");
        Fx.press(KeyCode.F1);
        assertFalse(Fx.call(() -> window.root().isBeside()));
    }

    @Test
    void theSheetOfKeysOpensByItsOwnKeysAndLeadsToTheContentsAndBack() {
        open(Messages.ENGLISH);
        Fx.press(KeyCode.CONTROL, KeyCode.SLASH);
        sees("Keyboard shortcuts");
        Fx.snapshot(window.root(), 1366, 768, "help-keys-en");
        Fx.pressOn(window.root(), "contents");
        sees("Contents of help");
        Fx.snapshot(window.root(), 1366, 768, "help-contents-en");
        Fx.pressOn(window.root(), "help-to-appraisal");
        sees("Appraisal");
        Fx.snapshot(window.root(), 1366, 768, "help-appraisal-en");
        Fx.pressOn(window.root(), "back");
        sees("Contents of help");
    }

    @Test
    void theSheetOfKeysIsFoundByItsTitleAndByItsKeys() {
        open(Messages.VIETNAMESE);
        for (String sought : List.of("bang phim tat", "F9")) {
            Fx.press(KeyCode.F1);
            sees("Đơn vị");
            Fx.type(window.scene(), sought);
            Fx.until(() -> window.root().lookup("#help-to-keys") != null);
            Fx.pressOn(window.root(), "help-to-keys");
            sees("Bảng phím tắt");
            Fx.press(KeyCode.ESCAPE);
        }
        Fx.press(KeyCode.F1);
        sees("Đơn vị");
        Fx.type(window.scene(), "xyzzy");
        sees("Tìm thấy 0 trang");
    }

    @Test
    void theKeysThatTheSheetListsForEveryScreenAct() {
        open(Messages.VIETNAMESE);
        for (Shortcut shortcut : Shortcut.Group.EVERYWHERE.keys()) {
            switch (shortcut) {
                case HELP -> toggles(() -> Fx.press(KeyCode.F1), window.root()::isBeside);
                case KEYS -> toggles(() -> Fx.press(KeyCode.CONTROL, KeyCode.SLASH), window.root()::isBeside);
                case FIND -> {
                    Fx.press(KeyCode.CONTROL, KeyCode.K);
                    Fx.until(window.root()::isOpen);
                    Fx.press(KeyCode.ESCAPE);
                    Fx.until(() -> !window.root().isOpen());
                }
                case COLLAPSE -> toggles(() -> Fx.press(KeyCode.CONTROL, KeyCode.B),
                        () -> window.root().lookup(".collapsed") != null);
                case PLACES -> {
                    Fx.press(KeyCode.CONTROL, KeyCode.DIGIT1);
                    Fx.until(() -> window.frame().visitProperty().get().item().id().equals(Place.OVERVIEW.id()));
                }
                case REVEAL -> {
                    SecretField secret = Fx.call(() -> new SecretField("Hiện", "Ẩn"));
                    Fx.run(() -> {
                        window.root().open(secret, true);
                        secret.requestFocus();
                    });
                    Fx.until(secret::isFocused);
                    toggles(() -> Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H), secret::getRevealPassword);
                    Fx.run(window.root()::close);
                }
                // The curtain and the field order have tests of their own; Esc was pressed above.
                case PRIVACY, CLOSE, NEXT_FIELD -> { }
                default -> throw new AssertionError(shortcut + " is not tried");
            }
        }
    }

    private static void toggles(Runnable press, java.util.function.BooleanSupplier on) {
        boolean before = Fx.call(on::getAsBoolean);
        press.run();
        Fx.until(() -> on.getAsBoolean() != before);
        press.run();
        Fx.until(() -> on.getAsBoolean() == before);
    }

    @Test
    void aSearchLeadsToAPage() {
        open(Messages.VIETNAMESE);
        Fx.press(KeyCode.F1);
        sees("Đơn vị");
        Fx.run(() -> helpSearch().requestFocus());
        Fx.type(window.scene(), "quen mat khau");
        Fx.until(() -> title().startsWith("Tìm thấy"));
        Fx.snapshot(window.root(), 1366, 768, "help-search-vi");
        Fx.pressOn(window.root(), "back");
        sees("Đơn vị");
        Fx.run(() -> helpSearch().requestFocus());
        Fx.type(window.scene(), "quen mat khau");
        Fx.until(() -> title().startsWith("Tìm thấy"));
        Fx.pressOn(window.root(), "help-to-unlock");
        sees("Mở kho dữ liệu");
    }

    @Test
    void helpThatIsStillBeingReadWhenTheLanguageChangesSpeaksTheNewOne() {
        open(Messages.VIETNAMESE);
        AtomicReference<UiKit> spoken = new AtomicReference<>(Fx.call(() -> Kits.kit(Messages.VIETNAMESE, window.root())));
        HelpDoor another = Fx.call(() -> new HelpDoor(window.root(), spoken::get, new SaveTo(folder), Clock.systemUTC()));
        Fx.run(() -> {
            another.open("units");
            spoken.set(Kits.kit(Messages.ENGLISH, window.root()));
        });
        Fx.until(() -> window.root().isBeside());
        sees("Units");
    }

    @Test
    void helpOverAnOpenDialogLeavesTheDialog() {
        open(Messages.VIETNAMESE);
        TextField typed = Fx.call(() -> {
            TextField field = new TextField("đang gõ dở");
            window.root().open(field, true);
            field.requestFocus();
            return field;
        });
        Fx.settle();
        Fx.press(KeyCode.F1);
        Fx.until(() -> window.root().isBeside());
        Fx.press(KeyCode.ESCAPE);
        assertTrue(Fx.call(() -> window.root().isOpen() && !window.root().isBeside()));
        assertEquals("đang gõ dở", Fx.call(typed::getText));
    }

    @Test
    void theQuickGuideIsSavedFromHelp() throws java.io.IOException {
        open(Messages.VIETNAMESE);
        Fx.run(() -> door.open("appraisal"));
        sees("Thẩm định");
        Fx.pressOn(window.root(), "guide");
        Fx.until(() -> Fx.find(window.root(), "told", Label.class).getText().startsWith("Đã lưu guide.pdf, 2 trang"));
        assertTrue(Files.size(folder.resolve("guide.pdf")) > 1000);
    }

    private void sees(String title) {
        Fx.until(() -> window.root().isBeside() && title().equals(title));
        Fx.settle();
    }

    private String title() {
        Label label = (Label) window.root().lookup(".help-title");
        return label == null ? "" : label.getText();
    }

    private TextField helpSearch() {
        return (TextField) window.root().lookup(".help-head").lookup("#search");
    }

    /** Always saves to one file. */
    private record SaveTo(Path file) implements FileDialogs {

        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.empty();
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return Optional.of(file);
        }
    }
}
