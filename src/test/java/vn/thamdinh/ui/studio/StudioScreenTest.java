package vn.thamdinh.ui.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.studio.Place;
import vn.thamdinh.usecase.studio.StudioProblem;

class StudioScreenTest {

    @TempDir
    private Path folder;
    private final Answers answers = new Answers();
    private Layers layers;
    private Stage stage;
    private StudioScreen screen;

    @BeforeEach
    void open() {
        Fx.start();
        layers = Fx.call(Layers::new);
        screen = Fx.call(() -> new StudioScreen(Kits.kit(Messages.VIETNAMESE, layers),
                StudioSamples.port(folder.resolve("programmes")), answers, StudioScreen.Ways.NONE));
        Fx.run(() -> layers.show(screen.view()));
        stage = Fx.show(layers, 1366, 768);
        press("copy-cqtt-binh-phuoc-2024");
        see("section-general");
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    @Test
    void aProblemLeadsToItsFieldInAnotherSection() {
        fill("programme-title", "");
        press("section-steps");
        goTo(0);
        Fx.until(() -> stage.getScene().getFocusOwner() != null
                && "programme-title".equals(stage.getScene().getFocusOwner().getId()));
        picture("studio-problem-vi");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aProblemOfAComponentLeadsIntoTheTree() {
        press("section-criteria");
        TreeView<Place> tree = (TreeView<Place>) see("criteria-tree");
        Fx.run(() -> tree.getSelectionModel().select(tree.getRoot().getChildren().get(1).getChildren().get(0).getChildren()
                .get(1)));
        fill("criteria-fields-1-criteria-0-components-1-max", "4");
        assertTrue(text("criteria-sum").contains("100 / 100"));
        Fx.run(() -> tree.getSelectionModel().select(0));
        goTo(0);
        Fx.until(() -> tree.getSelectionModel().getSelectedItem().getValue().equals(
                Place.CRITERIA.at("fields").at(1).at("criteria").at(0).at("components").at(1)));
        picture("studio-rule-problem-vi");
    }

    @Test
    void whatIsTypedIsKeptOnLeavingAndTakenBackByUndo() throws Exception {
        TextInputControl field = (TextInputControl) see("programme-shortTitle");
        Fx.run(() -> {
            field.requestFocus();
            field.setText("Tên khác");
        });
        Fx.run(screen::hidden);
        Path file = folder.resolve("programmes/cqtt-binh-phuoc-2024/programme.yaml");
        Fx.until(() -> reads(file).contains("shortTitle: Tên khác"));
        Fx.until(() -> !see("undo").isDisabled());
        press("undo");
        Fx.until(() -> ((TextInputControl) see("programme-shortTitle")).getText()
                .equals("CQTT Bình Phước 2024") && reads(file).contains("CQTT Bình Phước 2024"));
        press("redo");
        Fx.until(() -> reads(file).contains("shortTitle: Tên khác"));
    }

    @Test
    void aFileThatCannotBeReadIsMendedAsText() {
        press("section-source");
        TextInputControl text = (TextInputControl) see("source-text");
        String good = Fx.call(text::getText);
        Fx.run(() -> text.setText(good.replaceFirst("year: 2024", "year: [2024")));
        press("source-save");
        Fx.until(() -> text("problems-head").startsWith("1 ") || text("problems-head").matches("\\d+ .*"));
        press("section-council");
        goTo(0);
        Fx.until(() -> see("source-text") != null);
        Fx.run(() -> ((TextInputControl) see("source-text")).setText(good));
        press("source-save");
        Fx.until(() -> text("problems-head").startsWith("Chương trình đầy đủ"));
    }

    @Test
    void papersThatTheProgrammeRestsOnGoByTheirNumbersAndTheKeyboardBeginsAtTheSection() {
        assertTrue(Fx.call(() -> layers.lookupAll(".titled-pane").stream()
                .anyMatch(pane -> ((TitledPane) pane).getText().startsWith("1493/QĐ-UBND"))));
        Fx.until(() -> stage.getScene().getFocusOwner() != null
                        && "section-general".equals(stage.getScene().getFocusOwner().getId()),
                () -> "the keyboard is at " + stage.getScene().getFocusOwner());
    }

    @Test
    void aVersionIsKeptByEnterAndTheDialogCanBeSentAway() {
        press("versions");
        TextInputControl name = (TextInputControl) see("version-name");
        Fx.run(() -> {
            name.setText("trình lần 1");
            name.fireEvent(new ActionEvent());
        });
        Fx.until(() -> !layers.isOpen());
        press("versions");
        see("draft-dialog-close");
        assertTrue(Fx.call(() -> layers.lookupAll(".label").stream().anyMatch(label -> "trình lần 1"
                .equals(((Labeled) label).getText()))));
        press("draft-dialog-close");
        Fx.until(() -> !layers.isOpen());
    }

    @Test
    void aSignedFileComesBackWithItsSignerShown() {
        answers.file = folder.resolve("x.tdprogramme");
        press("sign");
        see("sign-passphrase");
        Fx.run(() -> {
            ((TextInputControl) see("sign-maker")).setText("Sở Nội vụ (mẫu)");
            ((PasswordField) see("sign-passphrase")).setText("trăng lên đầu núi");
        });
        assertTrue(Fx.call(() -> see("sign-write").isDisabled()), "a new passphrase is typed twice");
        Fx.run(() -> ((PasswordField) see("sign-repeat")).setText("trăng lên đầu núi"));
        picture("studio-sign-vi");
        press("sign-write");
        Fx.until(() -> Files.exists(answers.file) && !layers.isOpen());
        press("shelf");
        press("receive");
        Fx.until(layers::isOpen);
        picture("studio-receive-vi");
        assertTrue(words().stream().anyMatch(said -> said.contains("khóa của chính máy này")), words().toString());
    }

    private List<String> words() {
        return Fx.call(() -> layers.lookupAll(".dialog-text").stream().map(node -> ((Label) node).getText()).toList());
    }

    @SuppressWarnings("unchecked")
    private void goTo(int problem) {
        ListView<StudioProblem> list = (ListView<StudioProblem>) see("problems");
        Fx.until(() -> list.getItems().size() > problem);
        Fx.run(() -> {
            list.getSelectionModel().select(problem);
            list.getOnMouseClicked().handle(null);
        });
        Fx.settle();
    }

    private void fill(String id, String text) {
        TextInputControl field = (TextInputControl) see(id);
        Fx.run(() -> {
            field.requestFocus();
            field.setText(text);
            layers.requestFocus();
        });
        Fx.until(() -> ((Labeled) layers.lookup("#saved")).getText().startsWith("Đã lưu"));
    }

    private String text(String id) {
        return Fx.call(() -> ((Labeled) layers.lookup("#" + id)).getText());
    }

    private void press(String id) {
        Fx.run(((ButtonBase) see(id))::fire);
        Fx.settle();
    }

    private Node see(String id) {
        if (!javafx.application.Platform.isFxApplicationThread()) {
            Fx.until(() -> layers.lookup("#" + id) != null);
        }
        return Fx.call(() -> layers.lookup("#" + id));
    }

    private void picture(String name) {
        Fx.snapshot(layers, 1366, 768, name);
    }

    private static String reads(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whatever is asked for, this file. */
    private static final class Answers implements FileDialogs {
        private Path file = Path.of("none");

        @Override
        public Optional<Path> folder(Window window, String title) {
            return Optional.empty();
        }

        @Override
        public List<Path> open(Window window, String title, String... endings) {
            assertEquals(List.of("tdprogramme"), List.of(endings));
            return List.of(file);
        }

        @Override
        public Optional<Path> save(Window window, String title, String name) {
            return Optional.of(file);
        }
    }
}
