package vn.thamdinh.documents.signature;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a file is a picture of a signature or seal as the decree asks: a PNG on transparent ground. */
public final class SignaturePng {
    private static final int WIDEST = 4000;

    private SignaturePng() {
    }

    /** Nothing of it is decoded that is wider or higher than 4000 dots. */
    public static boolean isOne(byte[] file) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) {
                return false;
            }
            BufferedImage picture = reader.read(0);
            return picture.getColorModel().hasAlpha();
        } catch (IOException | RuntimeException broken) {
            // The reader tells of some broken files by unchecked exceptions.
            return false;
        } finally {
            reader.dispose();
        }
    }
}
