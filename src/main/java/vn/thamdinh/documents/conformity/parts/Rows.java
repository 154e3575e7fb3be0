package vn.thamdinh.documents.conformity.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Running text: its edges, and its lines as paragraphs. */
final class Rows {
    /** Running text is at least so wide. */
    private static final double WIDE_MM = 60;
    private static final double INDENT_MM = 3;
    /** Lines that end further out than others by more than that are not justified. */
    private static final double RAGGED_MM = 1.2;
    /** A line that ends so far before the edge is a paragraph's last; no Vietnamese word is as long. */
    private static final double SHORT_MM = 22;
    /** Half of the 6 pt that stand between paragraphs. */
    private static final double EXTRA_MM = 1.1;
    private static final double SAME_ROW_MM = 0.4;
    private static final double USUAL_LEFT_MM = 30;
    private static final double LEAST_FIRST_MM = 9;
    private static final double MOST_FIRST_MM = 13.5;
    private static final double USUAL_RIGHT_MM = 195;

    private Rows() {
    }

    static Measure measure(List<TextLine> lines) {
        List<TextLine> wide = lines.stream().filter(line -> line.widthMm() > WIDE_MM && !line.boxed()).toList();
        Map<Long, Integer> lefts = counts(wide, TextLine::leftMm);
        Map<Long, Integer> rights = counts(wide, TextLine::rightMm);
        var left = lefts.entrySet().stream().filter(e -> e.getValue() > 1).mapToLong(Map.Entry::getKey).min();
        var right = rights.entrySet().stream().filter(e -> e.getValue() > 1).mapToLong(Map.Entry::getKey).max();
        double leftMm = left.isPresent() ? exact(wide, TextLine::leftMm, left.getAsLong())
                : lines.stream().mapToDouble(TextLine::leftMm).min().orElse(USUAL_LEFT_MM);
        double rightMm = right.isPresent() ? exact(wide, TextLine::rightMm, right.getAsLong())
                : lines.stream().mapToDouble(TextLine::rightMm).max().orElse(USUAL_RIGHT_MM);
        leftMm = outdented(lines, leftMm);
        long beyond = wide.stream().filter(line -> line.rightMm() > rightMm + RAGGED_MM).count();
        double longest = wide.stream().mapToDouble(TextLine::rightMm).max().orElse(rightMm);
        return new Measure(leftMm, beyond > 1 ? longest : rightMm, left.isPresent(), right.isPresent() && beyond <= 1);
    }

    /**
     * Where first lines alone are wide enough to be measured, the edge is where other lines begin, an indent
     * before.
     */
    private static double outdented(List<TextLine> lines, double leftMm) {
        return lines.stream().filter(line -> !line.boxed()).mapToDouble(TextLine::leftMm)
                .filter(mm -> leftMm - mm > LEAST_FIRST_MM && leftMm - mm < MOST_FIRST_MM).min().orElse(leftMm);
    }

    private static Map<Long, Integer> counts(List<TextLine> lines, ToDoubleFunction<TextLine> edge) {
        Map<Long, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(Math.round(edge.applyAsDouble(line) * 2), 1, Integer::sum));
        return counts;
    }

    private static double exact(List<TextLine> lines, ToDoubleFunction<TextLine> edge, long half) {
        return lines.stream().mapToDouble(edge).filter(value -> Math.round(value * 2) == half).average().orElseThrow();
    }

    /** Pieces on one baseline joined into one line. */
    static List<TextLine> joined(List<TextLine> lines) {
        List<TextLine> sorted = lines.stream().sorted(Comparator.comparingInt(TextLine::page)
                .thenComparingDouble(TextLine::baselineMm)).toList();
        List<List<TextLine>> rows = new ArrayList<>();
        for (TextLine line : sorted) {
            TextLine last = rows.isEmpty() ? null : rows.getLast().getFirst();
            if (last == null || last.page() != line.page() || line.baselineMm() - last.baselineMm() > SAME_ROW_MM) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        return rows.stream().map(Rows::row).toList();
    }

    private static TextLine row(List<TextLine> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst();
        }
        List<TextLine> sorted = pieces.stream().sorted(Comparator.comparingDouble(TextLine::leftMm)).toList();
        List<Letter> letters = new ArrayList<>();
        for (TextLine piece : sorted) {
            if (!letters.isEmpty()) {
                letters.add(new Letter(" ", letters.getLast().rightMm(), piece.leftMm(), letters.getLast().face()));
            }
            letters.addAll(piece.letters());
        }
        TextLine first = sorted.getFirst();
        return new TextLine(first.page(), letters, first.baselineMm(), first.paragraph(), first.boxed());
    }

    static List<Paragraph> paragraphs(List<TextLine> lines, Measure measure) {
        double leading = leading(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : lines) {
            if (!open.isEmpty() && begins(open.getLast(), line, measure, leading)) {
                paragraphs.add(new Paragraph(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open));
        }
        return paragraphs;
    }

    /** The usual distance of baselines to the size, from lines that stand closest; single spacing when unknown. */
    private static double leading(List<TextLine> lines) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            double ratio = (line.baselineMm() - lines.get(i - 1).baselineMm()) / line.sizePt() * 72 / 25.4;
            if (line.page() == lines.get(i - 1).page() && ratio > 0.9 && ratio < 2.2) {
                counts.merge(Math.round(ratio * 50), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream().filter(e -> e.getValue() * 5 >= most && e.getValue() > 1)
                .mapToLong(Map.Entry::getKey).min().orElse(60) / 50.0;
    }

    private static boolean begins(TextLine before, TextLine line, Measure measure, double leading) {
        if (line.paragraph() != TextLine.UNKNOWN && before.paragraph() != TextLine.UNKNOWN) {
            return line.paragraph() != before.paragraph();
        }
        boolean ended = before.rightMm() < measure.rightMm() - SHORT_MM;
        boolean indented = line.leftMm() > measure.leftMm() + INDENT_MM;
        if (line.page() != before.page()) {
            return indented || ended;
        }
        double usual = leading * line.sizePt() * 25.4 / 72;
        boolean hanging = Math.abs(line.leftMm() - before.leftMm()) < 0.7 && !ended
                && !before.text().matches(".*[;.:]$");
        return line.baselineMm() - before.baselineMm() > usual + EXTRA_MM || ended || indented && !hanging
                || line.text().startsWith("- ") && before.leftMm() >= line.leftMm() - 0.7;
    }
}
