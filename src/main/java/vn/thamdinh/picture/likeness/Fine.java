package vn.thamdinh.picture.likeness;

/**
 * The second, exact comparison of two views: the first is moved and stretched until it fits the second best (least
 * squares by Gauss and Newton, with brightness and contrast left free), and then compared part by part. Copies agree in
 * every part that shows anything; two photos of one place do not, because near things have moved against far ones, or
 * because something else lies on the table.
 */
final class Fine {
    private static final int SIDE = View.SIDE;
    private static final int UNKNOWNS = 6;
    private static final int ROUNDS = 12;
    private static final int BLOCK = 8;
    private static final double NOISE = 8;
    private static final double TELLING = 50;
    private static final double LEAST_TELLING = 3;
    /** The part of what is telling that may disagree: a button or a caption over the photo. */
    private static final double MAY_DIFFER = 0.2;
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

    /**
     * How much two views agree after fitting, from 0 to 1: the agreement of the parts, weighed by how much they show,
     * that at least four fifths of them reach.
     */
    static Fit fit(float[] first, float[] second, Placing start) {
        var fine = new Fine(first, second, start);
        for (int round = 0; round < ROUNDS; round++) {
            if (!fine.step()) {
                break;
            }
        }
        return fine.agreement();
    }

    /** Agreement, and how the first lies on the second. */
    record Fit(double agreement, Placing placing) {
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

    private boolean step() {
        double[][] normal = new double[UNKNOWNS][UNKNOWNS + 1];
        double[] row = new double[UNKNOWNS];
        for (int j = 0; j < SIDE; j++) {
            double v = (j + 0.5) / SIDE;
            double y = (p[2] * v + p[3]) * SIDE - 0.5;
            for (int i = 0; i < SIDE; i++) {
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

    /** TMP */
    static double[][] debug(float[] first, float[] second, Placing start) {
        var fine = new Fine(first, second, start);
        for (int round = 0; round < ROUNDS; round++) {
            if (!fine.step()) {
                break;
            }
        }
        int blocks = SIDE / BLOCK;
        double[][] parts = new double[blocks * blocks][];
        for (int k = 0; k < parts.length; k++) {
            double[] one = fine.part(k % blocks * BLOCK, k / blocks * BLOCK);
            parts[k] = new double[] {one[0], one[1], fine.moved(k % blocks * BLOCK, k / blocks * BLOCK)};
        }
        return parts;
    }

    private double moved(int left, int top) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double bx = 0;
        double by = 0;
        double n = 0;
        double sum = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int j = top; j < top + BLOCK; j++) {
                double y = (p[2] * (j + 0.5) / SIDE + p[3]) * SIDE - 0.5;
                for (int i = left; i < left + BLOCK; i++) {
                    double x = (p[0] * (i + 0.5) / SIDE + p[1]) * SIDE - 0.5;
                    if (inside(x) && inside(y)) {
                        double e = second[j * SIDE + i] - p[4] * level(x, y);
                        if (pass == 0) {
                            n++;
                            sum += e;
                            continue;
                        }
                        double dx = (level(x + 0.5, y) - level(x - 0.5, y)) * p[4];
                        double dy = (level(x, y + 0.5) - level(x, y - 0.5)) * p[4];
                        e -= sum / n;
                        xx += dx * dx;
                        xy += dx * dy;
                        yy += dy * dy;
                        bx += dx * e;
                        by += dy * e;
                    }
                }
            }
        }
        double t = 64.0 * 2;
        xx += t;
        yy += t;
        double det = xx * yy - xy * xy;
        return Math.hypot((yy * bx - xy * by) / det, (xx * by - xy * bx) / det);
    }

    private Fit agreement() {
        int blocks = SIDE / BLOCK;
        double[][] parts = new double[blocks * blocks][];
        double telling = 0;
        for (int k = 0; k < parts.length; k++) {
            parts[k] = part(k % blocks * BLOCK, k / blocks * BLOCK);
            telling += parts[k][1];
        }
        var placing = new Placing(-p[1] / p[0], 1 / p[0], -p[3] / p[2], 1 / p[2]);
        if (telling < LEAST_TELLING) {
            return new Fit(0, placing);
        }
        java.util.Arrays.sort(parts, java.util.Comparator.comparingDouble(part -> part[0]));
        double below = 0;
        for (double[] part : parts) {
            below += part[1];
            if (below > MAY_DIFFER * telling) {
                return new Fit(Math.max(0, part[0]), placing);
            }
        }
        return new Fit(0, placing);
    }

    /** Agreement of one block, and how much it tells: nothing where it is flat or not covered. */
    private double[] part(int left, int top) {
        double n = 0;
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int j = top; j < top + BLOCK; j++) {
            double y = (p[2] * (j + 0.5) / SIDE + p[3]) * SIDE - 0.5;
            for (int i = left; i < left + BLOCK; i++) {
                double x = (p[0] * (i + 0.5) / SIDE + p[1]) * SIDE - 0.5;
                if (inside(x) && inside(y)) {
                    double here = p[4] * level(x, y);
                    double there = second[j * SIDE + i];
                    n++;
                    a += here;
                    b += there;
                    aa += here * here;
                    bb += there * there;
                    ab += here * there;
                }
            }
        }
        if (n < LEAST_COVERED * BLOCK * BLOCK) {
            return new double[2];
        }
        double spread = aa / n - a / n * a / n + bb / n - b / n * b / n;
        double common = ab / n - a / n * b / n;
        return new double[] {(2 * common + NOISE) / (spread + NOISE), spread / (spread + TELLING)};
    }
}
