package vn.thamdinh.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;
import java.util.Objects;

/**
 * A decoded picture as it is to be seen: opaque dots, row by row from the top, as 0xFFRRGGBB. Not a record: the dots are
 * handed over without a copy, and whoever asked for them owns them.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final int[] dots;

    /**
     * Takes the dots without copying them.
     *
     * @throws IllegalArgumentException unless there are {@code width} times {@code height} of them, and at least one
     */
    public Picture(int width, int height, int[] dots) {
        Objects.requireNonNull(dots, "dots");
        if (width < 1 || height < 1 || dots.length != (long) width * height) {
            throw new IllegalArgumentException(width + " x " + height + " is not " + dots.length);
        }
        this.width = width;
        this.height = height;
        this.dots = dots;
    }

    /** The dots of an AWT picture, on white where it is transparent. */
    public static Picture of(BufferedImage image) {
        BufferedImage plain = Flat.onWhite(image);
        return new Picture(plain.getWidth(), plain.getHeight(),
                ((DataBufferInt) plain.getRaster().getDataBuffer()).getData());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int[] dots() {
        return dots;
    }

    /** The longer of width and height. */
    public int longSide() {
        return Math.max(width, height);
    }

    /**
     * The same picture, its long side at most {@code longSide} dots; this picture itself when it is small enough.
     * Each new dot is the mean of the area that it covers.
     */
    public Picture within(int longSide) {
        if (longSide() <= longSide) {
            return this;
        }
        double scale = longSide / (double) longSide();
        return AreaMean.scaled(this, Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)));
    }

    /** The same picture at another size, each new dot the mean of the area that it covers. */
    public Picture stretched(int newWidth, int newHeight) {
        return AreaMean.scaled(this, newWidth, newHeight);
    }

    /** A copy of the part that begins at {@code x}, {@code y}; it must lie within the picture. */
    public Picture cut(int x, int y, int newWidth, int newHeight) {
        int[] part = new int[newWidth * newHeight];
        for (int row = 0; row < newHeight; row++) {
            System.arraycopy(dots, (y + row) * width + x, part, row * newWidth, newWidth);
        }
        return new Picture(newWidth, newHeight, part);
    }

    /** An AWT picture that shares the dots. */
    public BufferedImage image() {
        var pattern = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        var raster = Raster.createWritableRaster(pattern.getSampleModel().createCompatibleSampleModel(width, height),
                new DataBufferInt(dots, dots.length), null);
        return new BufferedImage(pattern.getColorModel(), raster, false, null);
    }
}
