package vn.thamdinh.documents.signboard;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import vn.thamdinh.documents.code.SquareCode;

/** A square code as squares on a plate. */
final class SquarePlate {
    private SquarePlate() {
    }

    static Shape of(String text, Rectangle2D plate) {
        SquareCode code = SquareCode.of(text);
        double module = plate.getWidth() / code.size();
        Path2D squares = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    squares.append(new Rectangle2D.Double(plate.getX() + x * module,
                            plate.getMaxY() - (y + 1) * module, module, module), false);
                }
            }
        }
        return squares;
    }
}
