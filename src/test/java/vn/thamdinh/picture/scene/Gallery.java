package vn.thamdinh.picture.scene;

import java.awt.image.BufferedImage;

/**
 * Many photos among which some nearly are copies of others: of five photos two are of one scene from a step aside, two of
 * one scene on two days, and one is alone.
 */
public final class Gallery {
    private static final int PHOTOS = 5;
    private static final int SCENES = 3;

    private final long seed;

    public Gallery(long seed) {
        this.seed = seed;
    }

    /** The photo at a place of the gallery, counted from 0. */
    public BufferedImage photo(int index) {
        var scene = new Scene(seed + index / PHOTOS * SCENES + index % PHOTOS / 2);
        return switch (index % PHOTOS) {
            case 1 -> scene.aside();
            case 3 -> scene.anotherDay();
            default -> scene.photo();
        };
    }
}
