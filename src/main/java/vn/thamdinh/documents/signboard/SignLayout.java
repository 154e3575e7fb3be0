package vn.thamdinh.documents.signboard;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Places a board's lines: each as large as its part asks and the board allows, all together centred. */
final class SignLayout {
    private static final double FRAME_INSET_SHARE = 0.03;
    private static final double FRAME_STROKE_SHARE = 0.006;
    private static final double FRAME_GAP_SHARE = 0.008;
    private static final double SIDE_SHARE = 0.075;
    private static final double TOP_SHARE = 0.085;
    private static final double GAP_SHARE = 0.012;
    private static final double CODE_SHARE = 0.13;

    private final Signboard board;
    private final SignStyle style;
    private final SignFont font;

    SignLayout(Signboard board, SignFont font) {
        this.board = board;
        this.style = board.style();
        this.font = font;
    }

    /** Returns the shapes in painting order. */
    List<Fill> fills() {
        List<Fill> fills = new ArrayList<>();
        double bleed = style.bleedMm();
        fills.add(new Fill(new Rectangle2D.Double(-bleed, -bleed, style.widthMm() + 2 * bleed,
                style.heightMm() + 2 * bleed), style.ground()));
        if (style.frame()) {
            fills.add(new Fill(frame(), style.letters()));
        }
        lines(fills);
        if (!board.reference().isEmpty()) {
            code(fills);
        }
        if (board.rehearsal()) {
            new RehearsalBand(style, font).addTo(fills);
        }
        return List.copyOf(fills);
    }

    private Shape frame() {
        double unit = Math.min(style.widthMm(), style.heightMm());
        double inset = unit * FRAME_INSET_SHARE;
        double stroke = unit * FRAME_STROKE_SHARE;
        Area frame = ring(inset, stroke);
        frame.add(ring(inset + stroke + unit * FRAME_GAP_SHARE, stroke / 2));
        return frame;
    }

    private Area ring(double inset, double stroke) {
        Area ring = new Area(inner(inset));
        ring.subtract(new Area(inner(inset + stroke)));
        return ring;
    }

    private Rectangle2D inner(double inset) {
        return new Rectangle2D.Double(inset, inset, style.widthMm() - 2 * inset, style.heightMm() - 2 * inset);
    }

    private void lines(List<Fill> fills) {
        List<Placed> placed = board.lines().stream().map(this::fitted).toList();
        Rectangle2D extent = font.extent();
        double gap = style.heightMm() * GAP_SHARE;
        double room = style.heightMm() * (1 - 2 * TOP_SHARE);
        double wanted = placed.stream().mapToDouble(line -> line.capital() * extent.getHeight()).sum();
        double gaps = gap * (placed.size() - 1);
        double shrink = Math.min(1, (room - gaps) / wanted);
        double spare = room - gaps - wanted * shrink;
        double between = gap + spare / (placed.size() + 1);
        double top = style.heightMm() * (1 - TOP_SHARE) - spare / (placed.size() + 1);
        for (Placed line : placed) {
            double capital = line.capital() * shrink;
            double baseline = top - extent.getMaxY() * capital;
            fills.add(new Fill(centred(line.outline(), capital, baseline), style.letters()));
            top = baseline + extent.getMinY() * capital - between;
        }
    }

    private Placed fitted(SignLine line) {
        Shape outline = font.outline(line.text());
        double beside = line.part() == SignLine.Part.REFERENCE && !board.reference().isEmpty() ? codeMm() * 1.15 : 0;
        double room = style.widthMm() * (1 - 2 * SIDE_SHARE) - 2 * beside;
        double wanted = style.heightMm() * line.part().capitalShare();
        return new Placed(outline, Math.min(wanted, room / outline.getBounds2D().getWidth()));
    }

    private Shape centred(Shape outline, double capital, double baseline) {
        AffineTransform place = AffineTransform.getTranslateInstance(style.widthMm() / 2, baseline);
        place.scale(capital, capital);
        place.translate(-outline.getBounds2D().getCenterX(), 0);
        return place.createTransformedShape(outline);
    }

    private void code(List<Fill> fills) {
        double size = codeMm();
        double inset = style.widthMm() * SIDE_SHARE;
        Rectangle2D plate = new Rectangle2D.Double(style.widthMm() - inset - size, style.heightMm() * TOP_SHARE,
                size, size);
        fills.add(new Fill(plate, Cmyk.WHITE));
        fills.add(new Fill(SquarePlate.of(board.reference(), plate), Cmyk.BLACK));
    }

    private double codeMm() {
        return style.heightMm() * CODE_SHARE;
    }

    private record Placed(Shape outline, double capital) {
    }
}
