package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;

/** The window before a workspace is open, with a desk that has no files. */
abstract class AtTheEntry {

    final FakeDesk desk = new FakeDesk();
    final List<String> opened = new ArrayList<>();
    final Answers answers = new Answers();
    Layers layers;
    Stage stage;

    @BeforeEach
    void start() {
        Fx.start();
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    void choose(String id, String waitFor) {
        Fx.until(() -> layers.lookup("#" + id) != null);
        Fx.pressOn(layers, id);
        Fx.until(() -> layers.lookup("#" + waitFor) != null);
        Fx.settle();
    }

    void open(Locale language, String waitFor) {
        layers = Fx.call(Layers::new);
        Fx.run(() -> {
            UiKit kit = Kits.kit(language, layers);
            Parent view = kit.views().load(new EntryController<>(kit, answers, desk, opened::add, chosen -> { }));
            layers.show(view);
        });
        stage = Fx.show(layers, 1366, 768);
        Fx.until(() -> layers.lookup("#" + waitFor) != null);
    }

    void fill(String id, String text) {
        TextField field = Fx.find(layers, id, TextField.class);
        Fx.run(() -> {
            field.requestFocus();
            field.selectAll();
        });
        Fx.type(stage.getScene(), text);
    }

    /** The form of a member called An, with this passphrase, in English. */
    void begin(String passphrase) {
        open(Messages.ENGLISH, "member");
        choose("member", "name");
        fill("name", "An");
        fill("passphrase", passphrase);
    }

    String label(String id) {
        return Fx.call(() -> ((Label) layers.lookup("#" + id)).getText());
    }

    void picture(String name, UiSettings.Look look) {
        Fx.run(() -> Theme.wear(look));
        Fx.snapshot(layers, 1366, 768, name + "-" + look);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    /** A person at the system's dialogs. */
    static final class Answers implements FileDialogs {

        Optional<Path> folder = Optional.empty();
        Optional<Path> save = Optional.empty();
        List<Path> open = List.of();

        @Override
        public Optional<Path> folder(Window window, String title) {
            return folder;
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            return open;
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return save;
        }
    }
}
