package vn.thamdinh.documents.conformity.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.thamdinh.documents.conformity.sheet.Picture.Tint;

/** The colour of most of a picture's ink. */
record Tints(Tint tint, boolean transparent) {
    static final Tints UNKNOWN = new Tints(Tint.OTHER, false);

    private static final long MOST_PIXELS = 40_000_000;
    private static final int SAMPLES = 200;
    private static final int COLOURFUL = 60;
    private static final int PAPER = 230;

    static Tints of(PDImage image) {
        if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS || image.isStencil()) {
            return UNKNOWN;
        }
        try {
            boolean transparent = image instanceof PDImageXObject object
                    && (object.getSoftMask() != null || object.getMask() != null);
            int step = Math.max(1, Math.min(image.getWidth(), image.getHeight()) / SAMPLES);
            return new Tints(most(image.getImage(null, step)), transparent);
        } catch (IOException | RuntimeException _) {
            // A picture that does not open has no colour to judge; the page's text is still there.
            return UNKNOWN;
        }
    }

    private static Tint most(BufferedImage image) {
        int[] counts = new int[Tint.values().length];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                int red = argb >> 16 & 0xFF;
                int green = argb >> 8 & 0xFF;
                int blue = argb & 0xFF;
                boolean ink = argb >>> 24 > 64 && Math.min(red, Math.min(green, blue)) < PAPER;
                if (ink) {
                    counts[tint(red, green, blue).ordinal()]++;
                }
            }
        }
        Tint most = Tint.GREY;
        for (Tint tint : Tint.values()) {
            most = counts[tint.ordinal()] > counts[most.ordinal()] ? tint : most;
        }
        return most;
    }

    private static Tint tint(int red, int green, int blue) {
        if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) < COLOURFUL) {
            return Tint.GREY;
        }
        if (red > blue + COLOURFUL && red > green + COLOURFUL) {
            return Tint.RED;
        }
        return blue > red + COLOURFUL && blue >= green ? Tint.BLUE : Tint.OTHER;
    }
}
