package vn.thamdinh.picture;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadUpdateListener;
import javax.imageio.event.IIOReadWarningListener;

/** Watches a decoder: what it complained of, and the picture as far as it came. */
final class Watch implements IIOReadWarningListener, IIOReadUpdateListener {
    /** The decoders' warnings are English everywhere; those about colour profiles and thumbnails do not count. */
    private static final Pattern DAMAGE = Pattern.compile("(?i)premature|truncated|huffman|corrupt");

    private BufferedImage image;
    private boolean partly;

    void cutShort() {
        partly = true;
    }

    boolean partly() {
        return partly;
    }

    /** The picture as far as it was read; empty before the first row. */
    Optional<BufferedImage> image() {
        return Optional.ofNullable(image);
    }

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        partly |= DAMAGE.matcher(String.valueOf(warning)).find();
    }

    @Override
    public void imageUpdate(ImageReader source, BufferedImage theImage, int minX, int minY, int width, int height,
                            int periodX, int periodY, int[] bands) {
        image = theImage;
    }

    @Override
    public void passStarted(ImageReader source, BufferedImage theImage, int pass, int minPass, int maxPass, int minX,
                            int minY, int periodX, int periodY, int[] bands) {
        // the picture counts from its first row on
    }

    @Override
    public void passComplete(ImageReader source, BufferedImage theImage) {
        // a finished pass was told row by row
    }

    @Override
    public void thumbnailPassStarted(ImageReader source, BufferedImage theThumbnail, int pass, int minPass,
                                     int maxPass, int minX, int minY, int periodX, int periodY, int[] bands) {
        // thumbnails inside the file are not read
    }

    @Override
    public void thumbnailUpdate(ImageReader source, BufferedImage theThumbnail, int minX, int minY, int width,
                                int height, int periodX, int periodY, int[] bands) {
        // thumbnails inside the file are not read
    }

    @Override
    public void thumbnailPassComplete(ImageReader source, BufferedImage theThumbnail) {
        // thumbnails inside the file are not read
    }
}
