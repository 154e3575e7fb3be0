package vn.thamdinh.documents.pdf;

import static vn.thamdinh.documents.pdf.PageSetup.points;

import com.openhtmltopdf.pdfboxout.PagePosition;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import vn.thamdinh.documents.pdf.LineDrawing.Point;

/**
 * Paints line drawings into boxes of finished pages, as smooth lines; the text says beside them what they are, so that
 * screen readers leave them out.
 */
final class DrawingPainter {
    private static final double WIDEST_MM = 55;
    private static final double MARGIN_MM = 1.5;
    /** A drawing over the whole field becomes as wide as is allowed, a small one stays small. */
    private static final double FIELD = 1000;
    private static final float PEN_PT = 1.1f;
    /** Ink is blue, as on the images of digital signatures (NĐ 30/2020, Phụ lục I, II.7). */
    private static final float[] INK = {0.05f, 0.15f, 0.55f};

    private final PDDocument document;

    DrawingPainter(PDDocument document) {
        this.document = document;
    }

    void paint(LineDrawing drawing, PagePosition<?> box) throws IOException {
        double width = Math.max(1, drawing.right() - drawing.left());
        double height = Math.max(1, drawing.bottom() - drawing.top());
        double scale = Math.min(points(WIDEST_MM) / FIELD, Math.min((box.getWidth() - 2 * points(MARGIN_MM)) / width,
                (box.getHeight() - 2 * points(MARGIN_MM)) / height));
        var place = new Place(box.getX() + (box.getWidth() - width * scale) / 2 - drawing.left() * scale,
                box.getY() + (box.getHeight() + height * scale) / 2 + drawing.top() * scale, scale);
        try (PDPageContentStream out = new PDPageContentStream(document, document.getPage(box.getPageNo()),
                AppendMode.APPEND, true, true)) {
            COSDictionary kind = new COSDictionary();
            kind.setName(COSName.TYPE, "Layout");
            out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
            out.setLineWidth(PEN_PT);
            out.setLineCapStyle(1);
            out.setLineJoinStyle(1);
            out.setStrokingColor(INK[0], INK[1], INK[2]);
            for (List<Point> stroke : drawing.strokes()) {
                stroke(out, stroke, place);
            }
            out.endMarkedContent();
        }
    }

    /** Through the middles between the points, each point pulling the line towards itself. */
    private static void stroke(PDPageContentStream out, List<Point> stroke, Place place) throws IOException {
        Point from = stroke.getFirst();
        out.moveTo(place.x(from), place.y(from));
        for (int i = 1; i < stroke.size() - 1; i++) {
            Point pull = stroke.get(i);
            Point next = stroke.get(i + 1);
            Point to = new Point((pull.x() + next.x()) / 2, (pull.y() + next.y()) / 2);
            Point first = towards(from, pull);
            Point second = towards(to, pull);
            out.curveTo(place.x(first), place.y(first), place.x(second), place.y(second), place.x(to), place.y(to));
            from = to;
        }
        Point last = stroke.getLast();
        out.lineTo(place.x(last), place.y(last));
        out.stroke();
    }

    private static Point towards(Point from, Point pull) {
        return new Point(from.x() + (pull.x() - from.x()) * 2 / 3, from.y() + (pull.y() - from.y()) * 2 / 3);
    }

    private record Place(double left, double top, double scale) {
        float x(Point point) {
            return (float) (left + point.x() * scale);
        }

        float y(Point point) {
            return (float) (top - point.y() * scale);
        }
    }
}
