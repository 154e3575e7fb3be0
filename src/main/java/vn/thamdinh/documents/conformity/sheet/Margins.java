package vn.thamdinh.documents.conformity.sheet;

/** Margins that a file states, in millimetres. */
public record Margins(double topMm, double rightMm, double bottomMm, double leftMm) {
}
