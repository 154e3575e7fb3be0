package vn.thamdinh.picture.scene;

import java.awt.Color;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Surfaces: a colour with grain of several sizes, as plaster, leaves, gravel and cloth have. */
final class Texture {
    private static final int TILE = 128;

    private final BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);

    /** @param contrast levels by which the grain differs from the colour */
    Texture(Random random, Color colour, double contrast, int coarsest) {
        float[] grain = new float[TILE * TILE];
        float weight = 1;
        float weights = 0;
        for (int cells = coarsest; cells <= TILE / 2; cells *= 2) {
            octave(random, grain, cells, weight);
            weights += weight;
            weight *= 0.65f;
        }
        for (int i = 0; i < grain.length; i++) {
            double lift = contrast * 2 * grain[i] / weights;
            tile.setRGB(i % TILE, i / TILE, level(colour.getRed() + lift) << 16 | level(colour.getGreen() + lift) << 8
                    | level(colour.getBlue() + lift));
        }
    }

    TexturePaint paint(double x, double y, double scale) {
        return new TexturePaint(tile, new Rectangle2D.Double(x, y, 2 * TILE * scale, 2 * TILE * scale));
    }

    private static void octave(Random random, float[] grain, int cells, float weight) {
        float[] corner = new float[cells * cells];
        for (int i = 0; i < corner.length; i++) {
            corner[i] = random.nextFloat() * 2 - 1;
        }
        float step = cells / (float) TILE;
        for (int y = 0; y < TILE; y++) {
            int y0 = (int) (y * step);
            float fy = y * step - y0;
            for (int x = 0; x < TILE; x++) {
                int x0 = (int) (x * step);
                float fx = x * step - x0;
                int x1 = (x0 + 1) % cells;
                int row = y0 * cells;
                int next = (y0 + 1) % cells * cells;
                grain[y * TILE + x] += weight * ((1 - fy) * ((1 - fx) * corner[row + x0] + fx * corner[row + x1])
                        + fy * ((1 - fx) * corner[next + x0] + fx * corner[next + x1]));
            }
        }
    }

    static int level(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
