package vn.thamdinh.ui.entry;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;

import javafx.stage.Window;

import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.UiKit;

/** The first thing that a newcomer sees: who one is here, and what happens next for each. */
final class WelcomeController {

    private final UiKit kit;
    private final FileDialogs files;
    private final Ways ways;

    @FXML
    private Button secretariat;
    @FXML
    private Button member;
    @FXML
    private Button practise;
    @FXML
    private Hyperlink back;

    /**
     * Where each choice leads.
     *
     * @param create   makes a workspace: of the secretariat where true
     * @param existing a folder with a workspace
     * @param bring    a workspace from another computer or from backups
     * @param back     where there is something to go back to
     */
    record Ways(Consumer<Boolean> create, Runnable practise, Consumer<Path> existing, Consumer<Window> bring,
            Optional<Runnable> back) {
    }

    WelcomeController(UiKit kit, FileDialogs files, Ways ways) {
        this.kit = kit;
        this.files = files;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        secretariat.setGraphic(Icons.DOCUMENTS.node("entry-choice-icon"));
        member.setGraphic(Icons.APPRAISAL.node("entry-choice-icon"));
        practise.setGraphic(Icons.PROGRAMME.node("entry-choice-icon"));
        back.setVisible(ways.back().isPresent());
        back.setManaged(ways.back().isPresent());
        Platform.runLater(secretariat::requestFocus);
    }

    @FXML
    private void beSecretariat() {
        ways.create().accept(true);
    }

    @FXML
    private void beMember() {
        ways.create().accept(false);
    }

    @FXML
    private void practise() {
        ways.practise().run();
    }

    @FXML
    private void openExisting() {
        files.folder(practise.getScene().getWindow(), kit.text("entry.open-existing")).ifPresent(ways.existing());
    }

    @FXML
    private void bring() {
        ways.bring().accept(practise.getScene().getWindow());
    }

    @FXML
    private void back() {
        ways.back().ifPresent(Runnable::run);
    }
}
