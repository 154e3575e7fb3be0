package vn.thamdinh.documents.conformity.parts;

/**
 * Where running text begins and ends across the page, in millimetres from the left edge; {@code known} if it
 * was seen.
 */
public record Measure(double leftMm, double rightMm, boolean leftKnown, boolean rightKnown) {
    public double middleMm() {
        return (leftMm + rightMm) / 2;
    }
}
