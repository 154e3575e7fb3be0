package vn.thamdinh.ui.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.programme;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.bridge.SheetCode;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** By keyboard alone, at a real desk with the shipped programme. */
class BridgeDialogTest {

    @TempDir
    private Path folder;
    private Office office;
    private Desk desk;
    private MemberId hanh;
    private Layers layers;
    private Stage stage;
    private int recorded;

    @BeforeEach
    void sitDown() {
        office = new Office(folder);
        desk = office.secretary(ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst()));
        hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
    }

    @AfterEach
    void leave() {
        Fx.hide(stage);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
        office.close();
    }

    private void open(Locale language) {
        Fx.start();
        layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 1366, 768);
        Fx.run(() -> new BridgeDialog(Kits.kit(language, layers), BridgePort.of(desk), new Printer(), Office.NOVEMBER,
                () -> recorded++).open());
        Fx.until(() -> isFocused("bridge-code"));
    }

    private boolean isFocused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private void letters(Optional<MemberId> member) {
        Fx.type(stage.getScene(), SheetCode.of(desk.views().round().orElseThrow().round(), programme(desk).hash(),
                unit(desk, 0), member).letters());
        Fx.press(KeyCode.ENTER);
    }

    private void until(String id) {
        Fx.until(() -> isFocused(id));
    }

    private void look(String name) {
        for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
            Fx.run(() -> Theme.wear(look));
            Fx.snapshot(layers, 1366, 768, "bridge-" + name + "-" + look.name().toLowerCase(Locale.ROOT));
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    /** Cells of the first two components: points and reason, two numbers and a reason. */
    private void entry(String points, String part, String whole) {
        until("cell-v:1.1.1:points");
        Fx.type(stage.getScene(), points);
        Fx.press(KeyCode.ENTER);
        until("cell-r:1.1.1");
        Fx.press(KeyCode.ENTER);
        Fx.type(stage.getScene(), part);
        Fx.press(KeyCode.ENTER);
        Fx.type(stage.getScene(), whole);
        Fx.press(KeyCode.ENTER);
        until("cell-r:1.1.2");
    }

    @SuppressWarnings("unchecked")
    private TableView<Object> table() {
        return (TableView<Object>) layers.lookup("#bridge-table");
    }

    @Test
    void aSheetIsTypedTwiceComparedDecidedAndRecordedOnceByKeyboardAlone() {
        open(Messages.VIETNAMESE);
        look("start");
        letters(Optional.of(hanh));
        entry("1.5", "18", "20");
        look("first");
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> layers.lookup("#bridge-entry") instanceof Label label && label.getText().equals("Lần 2"));
        until("cell-v:1.1.1:points");
        assertTrue(Fx.call(() -> layers.lookupAll(".bridge-grid .text-field").stream()
                .allMatch(field -> ((TextField) field).getText().isEmpty())));
        entry("1,5", "19", "20");
        look("second");
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> table() != null && table().getItems().size() == 1 && table().isFocused());
        look("compare");
        Fx.press(KeyCode.DIGIT2);
        until("bridge-record");
        assertEquals("Đã thống nhất", Fx.call(() -> ((Label) layers.lookup("#bridge-left")).getText()));
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.press(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until(() -> recorded == 1 && isFocused("bridge-code"));
        assertEquals(2, desk.views().history("score|", 100).size());
        assertEquals("Nguyễn Thị Hạnh", desk.views().history("score|", 1).getFirst().behalf());
    }

    @Test
    void aWrongLetterIsSaidInWordsAndWhatIsTypedSurvivesClosing() {
        open(Locale.ENGLISH);
        Fx.type(stage.getScene(), "1000-2000");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> layers.lookup("#bridge-wrong").isVisible());
        assertTrue(Fx.call(() -> ((Label) layers.lookup("#bridge-wrong")).getText()).startsWith("This is not the code"));
        Fx.until(() -> isFocused("bridge-code"));
        letters(Optional.of(hanh));
        entry("95.5", "18", "20");
        Fx.press(KeyCode.SHIFT, KeyCode.ENTER);
        Fx.press(KeyCode.UP);
        Fx.press(KeyCode.UP);
        until("cell-v:1.1.1:points");
        assertEquals(Kits.kit(Locale.ENGLISH).text("input.bad.too-high", "95.5", "2", "Points"),
                Fx.call(() -> ((Label) layers.lookup("#bridge-problem")).getText()));
        look("first-english");
        Fx.press(KeyCode.ESCAPE);
        Fx.until(() -> desk.paperBridge().unfinished().size() == 1);
        Fx.run(() -> Window.getWindows().forEach(Window::requestFocus));
        Fx.run(() -> new BridgeDialog(Kits.kit(Locale.ENGLISH, layers), BridgePort.of(desk), new Printer(),
                Office.NOVEMBER, () -> { }).open());
        Fx.until(() -> isFocused("bridge-code"));
        look("start-english");
        letters(Optional.of(hanh));
        Fx.until(() -> layers.lookupAll(".bridge-grid .text-field").stream()
                .anyMatch(field -> ((TextField) field).getText().equals("95.5")));
    }

    /** Answers where files go. */
    private final class Printer implements FileDialogs {

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
            return Optional.of(folder.resolve(name));
        }
    }
}
