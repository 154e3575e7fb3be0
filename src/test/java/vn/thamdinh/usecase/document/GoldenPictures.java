package vn.thamdinh.usecase.document;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import vn.thamdinh.documents.preview.PdfPages;

/**
 * Small grey pictures of documents' first pages, kept with the tests. A page may differ from its picture in fewer than
 * {@value #MOST_OFF_PER_MILLE} of a thousand dots by more than {@value #SHADES} of 255 shades: what another version of
 * Java draws otherwise. {@code -Dthamdinh.golden=accept} keeps new pictures in place of the old ones.
 */
final class GoldenPictures {
    /** Further pages are told apart by nothing but their rows. */
    static final int PAGES = 4;

    private static final Path FOLDER = Path.of("src/test/resources/golden/documents");
    private static final double DOTS_PER_INCH = 40;
    private static final int SHADES = 40;
    private static final int MOST_OFF_PER_MILLE = 2;
    private static final int MOST_BYTES = 40_000;

    private GoldenPictures() {
    }

    /** What differs from the pictures that are kept; nothing once they are accepted. */
    static List<String> differences(String name, byte[] pdf) throws IOException {
        List<String> differences = new ArrayList<>();
        try (PdfPages pages = PdfPages.open(pdf)) {
            for (int page = 0; page < Math.min(PAGES, pages.count()); page++) {
                Path file = FOLDER.resolve(name + "-" + (page + 1) + ".png");
                BufferedImage seen = grey(pages.image(page, DOTS_PER_INCH));
                if ("accept".equals(System.getProperty("thamdinh.golden"))) {
                    Files.createDirectories(FOLDER);
                    ImageIO.write(seen, "png", file.toFile());
                }
                if (!Files.exists(file)) {
                    differences.add(file + " is not there");
                } else if (Files.size(file) > MOST_BYTES) {
                    differences.add(file + " is larger than " + MOST_BYTES + " bytes");
                } else {
                    long off = off(seen, ImageIO.read(file.toFile()));
                    long dots = (long) seen.getWidth() * seen.getHeight();
                    if (off * 1000 >= dots * MOST_OFF_PER_MILLE) {
                        differences.add(file + ": " + off + " of " + dots + " dots differ");
                    }
                }
            }
            if (Files.exists(FOLDER.resolve(name + "-" + (pages.count() + 1) + ".png"))) {
                differences.add(name + " has only " + pages.count() + " pages");
            }
        }
        return differences;
    }

    /** In sixteen shades, which make small files. */
    private static BufferedImage grey(BufferedImage picture) {
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var pen = grey.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, (grey.getRaster().getSample(x, y, 0) + 8) / 17 * 17);
            }
        }
        return grey;
    }

    private static long off(BufferedImage seen, BufferedImage kept) {
        if (seen.getWidth() != kept.getWidth() || seen.getHeight() != kept.getHeight()) {
            return Long.MAX_VALUE / 1000;
        }
        Raster one = seen.getRaster();
        Raster other = kept.getRaster();
        long off = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                off += Math.abs(one.getSample(x, y, 0) - other.getSample(x, y, 0)) > SHADES ? 1 : 0;
            }
        }
        return off;
    }
}
