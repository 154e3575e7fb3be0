package vn.thamdinh.documents.pdf;

import java.util.List;
import vn.thamdinh.domain.text.Require;

/**
 * A square code and words beside it in the bottom margin, on every page of one part of a file, for papers that come back
 * filled in.
 *
 * @param square what the square holds; ";" and the page, as "2/7", are added on each page
 * @param lines  beside it, at least one: the first bold; the page is added to the last
 */
public record PageCode(String square, List<String> lines) {
    /** Room that a page needs at its bottom, in millimetres. */
    public static final double MARGIN_MM = 34;

    public PageCode {
        square = Require.text(square, "square code");
        lines = lines.stream().map(line -> Require.text(line, "line beside a code")).toList();
        Require.that(!lines.isEmpty(), "nothing beside a code");
    }
}
