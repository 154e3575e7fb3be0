package vn.thamdinh.documents.signboard;

import java.awt.Shape;

/** A shape filled with one colour by the even-odd rule; millimetres from the finished board's lower left corner. */
record Fill(Shape shape, Cmyk colour) {
}
