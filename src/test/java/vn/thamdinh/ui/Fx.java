package vn.thamdinh.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;

/** A small harness for tests with windows, on the headless platform: start, do, settle, look. */
public final class Fx {

    private static final long PATIENCE_SECONDS = 30;
    private static final int PULSES_TO_LAY_OUT = 5;
    private static boolean started;

    private Fx() {
    }

    public static synchronized void start() {
        if (!started) {
            try {
                Platform.startup(() -> { });
            } catch (IllegalStateException already) {
                // another harness has started it in this JVM
            }
            Platform.setImplicitExit(false);
            run(() -> {
                Theme.loadFonts();
                Theme.wear(UiSettings.Look.LIGHT);
            });
            started = true;
        }
    }

    /** Does it on the FX thread and hands back its result; its exception is thrown here. */
    public static <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return direct(work);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException | TimeoutException failure) {
            throw new AssertionError(failure);
        }
    }

    private static <T> T direct(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until two pulses have passed, so that layout and focus have settled. */
    public static void settle() {
        CountDownLatch pulses = new CountDownLatch(3);
        run(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
                if (pulses.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        try {
            if (!pulses.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulses");
            }
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Settles until the condition, asked on the FX thread, holds. */
    public static void until(BooleanSupplier condition) {
        until(condition, () -> "condition was not reached");
    }

    /** The same, saying what holds instead. */
    public static void until(BooleanSupplier condition, Supplier<String> instead) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(call(instead::get));
            }
            settle();
        }
    }

    /** Shows a view in a window of its own, which has the keyboard when this returns; the caller hides it. */
    public static Stage show(Parent view, double width, double height) {
        Stage stage = call(() -> {
            Stage fresh = new Stage();
            Scene scene = new Scene(view, width, height);
            Theme.size(scene, UiSettings.USUAL_FONT);
            fresh.setScene(scene);
            fresh.show();
            fresh.requestFocus();
            return fresh;
        });
        until(stage::isFocused);
        settle();
        return stage;
    }

    public static void hide(Stage stage) {
        run(stage::hide);
    }

    /** Writes the view as a picture, in target/screens. Shows it in a window meanwhile unless it is in one. */
    public static Path snapshot(Parent view, double width, double height, String name) {
        boolean alone = call(() -> view.getScene() == null);
        Stage stage = alone ? show(view, width, height) : null;
        settle();
        BufferedImage image = call(() -> pixels(view.getScene().snapshot(null)));
        if (stage != null) {
            run(() -> {
                stage.hide();
                stage.getScene().setRoot(new javafx.scene.Group());
            });
        }
        return write(image, Path.of("target", "screens", name.endsWith(".png") ? name : name + ".png"));
    }

    private static BufferedImage pixels(WritableImage from) {
        int width = (int) from.getWidth();
        int height = (int) from.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, from.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }

    private static Path write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The node with this fx:id, anywhere below; what a scroll pane holds is below only once it was laid out. */
    public static <T extends Node> T find(Parent root, String id, Class<T> type) {
        for (int pulse = 0; pulse < PULSES_TO_LAY_OUT && !Platform.isFxApplicationThread()
                && call(() -> root.lookup("#" + id)) == null; pulse++) {
            settle();
        }
        return call(() -> type.cast(root.lookup("#" + id)));
    }

    public static void click(Node node) {
        run(() -> {
            Bounds bounds = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /** Presses the keys in order and releases them in reverse: {@code press(CONTROL, K)}. */
    public static void press(KeyCode... keys) {
        run(() -> {
            if (Window.getWindows().stream().noneMatch(Window::isFocused)) {
                throw new AssertionError("no window has the keyboard");
            }
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /**
     * Waits until the control can be used, and presses it by the space bar. Asking, the focus and the key are one step
     * of the FX thread: whatever is drawn anew meanwhile comes before or after, never between.
     */
    public static void pressOn(Parent root, String id) {
        with(root, id, Fx::space);
    }

    /** Waits until the button can be used, and fires it in the same step; a disabled one would hear nothing. */
    public static void fire(Parent root, String id) {
        with(root, id, node -> ((ButtonBase) node).fire());
    }

    /** Types into this field, once it can be used; asking, the focus and the letters are one step. */
    public static void typeInto(Parent root, String id, String text) {
        settle();
        with(root, id, node -> {
            Node field = node instanceof DatePicker picker ? picker.getEditor() : node;
            field.applyCss();
            field.requestFocus();
            if (field.getScene().getFocusOwner() != field && field.getScene().getFocusOwner() != node) {
                throw new AssertionError("does not take the focus: " + field);
            }
            letters(field.getScene(), text);
        });
    }

    /** Does it with the control in the very step of the FX thread in which it is found to be usable. */
    private static void with(Parent root, String id, Consumer<Node> use) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!call(() -> {
            Node node = root.lookup("#" + id);
            if (node == null || node.isDisabled()) {
                return false;
            }
            node.applyCss();
            use.accept(node);
            return true;
        })) {
            if (System.nanoTime() > end) {
                throw new AssertionError("cannot be used: #" + id);
            }
            settle();
        }
        settle();
    }

    /**
     * The space bar on this node, which must take the focus. A control that was never styled has no skin yet, and
     * without one it hears no key. Called on the FX thread.
     */
    public static void space(Node node) {
        node.applyCss();
        node.requestFocus();
        if (node.getScene().getFocusOwner() != node) {
            throw new AssertionError("does not take the focus: " + node);
        }
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            node.fireEvent(new KeyEvent(kind, "", "", KeyCode.SPACE, false, false, false, false));
        }
    }

    /**
     * Types any letters, also those with diacritics, into what has the focus. A field that was just made takes letters
     * only once it has been drawn.
     */
    public static void type(Scene scene, String text) {
        settle();
        run(() -> letters(scene, text));
        settle();
    }

    private static void letters(Scene scene, String text) {
        text.codePoints().forEach(letter -> scene.getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_TYPED,
                Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false, false)));
    }
}
