package vn.thamdinh.documents.chart;

import java.util.List;
import vn.thamdinh.domain.chart.Shape;

/** The corners of marks that have some. */
final class Corners {
    private Corners() {
    }

    static List<double[]> of(Shape.Mark mark) {
        double x = mark.x();
        double y = mark.y();
        double r = mark.radius();
        return switch (mark.form()) {
            case SQUARE -> List.of(new double[] {x - r, y - r}, new double[] {x + r, y - r}, new double[] {x + r, y + r},
                    new double[] {x - r, y + r});
            case TRIANGLE -> List.of(new double[] {x, y - r}, new double[] {x + r, y + r}, new double[] {x - r, y + r});
            case DIAMOND -> List.of(new double[] {x, y - r}, new double[] {x + r, y}, new double[] {x, y + r},
                    new double[] {x - r, y});
            case CIRCLE -> throw new IllegalArgumentException("a circle has no corners");
        };
    }
}
