package vn.thamdinh.documents.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled letters of charts: what is measured is what is painted. */
final class ChartFont {
    private static final String FOLDER = "/vn/thamdinh/documents/fonts/";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Font REGULAR = load("BeVietnamPro-Regular.ttf");
    private static final Font BOLD = load("BeVietnamPro-Bold.ttf");

    private ChartFont() {
    }

    private static Font load(String file) {
        try (InputStream in = ChartFont.class.getResourceAsStream(FOLDER + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException broken) {
            throw new UncheckedIOException("Font " + file, broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("Font " + file, broken);
        }
    }

    static Font of(double size, boolean bold) {
        return (bold ? BOLD : REGULAR).deriveFont((float) size);
    }

    static double width(String text, double size, boolean bold) {
        return of(size, bold).getStringBounds(text, EXACT).getWidth();
    }
}
