package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.List;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.Stroke;

/**
 * Set text before it has a page: heights count from its own upper edge, both ways in millimetres.
 *
 * @param heightMm room that it takes, spacing included
 */
record Galley(List<Row> rows, List<Stroke> strokes, List<Picture> pictures, double heightMm) {
    static final Galley EMPTY = new Galley(List.of(), List.of(), List.of(), 0);

    Galley {
        rows = List.copyOf(rows);
        strokes = List.copyOf(strokes);
        pictures = List.copyOf(pictures);
    }

    /**
     * A line of text.
     *
     * @param letters   may be none: an empty paragraph takes room too
     * @param newPage   whether a page break stands before it
     */
    record Row(List<Letter> letters, double topMm, double baselineMm, double heightMm, int paragraph, boolean boxed,
               boolean newPage) {
        Row {
            letters = List.copyOf(letters);
        }

        Row lowered(double byMm) {
            return new Row(letters, topMm + byMm, baselineMm + byMm, heightMm, paragraph, boxed, newPage);
        }

        Row framed() {
            return new Row(letters, topMm, baselineMm, heightMm, paragraph, true, newPage);
        }
    }

    Galley lowered(double byMm) {
        return new Galley(rows.stream().map(row -> row.lowered(byMm)).toList(),
                strokes.stream().map(s -> new Stroke(s.leftMm(), s.topMm() + byMm, s.rightMm(), s.bottomMm() + byMm,
                        s.solid(), s.rgb())).toList(),
                pictures.stream().map(p -> new Picture(p.leftMm(), p.topMm() + byMm, p.widthMm(), p.heightMm(),
                p.tint(),
                        p.transparent(), p.pixels())).toList(), heightMm);
    }

    /** The other one below this one. */
    Galley above(Galley other) {
        return beside(other.lowered(heightMm), heightMm + other.heightMm);
    }

    /** Both with their upper edges as they are. */
    Galley beside(Galley other, double height) {
        List<Row> allRows = new ArrayList<>(rows);
        allRows.addAll(other.rows);
        List<Stroke> allStrokes = new ArrayList<>(strokes);
        allStrokes.addAll(other.strokes);
        List<Picture> allPictures = new ArrayList<>(pictures);
        allPictures.addAll(other.pictures);
        return new Galley(allRows, allStrokes, allPictures, height);
    }

    Galley framed() {
        return new Galley(rows.stream().map(Row::framed).toList(), strokes, pictures, heightMm);
    }
}
