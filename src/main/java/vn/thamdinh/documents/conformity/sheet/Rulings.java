package vn.thamdinh.documents.conformity.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts ruled lines in order: pieces joined, rows of underscores counted as lines, texts in frames found. */
public final class Rulings {
    private static final double SAME_MM = 0.35;
    private static final double FRAME_SIDE_MM = 3;

    private Rulings() {
    }

    /** Whether it is nothing but underscores or dashes, typed in place of a line. */
    public static boolean typed(TextLine line) {
        return line.text().matches("[_\u2500\u2014\u2013\u2012\u00AF-]{4,}");
    }

    /** The drawn line that typed underscores amount to. */
    public static Stroke stroke(TextLine line) {
        double y = line.baselineMm() + line.sizePt() * 0.1 * 25.4 / 72;
        return new Stroke(line.leftMm(), y, line.rightMm(), y + 0.2, true, line.letters().getFirst().face().rgb());
    }

    /** The same strokes, those that touch end to end as one. */
    public static List<Stroke> joined(List<Stroke> strokes) {
        List<Stroke> joined = new ArrayList<>();
        strokes.stream().filter(Stroke::level).sorted(Comparator.comparingDouble((Stroke s) ->
                Math.round(s.topMm() * 4))
                .thenComparingDouble(Stroke::leftMm)).forEach(stroke -> {
                    Stroke last = joined.isEmpty() ? null : joined.getLast();
                    if (last != null && Math.abs(last.topMm() - stroke.topMm()) < SAME_MM
                            && stroke.leftMm() <= last.rightMm() + SAME_MM) {
                        joined.set(joined.size() - 1, around(last, stroke));
                    } else {
                        joined.add(stroke);
                    }
                });
        int level = joined.size();
        strokes.stream().filter(s -> !s.level()).sorted(Comparator.comparingDouble((Stroke s) ->
                Math.round(s.leftMm() * 4))
                .thenComparingDouble(Stroke::topMm)).forEach(stroke -> {
                    Stroke last = joined.size() == level ? null : joined.getLast();
                    if (last != null && Math.abs(last.leftMm() - stroke.leftMm()) < SAME_MM
                            && stroke.topMm() <= last.bottomMm() + SAME_MM) {
                        joined.set(joined.size() - 1, around(last, stroke));
                    } else {
                        joined.add(stroke);
                    }
                });
        return List.copyOf(joined);
    }

    private static Stroke around(Stroke one, Stroke other) {
        return new Stroke(Math.min(one.leftMm(), other.leftMm()), Math.min(one.topMm(), other.topMm()),
                Math.max(one.rightMm(), other.rightMm()), Math.max(one.bottomMm(), other.bottomMm()),
                one.solid() && other.solid(), one.rgb());
    }

    /** The lines of text, each marked whether upright strokes stand on both sides of it. */
    public static List<TextLine> framed(List<TextLine> lines, List<Stroke> strokes) {
        List<Stroke> sides = strokes.stream().filter(s -> !s.level() && s.lengthMm() >= FRAME_SIDE_MM).toList();
        return lines.stream().map(line -> {
            double middle = (line.topMm() + line.baselineMm()) / 2;
            List<Stroke> beside = sides.stream().filter(s -> s.topMm() <= middle && s.bottomMm() >= middle).toList();
            boolean boxed = beside.stream().anyMatch(s -> s.leftMm() <= line.leftMm() + SAME_MM)
                    && beside.stream().anyMatch(s -> s.rightMm() >= line.rightMm() - SAME_MM);
            return line.withBoxed(line.boxed() || boxed);
        }).toList();
    }
}
