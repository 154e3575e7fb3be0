package vn.thamdinh.ui.entry;

import atlantafx.base.controls.PasswordTextField;

import javafx.beans.NamedArg;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

import vn.thamdinh.ui.common.Icons;

/** A field for a passphrase with an eye to look at what was typed. */
public final class SecretField extends PasswordTextField {

    /** @param reveal words of the eye's tooltip */
    public SecretField(@NamedArg("reveal") String reveal) {
        FontIcon eye = Icons.EYE_OFF.node();
        eye.setCursor(Cursor.HAND);
        eye.setAccessibleText(reveal);
        eye.setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(eye, new Tooltip(reveal));
        eye.setOnMouseClicked(event -> setRevealPassword(!getRevealPassword()));
        revealPasswordProperty().subscribe(shown ->
                eye.setIconCode((shown ? Icons.EYE : Icons.EYE_OFF).node().getIconCode()));
        setRight(eye);
    }
}
