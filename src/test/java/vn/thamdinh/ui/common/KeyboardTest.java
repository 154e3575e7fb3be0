package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;

class KeyboardTest {

    private VBox window;
    private Stage stage;

    @BeforeEach
    void start() {
        Fx.start();
        window = Fx.call(() -> new VBox(new TextField("mã đơn vị")));
        stage = Fx.show(window, 400, 300);
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    @Test
    void whatIsInTheWindowHasItAtOnce() {
        Button added = Fx.call(() -> {
            Button button = new Button("Ghi");
            window.getChildren().add(button);
            Keyboard.begin(button);
            return button;
        });
        assertSame(added, focused());
    }

    @Test
    void whatAPaneScrollsHasItWithTheNextPicture() {
        Button held = Fx.call(() -> {
            Button button = new Button("Ghi");
            window.getChildren().add(0, new ScrollPane(new VBox(new Button("Trước"), button)));
            assertTrue(button.getScene() == null, "there is nothing to wait for");
            Keyboard.begin(button);
            return button;
        });
        Fx.until(() -> focused() == held, () -> "the keyboard is at " + focused());
    }

    @Test
    void itIsAskedForOnce() {
        Button held = Fx.call(() -> new Button("Ghi"));
        ScrollPane pane = Fx.call(() -> new ScrollPane(held));
        Fx.run(() -> {
            window.getChildren().add(pane);
            Keyboard.begin(held);
        });
        Fx.until(() -> focused() == held);
        Fx.run(() -> {
            window.getChildren().getFirst().requestFocus();
            pane.setContent(null);
        });
        Fx.run(() -> pane.setContent(held));
        Fx.settle();
        assertSame(Fx.call(() -> window.getChildren().getFirst()), focused());
    }

    private Node focused() {
        return Fx.call(() -> stage.getScene().getFocusOwner());
    }
}
