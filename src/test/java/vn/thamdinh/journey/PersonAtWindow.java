package vn.thamdinh.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.thamdinh.app.TestWindow;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.usecase.Desk;

/** What a person does at the program's window: look for things by their id, press, type, wait until it shows. */
abstract class PersonAtWindow {

    private static final int PATIENCE_SECONDS = 90;

    @TempDir
    Path folder;
    private final FxRobot robot = new FxRobot();
    private final AtomicReference<Desk> desk = new AtomicReference<>();
    private Thread.UncaughtExceptionHandler before;
    private Stage stage;

    @BeforeEach
    void start() {
        Fx.start();
        before = Thread.getDefaultUncaughtExceptionHandler();
        openWindow();
    }

    @AfterEach
    void leave() {
        closeWindow();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    final void openWindow() {
        robot.interact(() -> {
            stage = new Stage();
            TestWindow.show(stage, folder.resolve("state"), desk);
        });
    }

    /** Closing waits for changes under way and closes the workspace. */
    final void closeWindow() {
        robot.interact(stage::hide);
    }

    final Desk desk() {
        return desk.get();
    }

    /** The condition is asked off the FX thread, as it may ask the desk. */
    final void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException late) {
            Fx.snapshot(stage.getScene().getRoot(), 1280, 720, "journey-stuck");
            throw new AssertionError("did not come about: " + what, late);
        }
    }

    /** The thing with this id that is shown now; waits for it. */
    final <T extends Node> T see(String id, Class<T> type) {
        until("#" + id, () -> Fx.call(() -> look(id, type) != null));
        return Fx.call(() -> look(id, type));
    }

    final boolean shows(String id) {
        return Fx.call(() -> look(id, Node.class) != null);
    }

    /** Whether a shown label with this id begins with the text; several places may name something alike. */
    final boolean says(String id, String beginning) {
        return Fx.call(() -> stage.getScene().getRoot().lookupAll("#" + id).stream()
                .filter(PersonAtWindow::isShown).filter(Label.class::isInstance)
                .anyMatch(label -> ((Label) label).getText().startsWith(beginning)));
    }

    /** On the FX thread. */
    private <T extends Node> T look(String id, Class<T> type) {
        return stage.getScene().getRoot().lookupAll("#" + id).stream().filter(type::isInstance).map(type::cast)
                .filter(PersonAtWindow::isShown).findFirst().orElse(null);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    final void press(String id) {
        ButtonBase button = see(id, ButtonBase.class);
        until("#" + id + " can be pressed", () -> Fx.call(() -> !button.isDisabled()));
        robot.interact(button::fire);
    }

    /** Replaces what the field holds, letter by letter; letters that came before the field was drawn are typed again. */
    final void write(String id, String text) {
        TextInputControl field = see(id, TextInputControl.class);
        until("#" + id + " can be written in", () -> Fx.call(() -> !field.isDisabled()));
        until("#" + id + " holds what was typed", () -> {
            robot.interact(() -> type(field, text));
            return Fx.call(() -> field.getLength() == text.length());   // a passphrase shows dots
        });
    }

    private static void type(TextInputControl field, String text) {
        field.requestFocus();
        field.clear();
        text.codePoints().forEach(letter -> field.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED,
                Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Writes and presses Enter in the field. */
    final void enter(String id, String text) {
        write(id, text);
        TextInputControl field = see(id, TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    }

    /** Whether what has this id has the keyboard. */
    final boolean focused(String id) {
        return Fx.call(() -> stage.getScene().getFocusOwner() != null && id.equals(stage.getScene().getFocusOwner().getId()));
    }

    /** Types into what has the focus. */
    final void typeWhereFocused(String text) {
        Fx.type(stage.getScene(), text);
    }

    /** Presses Enter in what has the focus. */
    final void enterWhereFocused() {
        robot.interact(() -> stage.getScene().getFocusOwner().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    }

    /** Writes what the window shows into target/screens. */
    final void snapshot(String name) {
        Fx.snapshot(stage.getScene().getRoot(), 1280, 720, name);
    }

    final void act(Runnable onFxThread) {
        robot.interact(onFxThread);
    }

    final String typed(String id) {
        TextInputControl field = see(id, TextInputControl.class);
        return Fx.call(field::getText);
    }

    /** What a label says. */
    final String words(String id) {
        Label label = see(id, Label.class);
        return Fx.call(label::getText);
    }

    /** The places of the rail, in their order. */
    final List<String> places() {
        VBox rail = see("railItems", VBox.class);
        return Fx.call(() -> rail.getChildren().stream().map(Node::getId).filter(id -> id != null && id.startsWith("rail-"))
                .map(id -> id.substring("rail-".length())).toList());
    }

    /** The whole window's content. */
    final Parent root() {
        return Fx.call(() -> stage.getScene().getRoot());
    }

    final void goTo(String place) {
        press("rail-" + place);
    }
}
