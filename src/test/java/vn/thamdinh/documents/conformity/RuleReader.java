package vn.thamdinh.documents.conformity;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import vn.thamdinh.documents.conformity.Paper.Rule;

/** Collects painted paths that are long, thin and horizontal. */
final class RuleReader extends PDFGraphicsStreamEngine {
    private static final double THICKEST_PT = 1.5;
    private static final double SHORTEST_PT = 10;

    private final List<Rule> rules = new ArrayList<>();
    private final double height;
    private GeneralPath path = new GeneralPath();

    private RuleReader(PDPage page) {
        super(page);
        this.height = page.getMediaBox().getHeight();
    }

    static List<Rule> rules(PDPage page) throws IOException {
        RuleReader reader = new RuleReader(page);
        reader.processPage(page);
        return List.copyOf(reader.rules);
    }

    private void painted() {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.getHeight() <= THICKEST_PT && bounds.getWidth() >= SHORTEST_PT) {
            rules.add(new Rule(Paper.mm(bounds.getMinX()), Paper.mm(bounds.getMaxX()), Paper.mm(height - bounds.getMaxY())));
        }
        path = new GeneralPath();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        painted();
    }

    @Override
    public void fillPath(int windingRule) {
        painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted();
    }

    @Override
    public void clip(int windingRule) {
        // A clip paints nothing.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // The papers have no shadings.
    }

    @Override
    public void drawImage(PDImage image) {
        // The papers have no pictures.
    }
}
