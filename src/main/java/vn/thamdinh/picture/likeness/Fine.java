package vn.thamdinh.picture.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The second, exact comparison of two views: the first is moved and stretched until it fits the second best (least
 * squares by Gauss and Newton, with brightness and contrast left free), and then compared part by part. Copies agree in
 * every part that shows anything; two photos of one place do not, because near things have moved against far ones, or
 * because something else lies on the table.
 */
final class Fine {
    private static final int SIDE = View.SIDE;
    private static final int UNKNOWNS = 6;
    private static final int QUICK_ROUNDS = 10;
    private static final int ROUNDS = 4;
    private static final int BLOCK = 8;
    private static final double NOISE = 8;
    private static final double TELLING = 50;
    private static final double LEAST_TELLING = 3;
    /** The part of what is telling that may disagree: a button or a caption over the photo. */
    private static final double MAY_DIFFER = 0.2;
    private static final double MAY_MOVE = 0.3;
    /** Slopes as small as the noise move nothing. */
    private static final double STIFFNESS = 128;
    private static final double LEAST_COVERED = 0.6;

    private final float[] first;
    private final float[] second;
    /** x of the first is a * x of the second + b, y likewise with c and d; level of the second is gain * first + lift. */
    private final double[] p;

    private Fine(float[] first, float[] second, Placing start) {
        this.first = first;
        this.second = second;
        this.p = new double[] {1 / start.width(), -start.left() / start.width(), 1 / start.height(),
            -start.top() / start.height(), 1, 0};
    }

    /** A view made ready to be compared: slightly softened, so that a fraction of a dot does not count. */
    static float[] softened(View view) {
        float[] levels = view.levels();
        return soften(soften(levels, 1, SIDE), SIDE, 1);
    }

    /** How much two views agree after fitting. */
    static Fit fit(float[] first, float[] second, Placing start) {
        var fine = new Fine(first, second, start);
        fine.approach(QUICK_ROUNDS, 2);
        fine.approach(ROUNDS, 1);
        return fine.fitted();
    }

    /**
     * How much two views agree. Both numbers leave out the worst of the parts, weighed by how much they show.
     *
     * @param agreement from 0 to 1, which four fifths of the parts reach
     * @param moved     in dots of {@link View}, how far seven tenths of the parts lie from where they should at most
     */
    record Fit(double agreement, double moved) {
        /** Of views that have nothing in common or show too little to tell. */
        static final Fit NONE = new Fit(0, SIDE);
    }

    private static float[] soften(float[] levels, int step, int line) {
        float[] soft = new float[levels.length];
        for (int i = 0; i < levels.length; i++) {
            int at = i / step % SIDE;
            float before = levels[at == 0 ? i : i - step];
            float after = levels[at == SIDE - 1 ? i : i + step];
            soft[i] = (before + 2 * levels[i] + after) / 4;
        }
        return soft;
    }

    /** Takes steps until they become too small to matter, looking at every dot or, quicker, at every few. */
    private void approach(int rounds, int every) {
        for (int round = 0; round < rounds; round++) {
            if (!step(every)) {
                return;
            }
        }
    }

    private boolean step(int every) {
        double[][] normal = new double[UNKNOWNS][UNKNOWNS + 1];
        double[] row = new double[UNKNOWNS];
        for (int j = 0; j < SIDE; j += every) {
            double v = (j + 0.5) / SIDE;
            double y = (p[2] * v + p[3]) * SIDE - 0.5;
            for (int i = 0; i < SIDE; i += every) {
                double u = (i + 0.5) / SIDE;
                double x = (p[0] * u + p[1]) * SIDE - 0.5;
                if (inside(x) && inside(y)) {
                    double level = level(x, y);
                    double dx = (level(x + 0.5, y) - level(x - 0.5, y)) * SIDE * p[4];
                    double dy = (level(x, y + 0.5) - level(x, y - 0.5)) * SIDE * p[4];
                    row[0] = dx * u;
                    row[1] = dx;
                    row[2] = dy * v;
                    row[3] = dy;
                    row[4] = level;
                    row[5] = 1;
                    add(normal, row, second[j * SIDE + i] - p[4] * level - p[5]);
                }
            }
        }
        return solve(normal);
    }

