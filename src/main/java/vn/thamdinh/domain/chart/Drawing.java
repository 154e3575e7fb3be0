package vn.thamdinh.domain.chart;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * A finished chart.
 *
 * @param width       in pixels, above zero
 * @param height      in pixels, above zero
 * @param title       what it shows
 * @param description the same in words, for those who cannot see it
 * @param shapes      in order of painting
 */
public record Drawing(double width, double height, String title, String description, List<Shape> shapes) {
    public Drawing {
        Require.that(width > 0 && height > 0, "a drawing without size");
        title = Require.text(title, "title of a drawing");
        description = Require.optionalText(description, "description of a drawing");
        shapes = List.copyOf(shapes);
    }
}
