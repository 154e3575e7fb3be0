import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws what is shown while java begins, for usual screens and for fine ones: {@code java Splash.java MADE FONTS}. */
final class Splash {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 140;

    private Splash() {
    }

    static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Path made = Path.of(arguments[0]);
        Path fonts = Path.of(arguments[1]);
        ImageIO.write(drawn(made, fonts, 1), "png", made.resolve("splash.png").toFile());
        ImageIO.write(drawn(made, fonts, 2), "png", made.resolve("splash@2x.png").toFile());
    }

    private static BufferedImage drawn(Path made, Path fonts, int scale) throws Exception {
        var picture = new BufferedImage(WIDTH * scale, HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.scale(scale, scale);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xB4, 0xC3, 0xD6));
        pen.setStroke(new BasicStroke(1));
        pen.draw(new Rectangle2D.Double(0.5, 0.5, WIDTH - 1, HEIGHT - 1));
        pen.drawImage(ImageIO.read(made.resolve("tham-dinh-" + 64 * scale + ".png").toFile()), 32, 38, 64, 64, null);
        pen.setColor(new Color(0x1B, 0x24, 0x30));
        pen.setFont(font(fonts, "BeVietnamPro-Bold.ttf", 28));
        pen.drawString("Thẩm Định", 120, 70);
        pen.setColor(new Color(0x4A, 0x58, 0x6B));
        pen.setFont(font(fonts, "BeVietnamPro-Regular.ttf", 15));
        pen.drawString("Đang mở… / Opening…", 120, 98);
        pen.dispose();
        return picture;
    }

    private static Font font(Path fonts, String name, float size) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new File(fonts.toFile(), name)).deriveFont(size);
    }
}
