package vn.thamdinh.usecase.chart;

/**
 * A chart as files.
 *
 * @param id          for file names
 * @param title       above the drawing
 * @param description what it shows, for people who do not see it
 * @param svg         the drawing with its text
 * @param png         the same, two dots for a point
 */
public record DrawnChart(String id, String title, String description, String svg, byte[] png) {
}
