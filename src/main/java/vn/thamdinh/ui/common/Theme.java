package vn.thamdinh.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The looks of all windows: AtlantaFX in light, dark or high contrast, Be Vietnam Pro, the size of text that the person chose.
 *
 * <p>Figures in columns (style class {@code num}) use "Tham Dinh Tabular", the same face with digits of one width:
 * JavaFX cannot ask a font for its tabular digits.
 */
public final class Theme {

    private static final List<String> FONTS = List.of("BeVietnamPro-Regular.ttf", "BeVietnamPro-SemiBold.ttf",
            "BeVietnamPro-Bold.ttf", "ThamDinhTabular-Regular.ttf", "ThamDinhTabular-Bold.ttf");

    /** Sizes of pictures relative to text; in pixels in the sheet, as an icon's "em" would be its own size. */
    private static final double ICON = 1.2;
    private static final double CHIP_ICON = 0.93;
    private static final double EMPTY_ICON = 2.6;

    private Theme() {
    }

    /** Loads the fonts; once, before the first window. */
    public static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream file = Theme.class.getResourceAsStream("/vn/thamdinh/ui/fonts/" + name)) {
                if (file == null || Font.loadFont(file, UiSettings.USUAL_FONT) == null) {
                    throw new IllegalStateException("font " + name + " cannot be loaded");
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The look for all windows, at once. */
    public static void wear(UiSettings.Look look) {
        String sheet = resolved(look).name().toLowerCase(Locale.ROOT) + ".css";
        Application.setUserAgentStylesheet(Theme.class.getResource(sheet).toExternalForm());
    }

    /** Calls back, on the FX thread, whenever the system's own look has changed. */
    public static void onSystemChange(Runnable changed) {
        Platform.getPreferences().addListener((InvalidationListener) _ -> changed.run());
    }

    /** The size of text in one window and its menus, everything else in it staying as it is. */
    public static void size(Scene scene, int pixels) {
        put(scene, sheet("", pixels));
    }

    /**
     * Shows a window whose root is {@link Layers} larger, with all that is in it: text, pictures, room between them. Its
     * menus and tooltips, being windows of their own, are given text of that size.
     *
     * @param percent of the usual size, from 100
     */
    public static void magnify(Scene scene, int percent) {
        put(scene, sheet("", UiSettings.USUAL_FONT)
                + sheet(".root.popup", Math.round(UiSettings.USUAL_FONT * percent / 100f)));
        if (scene.getRoot() instanceof Layers layers) {
            layers.magnify(percent / 100.0);
        }
    }

    private static String sheet(String within, int pixels) {
        return """
                %s { -fx-font-size: %dpx; }
                %s .ikonli-font-icon { -fx-icon-size: %dpx; }
                %s .chip-icon { -fx-icon-size: %dpx; }
                %s .empty-icon { -fx-icon-size: %dpx; }
                """.formatted(within.isEmpty() ? ".root" : within, pixels, within, Math.round(pixels * ICON), within,
                Math.round(pixels * CHIP_ICON), within, Math.round(pixels * EMPTY_ICON));
    }

    private static void put(Scene scene, String css) {
        String encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith("data:"));
        scene.getStylesheets().add("data:text/css;base64," + encoded);
    }

    static UiSettings.Look resolved(UiSettings.Look look) {
        return look == UiSettings.Look.SYSTEM ? ofSystem(Platform.getPreferences()) : look;
    }

    /** Windows tells high contrast outright; desktops of Linux by the name of their theme. */
    static UiSettings.Look ofSystem(Platform.Preferences system) {
        boolean contrast = Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
                || String.valueOf(system.get("GTK.theme_name")).startsWith("HighContrast");
        if (contrast) {
            return UiSettings.Look.CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? UiSettings.Look.DARK : UiSettings.Look.LIGHT;
    }
}
