package vn.thamdinh.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The looks of all windows: AtlantaFX in light or dark, Be Vietnam Pro, the size of text that the person chose.
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

    /** Light or dark for all windows, at once. */
    public static void wear(UiSettings.Look look) {
        String sheet = dark(look) ? "dark.css" : "light.css";
        Application.setUserAgentStylesheet(Theme.class.getResource(sheet).toExternalForm());
    }

    /** The size of text in one window and its menus. */
    public static void size(Scene scene, int pixels) {
        String css = """
                .root { -fx-font-size: %dpx; }
                .ikonli-font-icon { -fx-icon-size: %dpx; }
                .chip-icon { -fx-icon-size: %dpx; }
                .empty-icon { -fx-icon-size: %dpx; }
                """.formatted(pixels, Math.round(pixels * ICON), Math.round(pixels * CHIP_ICON),
                Math.round(pixels * EMPTY_ICON));
        String encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        scene.getStylesheets().removeIf(sheet -> sheet.startsWith("data:"));
        scene.getStylesheets().add("data:text/css;base64," + encoded);
    }

    static boolean dark(UiSettings.Look look) {
        return switch (look) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