    private static void add(double[][] normal, double[] row, double wanted) {
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int k = i; k < UNKNOWNS; k++) {
                normal[i][k] += row[i] * row[k];
            }
            normal[i][UNKNOWNS] += row[i] * wanted;
        }
    }

    /** Solves by Cholesky's method and takes the step; false when it was too small to matter or cannot be taken. */
    private boolean solve(double[][] normal) {
        double[][] l = new double[UNKNOWNS][UNKNOWNS];
        double[] z = new double[UNKNOWNS];
        for (int i = 0; i < UNKNOWNS; i++) {
            for (int k = 0; k <= i; k++) {
                double sum = normal[k][i] + (i == k ? 1e-3 + 1e-6 * normal[i][i] : 0);
                for (int m = 0; m < k; m++) {
                    sum -= l[i][m] * l[k][m];
                }
                if (i == k && sum <= 0) {
                    return false;
                }
                l[i][k] = i == k ? Math.sqrt(sum) : sum / l[k][k];
            }
            double sum = normal[i][UNKNOWNS];
            for (int m = 0; m < i; m++) {
                sum -= l[i][m] * z[m];
            }
            z[i] = sum / l[i][i];
        }
        double moved = 0;
        double[] step = new double[UNKNOWNS];
        for (int i = UNKNOWNS - 1; i >= 0; i--) {
            double sum = z[i];
            for (int m = i + 1; m < UNKNOWNS; m++) {
                sum -= l[m][i] * step[m];
            }
            step[i] = sum / l[i][i];
            p[i] += step[i];
            moved = i < 4 ? Math.max(moved, Math.abs(step[i])) : moved;
        }
        return moved > 0.0005;
    }

    private static boolean inside(double at) {
        return at >= 0 && at <= SIDE - 1;
    }

    private double level(double x, double y) {
        double atX = Math.clamp(x, 0, SIDE - 1.001);
        double atY = Math.clamp(y, 0, SIDE - 1.001);
        int x0 = (int) atX;
        int y0 = (int) atY;
        double fx = atX - x0;
        double fy = atY - y0;
        int at = y0 * SIDE + x0;
        return (1 - fy) * ((1 - fx) * first[at] + fx * first[at + 1])
                + fy * ((1 - fx) * first[at + SIDE] + fx * first[at + SIDE + 1]);
    }

    private Fit fitted() {
        int blocks = SIDE / BLOCK;
        List<Part> parts = new ArrayList<>();
        for (int k = 0; k < blocks * blocks; k++) {
            parts.add(part(k % blocks * BLOCK, k / blocks * BLOCK));
        }
        double telling = parts.stream().mapToDouble(Part::telling).sum();
        if (telling < LEAST_TELLING) {
            return Fit.NONE;
        }
        parts.sort(Comparator.comparingDouble(Part::agreement));
        double agreement = after(parts, MAY_DIFFER * telling).agreement;
        parts.sort(Comparator.comparingDouble(part -> -part.moved));
        return new Fit(Math.clamp(agreement, 0, 1), after(parts, MAY_MOVE * telling).moved);
    }

    /** The first part before which lie more than so many telling ones. */
    private static Part after(List<Part> parts, double telling) {
        double before = 0;
        for (Part part : parts) {
            before += part.telling;
            if (before > telling) {
                return part;
            }
        }
        return parts.getLast();
    }

    private Part part(int left, int top) {
        var sums = new Sums();
        for (int j = top; j < top + BLOCK; j++) {
            double y = (p[2] * (j + 0.5) / SIDE + p[3]) * SIDE - 0.5;
            for (int i = left; i < left + BLOCK; i++) {
                double x = (p[0] * (i + 0.5) / SIDE + p[1]) * SIDE - 0.5;
                if (inside(x) && inside(y)) {
                    sums.add(p[4] * level(x, y), second[j * SIDE + i], p[4] * (level(x + 0.5, y) - level(x - 0.5, y)),
                            p[4] * (level(x, y + 0.5) - level(x, y - 0.5)));
                }
            }
        }
        return sums.part();
    }

    /**
     * How one block of a view agrees with what lies there in the other.
     *
     * @param agreement 1 where both show the same, around 0 where they have nothing in common
     * @param telling   how much it shows, from 0 (flat, or not covered) to 1
     * @param moved     how far it would have to be moved to fit better, in dots of {@link View}
     */
    private record Part(double agreement, double telling, double moved) {
        static final Part NONE = new Part(1, 0, 0);
    }

    /** Sums over the dots of a block: of one view a, of the other b, and of the slopes x and y of the first. */
    private static final class Sums {
        private double n;
        private double a;
        private double b;
        private double aa;
        private double bb;
        private double ab;
        private double x;
        private double y;
        private double xx;
        private double xy;
        private double yy;
        private double xe;
        private double ye;

        void add(double here, double there, double dx, double dy) {
            n++;
            a += here;
            b += there;
            aa += here * here;
            bb += there * there;
            ab += here * there;
            x += dx;
            y += dy;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
            xe += dx * (there - here);
            ye += dy * (there - here);
        }

        Part part() {
            if (n < LEAST_COVERED * BLOCK * BLOCK) {
                return Part.NONE;
            }
            double spread = aa / n - a / n * a / n + bb / n - b / n * b / n;
            double common = ab / n - a / n * b / n;
            return new Part((2 * common + NOISE) / (spread + NOISE), spread / (spread + TELLING), moved());
        }

        /** The step of least squares, the mean difference left aside; short where the block shows no edges. */
        private double moved() {
            double error = (b - a) / n;
            double right = xe - error * x;
            double down = ye - error * y;
            double wide = xx + STIFFNESS;
            double high = yy + STIFFNESS;
            double area = wide * high - xy * xy;
            return Math.hypot((high * right - xy * down) / area, (wide * down - xy * right) / area);
        }
    }
}
