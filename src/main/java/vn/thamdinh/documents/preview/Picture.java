package vn.thamdinh.documents.preview;

import java.util.Objects;

/**
 * Opaque dots, row by row from the top, as 0xAARRGGBB. Not a record: the dots are handed over without a copy, and
 * whoever asked for them owns them.
 */
public final class Picture {
    private final int width;
    private final int height;
    private final int[] dots;

    Picture(int width, int height, int[] dots) {
        this.width = width;
        this.height = height;
        this.dots = Objects.requireNonNull(dots, "dots");
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
}
