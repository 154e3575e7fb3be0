package vn.thamdinh.documents.signboard;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import vn.thamdinh.documents.code.SquareCode;

/** A square code as squares on a plate. Dark modules side by side are one bar, so that no hairline shows between. */
final class SquarePlate {
    private SquarePlate() {
    }

    /** Modules on a side, quiet ground included. */
    static int modules(String text) {
        return SquareCode.of(text).size();
    }

    static Shape of(String text, Rectangle2D plate) {
        SquareCode code = SquareCode.of(text);
        double module = plate.getWidth() / code.size();
        Path2D bars = new Path2D.Double();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                int from = x;
                while (x < code.size() && code.dark(x, y)) {
                    x++;
                }
                if (x > from) {
                    bars.append(new Rectangle2D.Double(plate.getX() + from * module,
                            plate.getMaxY() - (y + 1) * module, (x - from) * module, module), false);
                }
            }
        }
        return bars;
    }
}
