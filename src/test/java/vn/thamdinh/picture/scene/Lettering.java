package vn.thamdinh.picture.scene;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The letters of the program itself, so that scenes do not depend on the machine's fonts. */
final class Lettering {
    private static final Font FONT = load("/vn/thamdinh/documents/fonts/BeVietnamPro-Regular.ttf");

    private Lettering() {
    }

    static Font of(double size) {
        return FONT.deriveFont((float) size);
    }

    private static Font load(String resource) {
        try (InputStream in = Lettering.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
