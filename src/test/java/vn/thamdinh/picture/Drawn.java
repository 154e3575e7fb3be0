package vn.thamdinh.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Pictures drawn for tests, whose corners differ: red, green, blue and white, clockwise from the top left. */
final class Drawn {
    private Drawn() {
    }

    static BufferedImage corners(int width, int height) {
        return corners(width, height, BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage corners(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.DARK_GRAY, width, height, Color.LIGHT_GRAY));
        pen.fillRect(0, 0, width, height);
        int w = Math.max(1, width / 4);
        int h = Math.max(1, height / 4);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, w, h);
        pen.setColor(Color.GREEN);
        pen.fillRect(width - w, 0, w, h);
        pen.setColor(Color.BLUE);
        pen.fillRect(width - w, height - h, w, h);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, height - h, w, h);
        pen.dispose();
        return image;
    }

    /** The same with grain, which takes bytes. */
    static BufferedImage grained(int width, int height) {
        var image = corners(width, height);
        var random = new SplittableRandom(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, image.getRGB(x, y) ^ 0x010101 * random.nextInt(32));
            }
        }
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
