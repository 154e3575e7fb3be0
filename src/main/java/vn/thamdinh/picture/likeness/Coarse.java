package vn.thamdinh.picture.likeness;

import java.util.ArrayList;
import java.util.List;

/**
 * A first, quick comparison of views at {@value #SIDE} by {@value #SIDE} levels: one view is laid on the other in every
 * way that cutting a few percent off the sides of either would make, and the correlation of the best one counts.
 */
final class Coarse {
    private static final int SIDE = 16;
    /** The outermost cells are left out: in some placings the first view does not cover them. */
    private static final int INNER = SIDE - 2;
    private static final double[] CUTS = {-0.05, -0.025, 0, 0.025, 0.05};
    /** How far the sides' proportions may be from those that the cut asks for; a frame is found to a percent or two. */
    private static final double ASPECT = 0.05;

    private Coarse() {
    }

    /** What a stored view is compared by. */
    static float[] pattern(View view) {
        return pattern(new Areas(view), new Placing(0, 1, 0, 1));
    }

    /** All ways in which a view can lie on another. */
    static List<Laid> laid(View view) {
        var areas = new Areas(view);
        List<Laid> all = new ArrayList<>();
        for (double left : CUTS) {
            for (double right : CUTS) {
                for (double top : CUTS) {
                    for (double bottom : CUTS) {
                        var placing = new Placing(left, 1 + right - left, top, 1 + bottom - top);
                        all.add(new Laid(placing, Math.log(placing.aspect()), pattern(areas, placing)));
                    }
                }
            }
        }
        return all;
    }

    /** The best of the placings that fit the two views' proportions; its correlation is -1 where none fits. */
    static Found best(List<Laid> laid, double aspect, float[] stored, double storedAspect) {
        double wanted = Math.log(aspect / storedAspect);
        Found best = Found.NONE;
        for (Laid one : laid) {
            if (Math.abs(one.logAspect - wanted) <= ASPECT) {
                float correlation = 0;
                for (int i = 0; i < stored.length; i++) {
                    correlation += stored[i] * one.pattern[i];
                }
                if (correlation > best.correlation) {
                    best = new Found(correlation, one.placing);
                }
            }
        }
        return best;
    }

    private static float[] pattern(Areas areas, Placing placing) {
        float[] pattern = new float[INNER * INNER];
        double mean = 0;
        for (int y = 0; y < INNER; y++) {
            for (int x = 0; x < INNER; x++) {
                float level = areas.mean(((x + 1.0) / SIDE - placing.left()) / placing.width(),
                        ((x + 2.0) / SIDE - placing.left()) / placing.width(),
                        ((y + 1.0) / SIDE - placing.top()) / placing.height(),
                        ((y + 2.0) / SIDE - placing.top()) / placing.height());
                pattern[y * INNER + x] = level;
                mean += level / pattern.length;
            }
        }
        double square = 0;
        for (float level : pattern) {
            square += (level - mean) * (level - mean);
        }
        double length = Math.sqrt(square) + 1e-9;
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (float) ((pattern[i] - mean) / length);
        }
        return pattern;
    }

    /** A view laid in one way, as a pattern of mean 0 and length 1. */
    record Laid(Placing placing, double logAspect, float[] pattern) {
    }

    /** How well two views agree at best, from -1 to 1, and how the first lies then. */
    record Found(float correlation, Placing placing) {
        static final Found NONE = new Found(-1, new Placing(0, 1, 0, 1));
    }

    /** Means over any rectangle of a view, from sums of all rectangles that begin at its corner. */
    private static final class Areas {
        private static final int ROW = View.SIDE + 1;

        private final float[] sums = new float[ROW * ROW];

        Areas(View view) {
            float[] levels = view.levels();
            for (int y = 0; y < View.SIDE; y++) {
                float row = 0;
                for (int x = 0; x < View.SIDE; x++) {
                    row += levels[y * View.SIDE + x];
                    sums[(y + 1) * ROW + x + 1] = sums[y * ROW + x + 1] + row;
                }
            }
        }

        float mean(double left, double right, double top, double bottom) {
            double sum = sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
            return (float) (sum / ((right - left) * (bottom - top) * View.SIDE * View.SIDE));
        }

        private double sum(double right, double bottom) {
            double x = Math.clamp(right, 0, 1) * View.SIDE;
            double y = Math.clamp(bottom, 0, 1) * View.SIDE;
            int x0 = Math.min((int) x, View.SIDE - 1);
            int y0 = Math.min((int) y, View.SIDE - 1);
            double fx = x - x0;
            double fy = y - y0;
            int at = y0 * ROW + x0;
            return (1 - fy) * ((1 - fx) * sums[at] + fx * sums[at + 1])
                    + fy * ((1 - fx) * sums[at + ROW] + fx * sums[at + ROW + 1]);
        }
    }
}
