package vn.thamdinh.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

class FxTest {

    private final AtomicInteger heard = new AtomicInteger();

    @Test
    void aControlThatWasNeverDrawnHearsTheSpaceBarOnlyOnceItIsStyled() {
        Fx.start();
        VBox root = Fx.call(VBox::new);
        Stage stage = Fx.show(root, 200, 100);
        Fx.run(() -> {
            ToggleButton fresh = new ToggleButton("x");
            fresh.setOnAction(event -> heard.incrementAndGet());
            root.getChildren().add(fresh);
            fresh.requestFocus();
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                fresh.fireEvent(new KeyEvent(kind, "", "", KeyCode.SPACE, false, false, false, false));
            }
            assertEquals(0, heard.get(), "without a skin no key is heard");
            Fx.space(fresh);
        });
        assertEquals(1, heard.get());
        Fx.hide(stage);
    }

    @Test
    void whatIsMadeAnewAndUsableLaterIsWaitedFor() {
        Fx.start();
        VBox root = Fx.call(VBox::new);
        Stage stage = Fx.show(root, 200, 100);
        TextField field = Fx.call(TextField::new);
        field.setId("late");
        field.setDisable(true);
        Thread.ofVirtual().start(() -> {
            Fx.run(() -> root.getChildren().add(field));
            Fx.run(() -> field.setDisable(false));
        });
        Fx.typeInto(root, "late", "Đăk Ơ");
        assertEquals("Đăk Ơ", Fx.call(field::getText));
        Fx.hide(stage);
    }
}
