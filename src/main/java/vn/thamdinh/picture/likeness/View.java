package vn.thamdinh.picture.likeness;

import vn.thamdinh.picture.Picture;

/**
 * A picture, or the part of it that matters, as a square of grey levels, and how much wider than high it was.
 *
 * @param aspect width by height in dots
 * @param grey   {@value #SIDE} times {@value #SIDE} levels, row by row
 */
record View(double aspect, byte[] grey) {
    /** Levels along each side. */
    static final int SIDE = 64;

    static View of(Picture picture) {
        Picture small = picture.stretched(SIDE, SIDE);
        byte[] grey = new byte[SIDE * SIDE];
        for (int i = 0; i < grey.length; i++) {
            int dot = small.dots()[i];
            grey[i] = (byte) ((299 * (dot >> 16 & 0xFF) + 587 * (dot >> 8 & 0xFF) + 114 * (dot & 0xFF) + 500) / 1000);
        }
        return new View(picture.width() / (double) picture.height(), grey);
    }

    /** The levels as numbers. */
    float[] levels() {
        float[] levels = new float[grey.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = grey[i] & 0xFF;
        }
        return levels;
    }
}
