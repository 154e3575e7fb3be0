package vn.thamdinh.picture.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import vn.thamdinh.picture.scene.Thing.Form;

/**
 * A made-up place that can be photographed several times: rooms, fronts of houses, roads, notice boards and papers, with
 * grain, shapes, letters, light and shade. The same seed gives the same scene everywhere.
 */
public final class Scene {
    private static final int LONG = 800;
    private static final int SHORT = 600;

    private final long seed;
    private final boolean upright;
    private final boolean paper;

    public Scene(long seed) {
        this.seed = seed;
        var random = new Random(seed * 31 + 5);
        this.paper = random.nextInt(6) == 0;
        this.upright = paper || random.nextInt(4) == 0;
    }

    /** The photo that others are compared with. */
    public BufferedImage photo() {
        return photo(Shot.first(seed));
    }

    /** A photo from a step aside: near things have moved against far ones. */
    public BufferedImage aside() {
        return photo(Shot.aside(new Random(seed ^ 0x5EED)));
    }

    /** A photo on another day: the place is the same, and what is written, who is there and the light are not. */
    public BufferedImage anotherDay() {
        return photo(Shot.anotherDay(new Random(seed ^ 0xDA7)));
    }

    private BufferedImage photo(Shot shot) {
        int width = upright ? SHORT : LONG;
        int height = upright ? LONG : SHORT;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.rotate(Math.toRadians(paper ? 2.5 * shot.turn() + Math.signum(shot.turn()) * 1.5 : shot.turn()), width / 2.0,
                height / 2.0);
        backdrop(pen, width, height, shot);
        for (Thing thing : things(shot.day())) {
            double scale = shot.zoom() * (1 + (shot.zoom() - 1) * thing.depth());
            double x = 0.5 + (thing.x() - 0.5 + shot.step() * thing.depth()) * scale + shot.panX();
            double y = 0.5 + (thing.y() - 0.5) * scale + shot.panY();
            double w = thing.width() * scale;
            double h = thing.height() * scale;
            thing.draw(pen, (x - w / 2) * width, (y - h / 2) * height, w * width, h * height);
        }
        pen.dispose();
        light(image, shot);
        return image;
    }

    private void backdrop(Graphics2D pen, int width, int height, Shot shot) {
        var random = new Random(seed * 17 + 1);
        double horizon = 0.25 + 0.4 * random.nextDouble();
        var far = new Texture(random, colour(random), 8 + random.nextInt(30), 2 + random.nextInt(3));
        var ground = new Texture(random, colour(random), 15 + random.nextInt(40), 3 + random.nextInt(12));
        double dx = (shot.panX() + shot.step() * 0.08) * width;
        double dy = shot.panY() * height;
        pen.setPaint(far.paint(dx, dy, (1.5 + random.nextDouble() * 2) * shot.zoom()));
        pen.fill(new Rectangle2D.Double(-width, -height, 3.0 * width, 3.0 * height));
        pen.setPaint(ground.paint(dx + shot.step() * 0.4 * width, dy, (0.5 + random.nextDouble()) * shot.zoom()));
        double at = (0.5 + (horizon - 0.5) * shot.zoom() + shot.panY()) * height;
        pen.fill(new Rectangle2D.Double(-width, at, 3.0 * width, 2.0 * height));
    }

    private List<Thing> things(int day) {
        var random = new Random(seed * 13 + 3);
        List<Thing> things = new ArrayList<>();
        if (paper) {
            boolean scanned = random.nextBoolean();
            double high = scanned ? 1.1 : 0.82 + 0.1 * random.nextDouble();
            things.add(new Thing(Form.PAGE, 0.1, 0.5, 0.5, scanned ? 1.1 : 0.86, high, seed + day * 7919L));
            things.add(new Thing(Form.BOARD, 0.1, 0.5, 0.1, 0.6, 0.05, seed));
            return things;
        }
        Form[] fixed = {Form.HOUSE, Form.HOUSE, Form.BOARD, Form.PICTURE, Form.BOX, Form.PLANT, Form.TABLE};
        int count = 6 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            Form form = fixed[random.nextInt(fixed.length)];
            double size = 0.1 + 0.3 * random.nextDouble();
            things.add(new Thing(form, 0.1 + 0.5 * random.nextDouble(), random.nextDouble(), 0.2 + 0.6 * random.nextDouble(),
                    size, size * (0.5 + random.nextDouble()), random.nextLong()));
        }
        Form[] loose = {Form.PERSON, Form.PERSON, Form.TABLE, Form.BOX, Form.PLANT, Form.PAGE};
        int near = 3 + random.nextInt(4);
        var today = new Random(seed * 7 + day * 1009L);
        for (int i = 0; i < near; i++) {
            double size = 0.1 + 0.18 * random.nextDouble();
            var thing = new Thing(loose[random.nextInt(loose.length)], 0.6 + 0.4 * random.nextDouble(), random.nextDouble(),
                    0.55 + 0.4 * random.nextDouble(), size, size * (0.8 + random.nextDouble()), random.nextLong());
            things.add(day == 0 ? thing : thing.moved(Shot.between(today, -0.3, 0.3), Shot.between(today, -0.1, 0.1),
                    today.nextLong()));
        }
        if (day != 0) {
            things.replaceAll(thing -> thing.form() == Form.BOARD && today.nextBoolean()
                    ? thing.moved(0, 0, today.nextLong()) : thing);
        }
        things.sort(Comparator.comparingDouble(Thing::depth));
        return things;
    }

    /** Light from one side, shade in the corners, and the sensor's noise. */
    private void light(BufferedImage image, Shot shot) {
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var sun = new Random(seed * 3 + shot.day() * 101L);
        double across = Shot.between(sun, -0.3, 0.3);
        double down = Shot.between(sun, -0.2, 0.2);
        double all = Shot.between(sun, 0.85, 1.1);
        var noise = new java.util.SplittableRandom(shot.noise());
        int width = image.getWidth();
        int height = image.getHeight();
        for (int y = 0; y < height; y++) {
            double v = y / (double) height - 0.5;
            for (int x = 0; x < width; x++) {
                double u = x / (double) width - 0.5;
                double gain = all + across * u + down * v - 0.4 * (u * u + v * v);
                long bits = noise.nextLong();
                int dot = dots[y * width + x];
                dots[y * width + x] = noisy(dot >> 16 & 0xFF, gain, bits) << 16
                        | noisy(dot >> 8 & 0xFF, gain, bits >> 16) << 8 | noisy(dot & 0xFF, gain, bits >> 32);
            }
        }
    }

    /** Four bytes of chance added up are close to normal; their spread is about 6 levels. */
    private static int noisy(int level, double gain, long bits) {
        int sum = (int) (bits & 0xF) + (int) (bits >> 4 & 0xF) + (int) (bits >> 8 & 0xF) + (int) (bits >> 12 & 0xF) - 30;
        return Texture.level(level * gain + sum * 0.7);
    }

    private static Color colour(Random random) {
        return Color.getHSBColor(random.nextFloat(), random.nextFloat() * 0.5f, 0.35f + random.nextFloat() * 0.55f);
    }
}
