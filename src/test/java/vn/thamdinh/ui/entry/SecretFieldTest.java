package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.help.Shortcut;

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

    @Test
    void theKeyboardOpensAndShutsTheEyeFromWithinTheFieldAndSaysWhichItIs() {
        SecretField field = Fx.call(() -> new SecretField("Đang ẩn", "Đang hiện"));
        Stage stage = Fx.show(Fx.call(() -> new StackPane(field)), 300, 100);
        Fx.run(() -> {
            field.setText("mật khẩu");
            field.requestFocus();
            field.end();
        });
        Fx.press(KeyCode.CONTROL, KeyCode.H);
        assertFalse(Fx.call(field::getRevealPassword), "what deletes a letter shows none");
        Fx.run(() -> field.setText("mật khẩu"));
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        Fx.until(field::getRevealPassword);
        assertEquals("mật khẩu", Fx.call(field::getText));
        assertEquals("Đang hiện", Fx.call(field::getAccessibleHelp));
        Fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        Fx.until(() -> !field.getRevealPassword());
        assertEquals("mật khẩu", Fx.call(field::getPassword));
        assertEquals("Đang ẩn", Fx.call(field::getAccessibleHelp));
        assertTrue(Fx.call(field::isFocused));
        Fx.hide(stage);
    }

    @Test
    void whatTheSheetOfKeysPromisesAndTheWordsSayIsTheSameKey() {
        for (Locale language : Messages.languages()) {
            for (String key : List.of("entry.reveal", "entry.conceal", "exchange.reveal")) {
                assertTrue(Messages.of(language).text(key).contains("(" + Shortcut.REVEAL.keys() + ")"), key);
            }
        }
    }
}
