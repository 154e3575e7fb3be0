package vn.thamdinh.documents.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.thamdinh.domain.chart.Drawing;
import vn.thamdinh.domain.chart.Ink;
import vn.thamdinh.domain.chart.Shape;

/** A drawing as PNG, at twice the size of the screen so that it prints well. */
public final class PngChart {
    private static final String FOLDER = "/vn/thamdinh/documents/fonts/";
    private static final double ZOOM = 2;

    private final Font regular = font("BeVietnamPro-Regular.ttf");
    private final Font bold = font("BeVietnamPro-SemiBold.ttf");
    private final Graphics2D pen;

    private PngChart(Graphics2D pen) {
        this.pen = pen;
    }

    /** The file's bytes. */
    public static byte[] of(Drawing drawing) {
        var image = new BufferedImage((int) Math.ceil(drawing.width() * ZOOM),
                (int) Math.ceil(drawing.height() * ZOOM), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.scale(ZOOM, ZOOM);
        var chart = new PngChart(pen);
        drawing.shapes().forEach(chart::paint);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Box box -> {
                ink(box.fill());
                pen.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            }
            case Shape.Line line -> {
                ink(line.ink());
                pen.setStroke(new BasicStroke((float) line.thickness()));
                pen.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Shape.Mark mark -> mark(mark);
            case Shape.Label label -> label(label);
        }
    }

    private void mark(Shape.Mark mark) {
        java.awt.Shape outline = outline(mark);
        ink(mark.filled() ? mark.ink() : Ink.PAPER);
        pen.fill(outline);
        ink(mark.ink());
        pen.setStroke(new BasicStroke(2));
        pen.draw(outline);
    }

    private static java.awt.Shape outline(Shape.Mark mark) {
        double r = mark.radius();
        if (mark.form() == Shape.Form.CIRCLE) {
            return new Ellipse2D.Double(mark.x() - r, mark.y() - r, 2 * r, 2 * r);
        }
        var path = new Path2D.Double();
        for (double[] corner : Corners.of(mark)) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(corner[0], corner[1]);
            } else {
                path.lineTo(corner[0], corner[1]);
            }
        }
        path.closePath();
        return path;
    }

    private void label(Shape.Label label) {
        ink(label.ink());
        pen.setFont((label.bold() ? bold : regular).deriveFont((float) label.size()));
        double width = pen.getFontMetrics().getStringBounds(label.text(), pen).getWidth();
        double x = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        pen.drawString(label.text(), (float) x, (float) label.y());
    }

    private void ink(Ink ink) {
        pen.setColor(new Color(ink.rgb()));
    }

    private static Font font(String file) {
        try (InputStream in = PngChart.class.getResourceAsStream(FOLDER + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Font " + file, e);
        }
    }
}
