package vn.thamdinh.ui.common;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the keyboard begins in what was just shown. */
public final class Keyboard {

    private Keyboard() {
    }

    /**
     * Puts the keyboard at a node of what was just shown. What a pane scrolls or folds comes into the window only with
     * the next picture, when the pane gets its looks, and until then it takes no keyboard: it is asked once it is there.
     */
    public static void begin(Node at) {
        if (at.getScene() != null) {
            at.requestFocus();
            return;
        }
        at.sceneProperty().addListener(new ChangeListener<Scene>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene none, Scene now) {
                at.sceneProperty().removeListener(this);
                Platform.runLater(at::requestFocus);
            }
        });
    }
}
