package vn.thamdinh.journey;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/** Writes a picture of a window with its most frequent colours, a third as large as with all of them. */
final class SmallPicture {

    private static final int COLOURS = 128;

    private SmallPicture() {
    }

    static void write(Path from, Path to) throws IOException {
        BufferedImage image = ImageIO.read(from.toFile());
        Map<Integer, Integer> count = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count.merge(coarse(image.getRGB(x, y)), 1, Integer::sum);
            }
        }
        List<Integer> palette = count.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey))
                .limit(COLOURS).map(Map.Entry::getKey).toList();
        int[] colours = new int[COLOURS];
        for (int i = 0; i < palette.size(); i++) {
            colours[i] = palette.get(i);
        }
        var model = new IndexColorModel(8, COLOURS, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int colour = nearest.computeIfAbsent(coarse(image.getRGB(x, y)), wanted -> nearest(palette, wanted));
                small.getRaster().setSample(x, y, 0, colour);
            }
        }
        Files.createDirectories(to.getParent());
        ImageIO.write(small, "png", to.toFile());
    }

    /** Colours that nobody tells apart are one; white stays white. */
    private static int coarse(int rgb) {
        int coarse = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            coarse |= Math.min(255, ((rgb >> shift & 0xff) + 2) / 5 * 5) << shift;
        }
        return coarse;
    }

    private static int nearest(List<Integer> palette, int wanted) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            long distance = 0;
            for (int shift = 16; shift >= 0; shift -= 8) {
                long by = (palette.get(i) >> shift & 0xff) - (wanted >> shift & 0xff);
                distance += by * by;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
