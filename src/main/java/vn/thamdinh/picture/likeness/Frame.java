package vn.thamdinh.picture.likeness;

import java.util.Arrays;
import java.util.Optional;
import vn.thamdinh.picture.Picture;

/**
 * Finds the photo inside a screenshot: rows and columns that are nearly all of one level are margin, bar or button, and
 * the photo is the longest run of others.
 */
final class Frame {
    /** Levels that count as one: flat colours come out of compression with small differences. */
    private static final int SAME = 5;
    /** Part of a line that has to be of one level. */
    private static final double MOST = 0.72;
    /** Smooth lines inside a photo, as part of the whole, that do not end it. */
    private static final double GAP = 0.025;
    /** A photo that fills less of its screen than this along a side is not looked for. */
    private static final double LEAST = 0.15;
    private static final int ROUNDS = 3;

    private final int[] grey;
    private final int width;
    private int left;
    private int right;
    private int top;
    private int bottom;

    private Frame(Picture picture) {
        width = picture.width();
        grey = Arrays.stream(picture.dots())
                .map(dot -> (299 * (dot >> 16 & 0xFF) + 587 * (dot >> 8 & 0xFF) + 114 * (dot & 0xFF)) / 1000)
                .toArray();
        right = width;
        bottom = picture.height();
    }

    /** The photo without what surrounds it; empty when nothing does. */
    static Optional<Picture> inside(Picture picture) {
        var frame = new Frame(picture);
        for (int round = 0; round < ROUNDS; round++) {
            frame.narrow();
        }
        int wide = frame.right - frame.left;
        int high = frame.bottom - frame.top;
        boolean whole = wide == picture.width() && high == picture.height();
        if (whole || wide < LEAST * picture.width() || high < LEAST * picture.height()) {
            return Optional.empty();
        }
        return Optional.of(picture.cut(frame.left, frame.top, wide, high));
    }

    private void narrow() {
        boolean[] rows = new boolean[bottom - top];
        for (int y = top; y < bottom; y++) {
            rows[y - top] = !flat(y * width + left, 1, right - left);
        }
        int[] run = longest(rows);
        bottom = top + run[1];
        top += run[0];
        boolean[] columns = new boolean[right - left];
        for (int x = left; x < right; x++) {
            columns[x - left] = !flat(top * width + x, width, bottom - top);
        }
        run = longest(columns);
        right = left + run[1];
        left += run[0];
    }

    /** Whether a line of dots is nearly all of one level. */
    private boolean flat(int from, int step, int count) {
        int[] levels = new int[256];
        for (int i = 0; i < count; i++) {
            levels[grey[from + i * step]]++;
        }
        int within = 0;
        int most = 0;
        for (int level = 0; level < levels.length; level++) {
            within += levels[level] - (level >= SAME ? levels[level - SAME] : 0);
            most = Math.max(most, within);
        }
        return most >= MOST * count;
    }

    /** Beginning and end of the longest run of lines that are part of a photo. */
    private static int[] longest(boolean[] photo) {
        int gap = (int) Math.max(1, GAP * photo.length);
        int[] best = {0, 0};
        int begin = -1;
        int end = -1;
        for (int i = 0; i < photo.length; i++) {
            if (photo[i]) {
                begin = begin < 0 || i - end > gap ? i : begin;
                end = i + 1;
                if (end - begin > best[1] - best[0]) {
                    best = new int[] {begin, end};
                }
            }
        }
        return best;
    }
}
