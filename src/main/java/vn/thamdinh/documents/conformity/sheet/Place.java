package vn.thamdinh.documents.conformity.sheet;

/** A spot on a page: millimetres from the left and upper edge of the paper. */
public record Place(int page, double leftMm, double topMm) {
}
