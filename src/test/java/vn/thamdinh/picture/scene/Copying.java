package vn.thamdinh.picture.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import vn.thamdinh.picture.Jpeg;
import vn.thamdinh.picture.Look;
import vn.thamdinh.picture.Picture;
import vn.thamdinh.picture.PictureReader;
import vn.thamdinh.picture.file.Content;

/** The ways in which a photo becomes another file that shows the same. */
public enum Copying {
    COMPRESSED_60,
    COMPRESSED_25,
    HALF_SIZE,
    QUARTER_SIZE,
    CROPPED_UP_TO_5_PERCENT,
    CROPPED_5_PERCENT_ALL_SIDES,
    CROPPED_SHRUNK_COMPRESSED,
    BRIGHTNESS,
    PHONE_SCREENSHOT_DARK,
    PHONE_SCREENSHOT_LIGHT,
    DESKTOP_SCREENSHOT,
    PLAIN_MARGIN;

    private static final int SEEN = 640;

    /** The copy as the program would see it. */
    public Picture of(BufferedImage photo, long seed) {
        var random = new Random(seed * 41 + ordinal());
        return switch (this) {
            case COMPRESSED_60 -> jpeg(photo, 0.6f);
            case COMPRESSED_25 -> jpeg(photo, 0.25f);
            case HALF_SIZE -> jpeg(scaled(photo, 0.5), 0.8f);
            case QUARTER_SIZE -> jpeg(scaled(photo, 0.25), 0.8f);
            case CROPPED_UP_TO_5_PERCENT -> jpeg(cropped(photo, random, 0), 0.8f);
            case CROPPED_5_PERCENT_ALL_SIDES -> jpeg(cropped(photo, random, 0.05), 0.8f);
            case CROPPED_SHRUNK_COMPRESSED -> jpeg(scaled(cropped(photo, random, 0), 0.6), 0.4f);
            case BRIGHTNESS -> jpeg(brighter(photo, random), 0.8f);
            case PHONE_SCREENSHOT_DARK -> phone(photo, random, true);
            case PHONE_SCREENSHOT_LIGHT -> phone(photo, random, false);
            case DESKTOP_SCREENSHOT -> desktop(photo, random);
            case PLAIN_MARGIN -> margin(photo, random);
        };
    }

    /** A photo as a camera saves it and the program sees it. */
    public static Picture original(BufferedImage photo) {
        return jpeg(photo, 0.9f);
    }

    private static Picture jpeg(BufferedImage image, float quality) {
        byte[] file = Jpeg.encode(Picture.of(image), quality);
        return ((Look.Seen) new PictureReader().look(Content.of(file), SEEN)).picture();
    }

    /** Screenshots are saved as PNG, which loses nothing. */
    private static Picture png(BufferedImage image) {
        return Picture.of(image).within(SEEN);
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        return resized(image, (int) Math.round(image.getWidth() * scale), (int) Math.round(image.getHeight() * scale));
    }

    private static BufferedImage resized(BufferedImage image, int width, int height) {
        if (width < image.getWidth()) {
            return Picture.of(image).stretched(width, height).image();
        }
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    private static BufferedImage cropped(BufferedImage image, Random random, double exactly) {
        double[] cut = new double[4];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = exactly > 0 ? exactly : 0.05 * random.nextDouble();
        }
        int left = (int) Math.round(cut[0] * image.getWidth());
        int top = (int) Math.round(cut[1] * image.getHeight());
        return Picture.of(image).cut(left, top, image.getWidth() - left - (int) Math.round(cut[2] * image.getWidth()),
                image.getHeight() - top - (int) Math.round(cut[3] * image.getHeight())).image();
    }

