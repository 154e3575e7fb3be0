package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;

class EntryTest {

    private final FakeDesk desk = new FakeDesk();
    private final List<String> opened = new ArrayList<>();
    private Layers layers;
    private Stage stage;

    @BeforeEach
    void start() {
        Fx.start();
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    @Test
    void theFirstRunEndsWithTheRecoveryCodeKept() {
        open(Messages.VIETNAMESE, "name");
        fill("name", "Nguyễn Thị Ánh Nguyệt");
        fill("passphrase", "trăng lên đầu núi");
        fill("repeat", "trăng lên đầu núi");
        picture("entry-create-vi", UiSettings.Look.LIGHT);
        Fx.run(() -> layers.lookup("#passphrase").requestFocus());
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> layers.lookup("#kept") != null);
        assertEquals("Nguyễn Thị Ánh Nguyệt", desk.created.getFirst().name());
        assertTrue(Fx.call(() -> layers.lookup("#next").isDisabled()));
        Fx.run(() -> Fx.find(layers, "kept", CheckBox.class).setSelected(true));
        picture("entry-code-vi", UiSettings.Look.LIGHT);
        picture("entry-code-vi", UiSettings.Look.DARK);
        Fx.run(() -> Fx.find(layers, "next", Button.class).fire());
        assertEquals(List.of("created"), opened);
    }

    @Test
    void anIncompleteFormSaysWhatIsMissingAndCreatesNothing() {
        desk.verdict = EntryDesk.FolderVerdict.REMOVABLE;
        open(Messages.ENGLISH, "name");
        fill("name", "An");
        fill("passphrase", "abc");
        Fx.run(() -> Fx.find(layers, "create", Button.class).fire());
        assertEquals("The passphrase is too weak. Add words.", label("problem"));
        Fx.until(() -> layers.lookup("#acceptFolder").isVisible());
        picture("entry-create-en", UiSettings.Look.DARK);
        assertEquals(List.of(), desk.created);
    }

    @Test
    void aWrongPassphraseIsToldAndTheSecondOneCostsAWait() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.VIETNAMESE, "passphrase");
        picture("entry-unlock-vi", UiSettings.Look.LIGHT);
        attempt("sai");
        Fx.until(() -> label("problem").startsWith("Mật khẩu không đúng"));
        Fx.until(() -> !layers.lookup("#open").isDisabled());
        attempt("vẫn sai");
        Fx.until(() -> label("problem").contains("Thử lại được sau"));
        assertTrue(Fx.call(() -> layers.lookup("#open").isDisabled()));
        picture("entry-wait-vi", UiSettings.Look.DARK);
    }

    @Test
    void theRightPassphraseOpens() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.VIETNAMESE, "passphrase");
        attempt(FakeDesk.RIGHT);
        Fx.until(() -> opened.equals(List.of("opened")));
    }

    @Test
    void theRecoveryCodeOpensToo() {
        desk.recent = Optional.of(Path.of("/home/nguyet/ThamDinh"));
        open(Messages.ENGLISH, "passphrase");
        Fx.run(() -> Fx.find(layers, "other", javafx.scene.control.Hyperlink.class).fire());
        fill("code", FakeDesk.CODE);
        picture("entry-recover-en", UiSettings.Look.LIGHT);
        Fx.run(() -> Fx.find(layers, "open", Button.class).fire());
        Fx.until(() -> opened.equals(List.of("recovered")));
    }

    private void open(Locale language, String waitFor) {
        layers = Fx.call(Layers::new);
        Fx.run(() -> {
            UiKit kit = Kits.kit(language, layers);
            Parent view = kit.views().load(new EntryController<>(kit, desk, opened::add, chosen -> { }));
            layers.show(view);
        });
        stage = Fx.show(layers, 1366, 768);
        Fx.until(() -> layers.lookup("#" + waitFor) != null);
    }

    private void attempt(String typed) {
        fill("passphrase", typed);
        Fx.run(() -> Fx.find(layers, "open", Button.class).fire());
    }

    private void fill(String id, String text) {
        TextField field = Fx.find(layers, id, TextField.class);
        Fx.run(() -> {
            field.requestFocus();
            field.selectAll();
        });
        Fx.type(stage.getScene(), text);
    }

    private String label(String id) {
        return Fx.call(() -> ((Label) layers.lookup("#" + id)).getText());
    }

    private void picture(String name, UiSettings.Look look) {
        Fx.run(() -> Theme.wear(look));
        Fx.snapshot(layers, 1366, 768, name + "-" + look);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }
}
