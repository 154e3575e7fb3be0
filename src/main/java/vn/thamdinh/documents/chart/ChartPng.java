package vn.thamdinh.documents.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A chart as PNG, painted from the same marks; needs no display. */
public final class ChartPng {
    private ChartPng() {
    }

    /**
     * The whole file.
     *
     * @param scale dots for a point, above zero; 2 is sharp on paper and on fine screens
     */
    public static byte[] of(Chart chart, double scale) {
        var image = new BufferedImage((int) Math.ceil(chart.width() * scale), (int) Math.ceil(chart.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        chart.marks().forEach(mark -> paint(graphics, mark));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void paint(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Box box -> fill(graphics, new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()),
                    box.fill(), box.edge());
            case Mark.Line line -> {
                graphics.setColor(Color.decode(line.colour()));
                graphics.setStroke(line.dashed()
                        ? new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                                new float[] {4, 3}, 0)
                        : new BasicStroke((float) line.width()));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Mark.Disc disc -> fill(graphics, new Ellipse2D.Double(disc.x() - disc.radius(),
                    disc.y() - disc.radius(), 2 * disc.radius(), 2 * disc.radius()), disc.fill(), disc.edge());
            case Mark.Figure figure -> fill(graphics, path(figure), figure.fill(), figure.edge());
            case Mark.Words words -> {
                double width = ChartFont.width(words.text(), words.size(), words.bold());
                double x = switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
                graphics.setColor(Color.decode(words.colour()));
                graphics.setFont(ChartFont.of(words.size(), words.bold()));
                graphics.drawString(words.text(), (float) x, (float) words.y());
            }
        }
    }

    private static void fill(Graphics2D graphics, Shape shape, String fill, String edge) {
        if (!fill.equals(Mark.NOTHING)) {
            graphics.setColor(Color.decode(fill));
            graphics.fill(shape);
        }
        if (!edge.equals(Mark.NOTHING)) {
            graphics.setColor(Color.decode(edge));
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(shape);
        }
    }

    private static Shape path(Mark.Figure figure) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < figure.corners().size(); i += 2) {
            double x = figure.corners().get(i);
            double y = figure.corners().get(i + 1);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }
}
