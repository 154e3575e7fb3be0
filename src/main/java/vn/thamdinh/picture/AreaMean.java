package vn.thamdinh.picture;

import java.util.Arrays;

/** Makes a picture smaller: every new dot is the mean of the area that it covers, so that nothing flickers or is lost. */
final class AreaMean {
    private static final int COLOURS = 3;

    private final Picture from;
    private final Shares across;
    private final float[] row;
    private int rowHeld = -1;

    private AreaMean(Picture from, int width) {
        this.from = from;
        this.across = new Shares(from.width(), width);
        this.row = new float[COLOURS * width];
    }

    /** A picture of the wanted size, no larger than the given one in either direction. */
    static Picture scaled(Picture from, int width, int height) {
        return new Picture(width, height, new AreaMean(from, width).down(new Shares(from.height(), height)));
    }

    private int[] down(Shares shares) {
        int width = row.length / COLOURS;
        int height = shares.first.length;
        int[] dots = new int[width * height];
        float[] sum = new float[row.length];
        for (int y = 0; y < height; y++) {
            Arrays.fill(sum, 0);
            for (int i = shares.first[y]; i <= shares.last[y]; i++) {
                narrow(i);
                float share = shares.of(y, i);
                for (int k = 0; k < row.length; k++) {
                    sum[k] += share * row[k];
                }
            }
            for (int x = 0; x < width; x++) {
                int k = COLOURS * x;
                dots[y * width + x] = 0xFF000000 | level(sum[k]) << 16 | level(sum[k + 1]) << 8 | level(sum[k + 2]);
            }
        }
        return dots;
    }

    /** Makes {@code row} the old row {@code y} at the new width. */
    private void narrow(int y) {
        if (y == rowHeld) {
            return;
        }
        rowHeld = y;
        int[] dots = from.dots();
        for (int x = 0; x < across.first.length; x++) {
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int i = across.first[x]; i <= across.last[x]; i++) {
                float share = across.of(x, i);
                int dot = dots[y * from.width() + i];
                red += share * (dot >> 16 & 0xFF);
                green += share * (dot >> 8 & 0xFF);
                blue += share * (dot & 0xFF);
            }
            row[COLOURS * x] = red;
            row[COLOURS * x + 1] = green;
            row[COLOURS * x + 2] = blue;
        }
    }

    private static int level(float mean) {
        return Math.clamp(Math.round(mean), 0, 255);
    }

    /** Which old dots a new one covers, and how much of it each of them is; the shares of one new dot add up to 1. */
    private static final class Shares {
        private final int[] first;
        private final int[] last;
        private final float[] ofFirst;
        private final float[] ofLast;
        private final float ofOthers;

        private Shares(int from, int to) {
            double ratio = from / (double) to;
            first = new int[to];
            last = new int[to];
            ofFirst = new float[to];
            ofLast = new float[to];
            ofOthers = (float) (1 / ratio);
            for (int i = 0; i < to; i++) {
                double begin = i * ratio;
                double end = (i + 1) * ratio;
                first[i] = Math.min(from - 1, (int) begin);
                last[i] = Math.clamp((int) Math.ceil(end - 1e-9) - 1, first[i], from - 1);
                ofFirst[i] = (float) ((Math.min(first[i] + 1, end) - begin) / ratio);
                ofLast[i] = (float) ((end - last[i]) / ratio);
            }
        }

        float of(int to, int from) {
            if (from == first[to]) {
                return ofFirst[to];
            }
            return from == last[to] ? ofLast[to] : ofOthers;
        }
    }
}
