package vn.thamdinh.picture.scene;

import java.util.Random;

/**
 * How a scene is photographed.
 *
 * @param step   how far the camera stands aside, as the part of the width by which the nearest things move
 * @param panX   how far it is turned aside, as a part of the width
 * @param panY   and up, as a part of the height
 * @param zoom   1 shows the scene at its own size
 * @param turn   how far it is tilted, in degrees
 * @param day    what stands about, the light and what is written differ from day to day
 * @param noise  seed of the sensor's noise
 */
record Shot(double step, double panX, double panY, double zoom, double turn, int day, long noise) {

    /** The photo that others are compared with. */
    static Shot first(long noise) {
        return new Shot(0, 0, 0, 1, 0, 0, noise);
    }

    /** Another photo of the same things, a moment later from a step aside. */
    static Shot aside(Random random) {
        double step = (random.nextBoolean() ? 1 : -1) * between(random, 0.06, 0.15);
        return new Shot(step, between(random, -0.03, 0.03), between(random, -0.02, 0.02), between(random, 0.97, 1.03),
                between(random, -1, 1), 0, random.nextLong());
    }

    /** Another photo of the same place on another day, by someone who stands where the first one stood. */
    static Shot anotherDay(Random random) {
        return new Shot(between(random, -0.02, 0.02), between(random, -0.02, 0.02), between(random, -0.02, 0.02),
                between(random, 0.97, 1.03), between(random, -0.5, 0.5), 1 + random.nextInt(1000), random.nextLong());
    }

    static double between(Random random, double from, double to) {
        return from + (to - from) * random.nextDouble();
    }
}
