package vn.thamdinh.documents.artwork;

import java.awt.Shape;
import java.util.Objects;

/**
 * A shape filled with one colour by the shape's own winding rule; millimetres from the finished piece's lower left
 * corner, y upwards.
 */
public record Fill(Shape shape, Cmyk colour) {
    public Fill {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(colour, "colour");
    }
}
