package vn.thamdinh.ui.entry;

import java.util.Arrays;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.thamdinh.ui.common.UiKit;

/** Whoever came in by a code sets a new passphrase before anything else. */
final class NewPassphraseController<S> {

    private final UiKit kit;
    private final EntryDesk<S> desk;
    private final S session;
    private final Consumer<S> done;
    private StrengthMeter meter;

    @FXML
    private VBox form;
    @FXML
    private SecretField passphrase;
    @FXML
    private SecretField repeat;
    @FXML
    private HBox strengthBars;
    @FXML
    private Label strengthWords;
    @FXML
    private Label problem;
    @FXML
    private Button set;
    @FXML
    private ProgressBar busy;

    NewPassphraseController(UiKit kit, EntryDesk<S> desk, S session, Consumer<S> done) {
        this.kit = kit;
        this.desk = desk;
        this.session = session;
        this.done = done;
    }

    @FXML
    private void initialize() {
        meter = new StrengthMeter(kit, desk, strengthBars, strengthWords);
        meter.watch(passphrase);
        problem.setText("");
        Platform.runLater(passphrase::requestFocus);
    }

    @FXML
    private void set() {
        if (!meter.strength().enough()) {
            problem.setText(kit.text("entry.problem.passphrase"));
            return;
        }
        if (!passphrase.getPassword().equals(repeat.getPassword())) {
            problem.setText(kit.text("entry.problem.repeat"));
            return;
        }
        problem.setText("");
        char[] secret = passphrase.getPassword().toCharArray();
        busy(true);
        kit.tasks().run(progress -> desk.setPassphrase(session, secret, progress))
                .onDone(done)
                .onRefused(refused -> problem.setText(kit.messages().refusal(refused)))
                .onEnded(() -> {
                    Arrays.fill(secret, '\0');
                    busy(false);
                });
    }

    private void busy(boolean now) {
        form.setDisable(now);
        set.setDisable(now);
        busy.setVisible(now);
    }
}
