package vn.thamdinh.ui.entry;

import atlantafx.base.controls.PasswordTextField;

import javafx.beans.NamedArg;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import vn.thamdinh.ui.common.Icons;

/**
 * A field for a passphrase with an eye to look at what was typed, which Ctrl+Shift+H opens and shuts too. Ctrl+H alone deletes a
 * letter in fields, as in terminals, and must show nobody what was typed.
 */
public final class SecretField extends PasswordTextField {

    private static final KeyCombination LOOK = new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    /**
     * @param reveal  words of the eye while what was typed is hidden: that it is, what pressing does, and the key
     * @param conceal the same while it is to be seen
     */
    public SecretField(@NamedArg("reveal") String reveal, @NamedArg("conceal") String conceal) {
        Eye eye = new Eye();
        eye.setOnMouseClicked(event -> turn());
        revealPasswordProperty().subscribe(shown -> {
            eye.setGraphic((shown ? Icons.EYE : Icons.EYE_OFF).node());
            eye.setAccessibleText(shown ? conceal : reveal);
            eye.getTooltip().setText(shown ? conceal : reveal);
            setAccessibleHelp(shown ? conceal : reveal);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (LOOK.match(event)) {
                turn();
                event.consume();
            }
        });
        setRight(eye);
    }

    private void turn() {
        setRevealPassword(!getRevealPassword());
    }

    /** Pressed by the mouse or by a screen reader, and by its key from within the field; no stop of the Tab key between a passphrase and what follows it. */
    private final class Eye extends Label {

        Eye() {
            getStyleClass().setAll("eye");
            setId("eye");
            setCursor(Cursor.HAND);
            setAccessibleRole(AccessibleRole.BUTTON);
            setTooltip(new Tooltip());
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                turn();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
