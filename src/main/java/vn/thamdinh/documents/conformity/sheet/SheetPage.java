package vn.thamdinh.documents.conformity.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One page, from top to bottom.
 *
 * @param number from 1
 * @param margins what the file states; a PDF states none
 * @param slanted whether there are letters that run neither level nor upright, such as a mark across the page; they
 *                are not among the lines
 */
public record SheetPage(int number, double widthMm, double heightMm, Optional<Margins> margins, List<TextLine> lines,
                        List<Stroke> strokes, List<Picture> pictures, boolean slanted) {
    public SheetPage {
        lines = lines.stream().sorted(Comparator.comparingDouble(TextLine::baselineMm)
                .thenComparingDouble(TextLine::leftMm)).toList();
        strokes = List.copyOf(strokes);
        pictures = List.copyOf(pictures);
    }

    public boolean landscape() {
        return widthMm > heightMm;
    }

    /** The first level stroke at most {@code within} millimetres below this line of text, under its middle. */
    public Optional<Stroke> strokeBelow(TextLine line, double within) {
        return strokes.stream().filter(Stroke::level)
                .filter(stroke -> stroke.topMm() > line.baselineMm() - 0.2 && stroke.topMm() < line.baselineMm()
                + within)
                .filter(stroke -> stroke.leftMm() < line.rightMm() && stroke.rightMm() > line.leftMm())
                .min(Comparator.comparingDouble(Stroke::topMm));
    }
}