    private static BufferedImage brighter(BufferedImage image, Random random) {
        double gain = Shot.between(random, 0.85, 1.15);
        double lift = Shot.between(random, -15, 15);
        double gamma = Shot.between(random, 0.85, 1.15);
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            table[i] = Texture.level(255 * Math.pow(i / 255.0, gamma) * gain + lift);
        }
        var result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int dot = image.getRGB(x, y);
                result.setRGB(x, y, table[dot >> 16 & 0xFF] << 16 | table[dot >> 8 & 0xFF] << 8 | table[dot & 0xFF]);
            }
        }
        return result;
    }

    private static Picture phone(BufferedImage photo, Random random, boolean dark) {
        int width = 720;
        int height = 1280 + random.nextInt(320);
        var screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = screen.createGraphics();
        pen.setColor(dark ? Color.BLACK : new Color(250, 250, 250));
        pen.fillRect(0, 0, width, height);
        double scale = Math.min(width / (double) photo.getWidth(), (height - 280.0) / photo.getHeight());
        var shown = scaled(photo, scale);
        pen.drawImage(shown, (width - shown.getWidth()) / 2, (height - shown.getHeight()) / 2, null);
        pen.setColor(dark ? Color.WHITE : Color.DARK_GRAY);
        letters(pen, 22, 24, 36, String.format("%02d:%02d", random.nextInt(24), random.nextInt(60)));
        letters(pen, 22, width - 120, 36, "4G  " + random.nextInt(100) + "%");
        letters(pen, 30, 60, 100, "Thứ " + (2 + random.nextInt(6)) + ", " + (1 + random.nextInt(28)) + " tháng 11");
        for (int i = 0; i < 4; i++) {
            pen.drawOval(80 + i * 160, height - 90, 44, 44);
            letters(pen, 18, 75 + i * 160, height - 25, i % 2 == 0 ? "Chia sẻ" : "Xóa");
        }
        pen.dispose();
        return png(screen);
    }

    private static Picture desktop(BufferedImage photo, Random random) {
        int width = 1366;
        int height = 768;
        var screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = screen.createGraphics();
        int shade = random.nextBoolean() ? 32 : 238;
        pen.setColor(new Color(shade, shade, shade));
        pen.fillRect(0, 0, width, height);
        double scale = Math.min((width - 40.0) / photo.getWidth(), (height - 170.0) / photo.getHeight());
        var shown = scaled(photo, scale);
        pen.drawImage(shown, (width - shown.getWidth()) / 2, 90 + (height - 170 - shown.getHeight()) / 2, null);
        pen.setColor(shade < 128 ? new Color(60, 60, 60) : new Color(205, 215, 230));
        pen.fillRect(0, 0, width, 36);
        pen.fillRect(0, height - 42, width, 42);
        pen.setColor(shade < 128 ? Color.WHITE : Color.BLACK);
        letters(pen, 15, 14, 24, "IMG_20241105_0" + (80000 + random.nextInt(9999)) + ".jpg - Photos");
        letters(pen, 15, 14, 66, "Tệp     Chỉnh sửa     Xem     In     Chia sẻ");
        letters(pen, 14, 40, height - 16, "Tìm kiếm");
        letters(pen, 14, width - 120, height - 16, "10:" + (10 + random.nextInt(50)) + "  VIE");
        for (int i = 0; i < 8; i++) {
            pen.setColor(Color.getHSBColor(random.nextFloat(), 0.7f, 0.8f));
            pen.fillRect(220 + i * 46, height - 35, 28, 28);
        }
        pen.dispose();
        return png(screen);
    }

    private static Picture margin(BufferedImage photo, Random random) {
        int all = photo.getWidth() / 20 + random.nextInt(photo.getWidth() / 8);
        int below = random.nextInt(photo.getHeight() / 6);
        var page = new BufferedImage(photo.getWidth() + 2 * all, photo.getHeight() + 2 * all + below,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.drawImage(photo, all, all, null);
        pen.dispose();
        return jpeg(page, 0.8f);
    }

    private static void letters(Graphics2D pen, int size, int x, int y, String text) {
        pen.setFont(Lettering.of(size));
        pen.drawString(text, x, y);
    }
}
