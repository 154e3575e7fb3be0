package vn.thamdinh.documents.conformity.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.thamdinh.documents.conformity.sheet.Face;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Collects what a page paints. */
final class PageReader extends PDFGraphicsStreamEngine {
    private static final double MM = 25.4 / 72;
    /** A baseline that climbs less than that over its length is level. */
    private static final double LEVEL = 0.01;
    /** Slant of letters that a program has made italic itself. */
    private static final double SHEAR = 0.12;

    private final PDPage page;
    private final int number;
    private final Allowance left;
    private final AffineTransform upright;
    private final double widthPt;
    private final double heightPt;
    private final List<PlacedLetter> letters = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private boolean signature;
    private final Map<Face, Face> faces = new HashMap<>();
    private final PathCollector path;
    private boolean slanted;

    PageReader(PDPage page, int number, Allowance left) {
        super(page);
        this.page = page;
        this.number = number;
        this.left = left;
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        this.widthPt = turned ? box.getHeight() : box.getWidth();
        this.heightPt = turned ? box.getWidth() : box.getHeight();
        this.upright = upright(box, Math.floorMod(page.getRotation(), 360));
        this.path = new PathCollector(left);
    }

    /** From the page's own space to points from the upper left corner of the page as it is shown. */
    private static AffineTransform upright(PDRectangle box, int rotation) {
        double w = box.getWidth();
        double h = box.getHeight();
        AffineTransform shown = switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(1, 0, 0, -1, 0, h);
        };
        shown.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return shown;
    }

    SheetPage read() throws IOException {
        processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean shown = !annotation.isHidden() && !annotation.isNoView();
            signature = isSignature(annotation);
            if (shown && !(annotation instanceof PDAnnotationLink) && !(annotation instanceof PDAnnotationPopup)) {
                showAnnotation(annotation);
            }
        }
        Lines lines = new Lines(number, letters, path.strokes());
        List<TextLine> text = lines.text();
        return new SheetPage(number, widthPt * MM, heightPt * MM, Optional.empty(), text, lines.strokes(), pictures,
                slanted);
    }

    /** A digital signature's letters are not the paper's text; its picture is judged as any other there (S07, S08). */
    private static boolean isSignature(PDAnnotation annotation) {
        COSDictionary widget = annotation.getCOSObject();
        return COSName.SIG.equals(widget.getCOSName(COSName.FT))
                || widget.getCOSDictionary(COSName.PARENT) != null
                && COSName.SIG.equals(widget.getCOSDictionary(COSName.PARENT).getCOSName(COSName.FT));
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        String text = Optional.ofNullable(font.toUnicode(code)).orElse("\uFFFD");
        if (signature || mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || text.isEmpty()) {
            return;
        }
        left.mark();
        Point2D start = shown(rendering, 0, 0);
        Point2D end = shown(rendering, displacement.getX(), 0);
        Point2D across = shown(rendering, 1, 0);
        Point2D up = shown(rendering, 0, 1);
        double run = across.getX() - start.getX();
        double size = start.getY() - up.getY();
        if (run <= 0 || size <= 0 || Math.abs(across.getY() - start.getY()) > LEVEL * run) {
            slanted |= !text.isBlank();
            return;
        }
        boolean sheared = up.getX() - start.getX() > SHEAR * size;
        boolean filled = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        Face face = new Face(FontNames.family(font), Math.round(size * 100) / 100.0, FontNames.bold(font) || filled,
                FontNames.italic(font) || sheared, colour(mode == RenderingMode.STROKE));
        letters.add(new PlacedLetter(start.getY() * MM, new Letter(text, start.getX() * MM,
                Math.max(start.getX(), end.getX()) * MM, faces.computeIfAbsent(face, same -> same))));
    }

    private Point2D shown(Matrix rendering, double x, double y) {
        return upright.transform(rendering.createAffineTransform().transform(new Point2D.Double(x, y), null), null);
    }

    private int colour(boolean stroking) {
        PDColor colour = stroking ? getGraphicsState().getStrokingColor() : getGraphicsState().getNonStrokingColor();
        try {
            return colour.toRGB();
        } catch (IOException | RuntimeException _) {
            // A pattern or a broken colour space has no one colour; it is at least not black.
            return 0x808080;
        }
    }

    private void painted(boolean filled) {
        if (signature) {
            path.drop();
            return;
        }
        var state = getGraphicsState();
        boolean solid = state.getLineDashPattern().getDashArray().length == 0;
        path.paint(filled, filled || solid, colour(!filled));
    }

    @Override
    public void drawImage(PDImage image) {
        left.mark();
        AffineTransform matrix = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D box = upright.createTransformedShape(
                matrix.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))).getBounds2D();
        Tints tints = left.picture() && box.getWidth() > 10 ? Tints.of(image) : Tints.UNKNOWN;
        pictures.add(new Picture(box.getX() * MM, box.getY() * MM, box.getWidth() * MM, box.getHeight() * MM,
                tints.tint(), tints.transparent(), image.getWidth()));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(upright.transform(new Point2D.Double(x, y), null));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(upright.transform(new Point2D.Double(x, y), null));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(upright.transform(new Point2D.Double(x3, y3), null));
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D current = path.current();
        try {
            return upright.inverseTransform(current, null);
        } catch (java.awt.geom.NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.drop();
    }

    @Override
    public void strokePath() {
        painted(false);
    }

    @Override
    public void fillPath(int windingRule) {
        painted(true);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted(true);
    }

    @Override
    public void clip(int windingRule) {
        // A clip paints nothing.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A shading is neither letter nor line.
    }

    /** A letter with its baseline in millimetres from the upper edge. */
    record PlacedLetter(double baselineMm, Letter letter) {
    }
}
