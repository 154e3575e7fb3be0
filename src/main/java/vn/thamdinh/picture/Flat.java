package vn.thamdinh.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;

/** Any AWT picture as plain RGB, in the screen's colours, on white where it is transparent. */
final class Flat {
    private Flat() {
    }

    static BufferedImage onWhite(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        if (hasOwnColours(image.getColorModel())) {
            // Drawing would ask the profile for every dot by itself, a thousand times slower.
            new ColorConvertOp(null).filter(image, plain);
            return opaque(plain);
        }
        Graphics2D pen = plain.createGraphics();
        try {
            pen.drawImage(image, 0, 0, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return opaque(plain);
    }

    private static boolean hasOwnColours(ColorModel colours) {
        return colours.getColorSpace() instanceof ICC_ColorSpace space && !space.isCS_sRGB()
                && space.getType() == ColorSpace.TYPE_RGB && !colours.hasAlpha();
    }

    private static BufferedImage opaque(BufferedImage plain) {
        int[] dots = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < dots.length; i++) {
            dots[i] |= 0xFF000000;
        }
        return plain;
    }
}
