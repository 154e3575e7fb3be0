package vn.thamdinh.ui;

import java.nio.file.Path;
import java.util.Locale;

import vn.thamdinh.ui.common.BackgroundTasks;
import vn.thamdinh.ui.common.Dialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;

/** A kit for tests: everything real; what nobody expected is printed. */
public final class Kits {

    private Kits() {
    }

    public static UiKit kit(Locale language) {
        return kit(language, new Layers());
    }

    public static UiKit kit(Locale language, Layers layers) {
        Messages messages = Messages.of(language);
        Path settings = Path.of("target", "test-settings-" + System.getProperty("tests.fork", "1"));
        return new UiKit(messages, new BackgroundTasks(Throwable::printStackTrace), new Dialogs(layers, messages),
                UiSettings.load(settings.resolve("ui.properties")));
    }
}
