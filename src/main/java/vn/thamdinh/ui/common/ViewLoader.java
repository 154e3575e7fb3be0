package vn.thamdinh.ui.common;

import java.io.IOException;
import java.net.URL;

import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/**
 * Loads the view that lies beside a controller: {@code UnitsController} (or {@code UnitsScreen}) has {@code Units.fxml}
 * in its own package.
 *
 * <p>The controller is handed in ready made, so it gets what it needs through its constructor; an FXML file therefore
 * names no {@code fx:controller}.
 */
public final class ViewLoader {

    private final Messages messages;

    public ViewLoader(Messages messages) {
        this.messages = messages;
    }

    /** @throws IllegalStateException naming the view, where it is missing or faulty */
    public Parent load(Object controller) {
        String file = viewName(controller.getClass());
        URL view = controller.getClass().getResource(file);
        if (view == null) {
            throw new IllegalStateException("view " + file + " is not beside " + controller.getClass().getName());
        }
        FXMLLoader loader = new FXMLLoader(view, messages.bundle());
        loader.setClassLoader(controller.getClass().getClassLoader());
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException faulty) {
            throw new IllegalStateException("view " + file + " of " + controller.getClass().getName(), faulty);
        }
    }

    static String viewName(Class<?> controller) {
        return controller.getSimpleName().replaceFirst("(Controller|Screen)$", "") + ".fxml";
    }
}
