package vn.thamdinh.app;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window. */
public final class DesktopApp extends Application {
    /** How {@link #open} came back. */
    enum Ended { CLOSED, NO_DISPLAY }

    /** Shows the window and returns when it is closed, or at once where the display cannot be opened. */
    static Ended open() {
        try {
            launch(DesktopApp.class);
            return Ended.CLOSED;
        } catch (UnsupportedOperationException noDisplay) {
            return Ended.NO_DISPLAY;
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Thẩm Định");
        stage.setScene(new Scene(new StackPane(), 1200, 700));
        stage.show();
    }
}
