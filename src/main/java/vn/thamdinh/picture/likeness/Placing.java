package vn.thamdinh.picture.likeness;

/**
 * Where one view lies on another: a point {@code x}, {@code y} of the first, both from 0 to 1, is the point
 * {@code left + x * width}, {@code top + y * height} of the second.
 */
record Placing(double left, double width, double top, double height) {

    /** How much wider than high the first would be if it lay there, as a multiple of the second's. */
    double aspect() {
        return width / height;
    }
}
