package vn.thamdinh.usecase.book;

import java.util.List;

/**
 * A point that one can go back to.
 *
 * @param lacks files of the journal that could not be had: what stands in them alone would not come back
 */
public record Returnable(int number, List<String> lacks) {

    /** None, since nothing was to be changed. */
    public static final Returnable NONE = new Returnable(0, List.of());

    public Returnable {
        lacks = List.copyOf(lacks);
    }
}
