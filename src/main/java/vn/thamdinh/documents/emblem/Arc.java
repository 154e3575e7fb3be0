package vn.thamdinh.documents.emblem;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/**
 * A piece of an ellipse as SVG gives it, turned into its centre form (SVG 2, appendix B.2.4).
 *
 * @param radiusX of the ellipse before turning
 * @param radiusY of the ellipse before turning
 * @param turn    of its x axis, in radians
 * @param large   whether it is the longer of the two pieces
 * @param sweep   whether it runs in the direction of growing angles
 */
record Arc(double radiusX, double radiusY, double turn, boolean large, boolean sweep) {

    void draw(Path2D path, double fromX, double fromY, double toX, double toY) {
        if (radiusX == 0 || radiusY == 0) {
            path.lineTo(toX, toY);
            return;
        }
        if (fromX == toX && fromY == toY) {
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double halfX = (fromX - toX) / 2;
        double halfY = (fromY - toY) / 2;
        double x = cos * halfX + sin * halfY;
        double y = -sin * halfX + cos * halfY;
        double reach = x * x / (radiusX * radiusX) + y * y / (radiusY * radiusY);
        double grow = Math.sqrt(Math.max(1, reach));
        double rx = radiusX * grow;
        double ry = radiusY * grow;
        double under = rx * rx * y * y + ry * ry * x * x;
        double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under)) * (large == sweep ? -1 : 1);
        double centreX = root * rx * y / ry;
        double centreY = -root * ry * x / rx;
        double start = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
        double extent = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx) - start;
        if (sweep && extent < 0) {
            extent += 2 * Math.PI;
        } else if (!sweep && extent > 0) {
            extent -= 2 * Math.PI;
        }
        AffineTransform place = AffineTransform.getTranslateInstance(cos * centreX - sin * centreY + (fromX + toX) / 2,
                sin * centreX + cos * centreY + (fromY + toY) / 2);
        place.rotate(turn);
        Arc2D piece = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -Math.toDegrees(start), -Math.toDegrees(extent),
                Arc2D.OPEN);
        path.append(piece.getPathIterator(place), true);
    }
}
