package vn.thamdinh.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Parent;
import javafx.stage.Stage;

import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Screen;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;

/** Draws a screen as it is beside the rail of a 1366 × 768 window: light and dark, in both languages. */
public final class RoomPictures {

    private static final double WIDTH = 1190;
    private static final double HEIGHT = 690;

    private RoomPictures() {
    }

    /**
     * @param ready asked on the FX thread until it holds, before the picture is taken
     * @param before done once the screen is ready, such as choosing a row
     */
    public static void draw(String name, Function<UiKit, Screen> screen, Function<Parent, Boolean> ready,
                            Consumer<Parent> before) {
        for (Locale language : Messages.languages()) {
            for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
                Fx.run(() -> Theme.wear(look));
                Layers layers = Fx.call(Layers::new);
                Stage stage = Fx.show(layers, WIDTH, HEIGHT);
                Screen shown = Fx.call(() -> screen.apply(Kits.kit(language, layers)));
                Fx.run(() -> {
                    layers.show(shown.view());
                    shown.shown();
                });
                Fx.until(() -> ready.apply(shown.view()));
                Fx.run(() -> before.accept(shown.view()));
                Fx.settle();
                Fx.snapshot(layers, WIDTH, HEIGHT, name + "-" + language.getLanguage() + "-" + look);
                Fx.hide(stage);
            }
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }
}
