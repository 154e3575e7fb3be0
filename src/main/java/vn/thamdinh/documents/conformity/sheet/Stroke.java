package vn.thamdinh.documents.conformity.sheet;

/** A straight drawn line, upright or level, by the box around it in millimetres from the upper left corner. */
public record Stroke(double leftMm, double topMm, double rightMm, double bottomMm, boolean solid, int rgb) {
    public boolean level() {
        return rightMm - leftMm >= bottomMm - topMm;
    }

    public double lengthMm() {
        return level() ? rightMm - leftMm : bottomMm - topMm;
    }

    public double middleMm() {
        return (leftMm + rightMm) / 2;
    }
}
