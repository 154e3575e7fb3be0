package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAction;
import javafx.scene.Node;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;

class SecretFieldTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void theEyeIsPressedByAScreenReaderAndSaysWhatItWillDo() {
        Fx.run(() -> {
            SecretField field = new SecretField("Hiện", "Ẩn");
            Node eye = field.getRight();
            assertEquals("Hiện", eye.getAccessibleText());
            eye.executeAccessibleAction(AccessibleAction.FIRE);
            assertTrue(field.getRevealPassword());
            assertEquals("Ẩn", eye.getAccessibleText());
            eye.executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals("Hiện", eye.getAccessibleText());
        });
    }
}
