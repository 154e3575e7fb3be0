package vn.thamdinh.picture.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/**
 * Something in a scene.
 *
 * @param depth  0 far away to 1 close by
 * @param x      of its middle, as a part of the width; {@code y}, {@code width} and {@code height} likewise
 * @param seed   decides its colours and details
 */
record Thing(Form form, double depth, double x, double y, double width, double height, long seed) {

    /** What it looks like. */
    enum Form { HOUSE, BOARD, TABLE, PERSON, PLANT, BOX, PAGE, PICTURE }

    private static final String[] WORDS = {"Ủy ban", "nhân dân", "xã", "phường", "thông báo", "lịch tiếp dân", "kết quả",
        "giải quyết", "thủ tục", "hành chính", "năm", "2024", "đường dây nóng", "góp ý", "công khai", "biên bản", "số",
        "kính gửi", "căn cứ", "quyết định", "hội đồng", "đánh giá", "chính quyền", "thân thiện"};

    Thing moved(double dx, double dy, long newSeed) {
        return new Thing(form, depth, x + dx, y + dy, width, height, newSeed);
    }

    /** Draws it at its place in a picture of the given size, {@code unit} dots being its width of 1. */
    void draw(Graphics2D pen, double left, double top, double w, double h) {
        var random = new Random(seed);
        Color colour = colour(random);
        var surface = new Texture(random, colour, 10 + random.nextInt(30), 4 + random.nextInt(8));
        pen.setPaint(surface.paint(left, top, Math.max(0.3, w / 300)));
        switch (form) {
            case HOUSE -> house(pen, random, new Rectangle2D.Double(left, top, w, h));
            case BOARD, PAGE -> written(pen, random, new Rectangle2D.Double(left, top, w, h));
            case TABLE -> table(pen, random, new Rectangle2D.Double(left, top, w, h));
            case PERSON -> person(pen, random, left, top, w, h);
            case PLANT -> plant(pen, random, left, top, w, h);
            case BOX, PICTURE -> box(pen, random, new Rectangle2D.Double(left, top, w, h));
        }
    }

    private static Color colour(Random random) {
        return Color.getHSBColor(random.nextFloat(), random.nextFloat() * 0.7f, 0.2f + random.nextFloat() * 0.7f);
    }

    private static void house(Graphics2D pen, Random random, Rectangle2D at) {
        pen.fill(at);
        int columns = 2 + random.nextInt(5);
        int rows = 1 + random.nextInt(4);
        for (int i = 0; i < columns * rows; i++) {
            pen.setColor(random.nextInt(4) == 0 ? colour(random) : new Color(40, 50, 60 + random.nextInt(60)));
            double w = at.getWidth() / columns;
            double h = at.getHeight() / rows;
            pen.fill(new Rectangle2D.Double(at.getX() + i % columns * w + w * 0.2, at.getY() + i / columns * h + h * 0.2,
                    w * 0.6, h * 0.55));
        }
        pen.setColor(colour(random).darker());
        var roof = new Path2D.Double();
        roof.moveTo(at.getX() - at.getWidth() * 0.05, at.getY());
        roof.lineTo(at.getCenterX(), at.getY() - at.getHeight() * (0.1 + 0.3 * random.nextDouble()));
        roof.lineTo(at.getMaxX() + at.getWidth() * 0.05, at.getY());
        pen.fill(roof);
    }

    private void written(Graphics2D pen, Random random, Rectangle2D at) {
        boolean page = form == Form.PAGE;
        pen.setColor(page ? new Color(235 + random.nextInt(15), 233, 225) : colour(random));
        pen.fill(at);
        pen.setColor(page ? new Color(30, 30, 50) : Color.WHITE);
        // A form keeps its lines when something else is written into it.
        int lines = page ? 22 + (int) (height * 10_000) % 14 : 2 + random.nextInt(4);
        double line = at.getHeight() * 0.9 / lines;
        pen.setFont(Lettering.of(Math.max(2, line * 0.75)));
        for (int i = 0; i < lines; i++) {
            double x = at.getX() + at.getWidth() * 0.06;
            double end = at.getMaxX() - at.getWidth() * (random.nextInt(4) == 0 ? 0.1 + 0.6 * random.nextDouble() : 0.08);
            while (x < end) {
                String word = WORDS[random.nextInt(WORDS.length)];
                double wide = pen.getFontMetrics().stringWidth(word);
                if (x + wide < end + line) {
                    pen.drawString(word, (float) x, (float) (at.getY() + at.getHeight() * 0.05 + line * (i + 0.8)));
                }
                x += wide + line * 0.3;
            }
        }
    }

    private static void table(Graphics2D pen, Random random, Rectangle2D at) {
        pen.fill(at);
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            pen.setColor(random.nextBoolean() ? new Color(240, 240, 235) : colour(random));
            double w = at.getWidth() * (0.05 + 0.15 * random.nextDouble());
            pen.fill(new Rectangle2D.Double(at.getX() + random.nextDouble() * (at.getWidth() - w),
                    at.getY() + at.getHeight() * 0.5 * random.nextDouble(), w, w * (0.3 + random.nextDouble())));
        }
    }

    private static void person(Graphics2D pen, Random random, double left, double top, double w, double h) {
        pen.fill(new Ellipse2D.Double(left, top + h * 0.25, w, h));
        pen.setColor(new Color(190 + random.nextInt(50), 150 + random.nextInt(30), 120 + random.nextInt(30)));
        pen.fill(new Ellipse2D.Double(left + w * 0.25, top, w * 0.5, h * 0.3));
        pen.setColor(new Color(20 + random.nextInt(40), 20, 20));
        pen.fill(new Ellipse2D.Double(left + w * 0.23, top - h * 0.02, w * 0.54, h * 0.14));
    }

    private static void plant(Graphics2D pen, Random random, double left, double top, double w, double h) {
        pen.setStroke(new BasicStroke((float) Math.max(1, w / 25)));
        for (int i = 0; i < 40; i++) {
            pen.setColor(new Color(20 + random.nextInt(60), 80 + random.nextInt(120), 20 + random.nextInt(50)));
            double size = w * (0.1 + 0.25 * random.nextDouble());
            pen.fill(new Ellipse2D.Double(left + random.nextDouble() * (w - size), top + random.nextDouble() * (h - size),
                    size, size * (0.3 + random.nextDouble())));
        }
    }

    private static void box(Graphics2D pen, Random random, Rectangle2D at) {
        pen.fill(at);
        pen.setStroke(new BasicStroke((float) Math.max(1, at.getWidth() / 30)));
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            pen.setColor(colour(random));
            double y = at.getY() + at.getHeight() * random.nextDouble();
            pen.draw(new java.awt.geom.Line2D.Double(at.getX(), y, at.getMaxX(),
                    at.getY() + at.getHeight() * random.nextDouble()));
        }
        pen.draw(at);
    }
}
