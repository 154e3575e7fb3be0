package vn.thamdinh.documents.chart;

import java.util.List;

/**
 * A drawing.
 *
 * @param id          for file names, ASCII
 * @param description what it shows, for people who do not see it
 * @param width       in points
 * @param height      in points
 * @param marks       from the back to the front
 */
public record Chart(String id, String title, String description, double width, double height, List<Mark> marks) {
    public Chart {
        marks = List.copyOf(marks);
    }
}
