package vn.thamdinh.documents.conformity.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thamdinh.documents.conformity.pdf.PageReader.PlacedLetter;
import vn.thamdinh.documents.conformity.sheet.Face;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.Rulings;
import vn.thamdinh.documents.conformity.sheet.Stroke;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** Groups a page's letters into lines of text by their baselines and the gaps between them. */
final class Lines {
    private static final double PT = 25.4 / 72;
    /** Letters of one line that sit that far apart in height, as after a change of font. */
    private static final double SAME_BASELINE_MM = 0.25;
    /** A wider gap begins another column; justified words stand closer. */
    private static final double COLUMN_GAP_MM = 5.6;
    /** A gap of that share of the size is a blank that the file leaves out. */
    private static final double BLANK_SHARE = 0.18;
    private static final double LARGEST_NOTE_SIGN_PT = 9.6;

    private final int page;
    private final List<TextLine> text;
    private final List<Stroke> strokes;

    Lines(int page, List<PlacedLetter> letters, List<Stroke> drawn) {
        this.page = page;
        List<TextLine> all = new ArrayList<>();
        rows(letters).forEach(row -> split(row, all));
        List<TextLine> typed = all.stream().filter(Rulings::typed).toList();
        this.strokes = Rulings.joined(Stream.concat(drawn.stream(), typed.stream().map(Rulings::stroke)).toList());
        this.text = Rulings.framed(all.stream().filter(line -> !Rulings.typed(line)).toList(), strokes);
    }

    List<TextLine> text() {
        return text;
    }

    List<Stroke> strokes() {
        return strokes;
    }

    private static List<List<PlacedLetter>> rows(List<PlacedLetter> letters) {
        List<PlacedLetter> sorted = letters.stream().sorted(Comparator.comparingDouble(PlacedLetter::baselineMm))
                .toList();
        List<List<PlacedLetter>> rows = new ArrayList<>();
        for (PlacedLetter letter : sorted) {
            if (rows.isEmpty()
                    || letter.baselineMm() - rows.getLast().getFirst().baselineMm() > SAME_BASELINE_MM) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(letter);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(placed -> placed.letter().leftMm())));
        for (int i = 0; i < rows.size(); i++) {
            dropNoteSigns(rows, i);
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    /** Takes raised small signs that follow a larger letter out of the text. */
    private static void dropNoteSigns(List<List<PlacedLetter>> rows, int index) {
        List<PlacedLetter> row = rows.get(index);
        row.removeIf(placed -> placed.letter().face().sizePt() <= LARGEST_NOTE_SIGN_PT
                && rows.subList(index + 1, Math.min(rows.size(), index + 4)).stream().flatMap(List::stream)
                        .anyMatch(below -> raised(placed, below)));
    }

    private static boolean raised(PlacedLetter sign, PlacedLetter below) {
        double size = below.letter().face().sizePt();
        double rise = sign.baselineMm() - below.baselineMm();
        return size >= sign.letter().face().sizePt() * 1.3 && -rise > 0.15 * size * PT && -rise < 0.6 * size * PT
                && Math.abs(sign.letter().leftMm() - below.letter().rightMm()) < 1.5;
    }

    private void split(List<PlacedLetter> row, List<TextLine> lines) {
        List<Letter> part = new ArrayList<>();
        double end = Double.NaN;
        for (PlacedLetter placed : row) {
            Letter letter = placed.letter();
            if (letter.blank()) {
                if (!part.isEmpty()) {
                    part.add(letter);
                }
                continue;
            }
            if (!part.isEmpty() && letter.leftMm() - end > COLUMN_GAP_MM && !roomForNumber(part, letter)) {
                close(part, row, lines);
            }
            join(part, letter);
            end = letter.rightMm();
        }
        close(part, row, lines);
    }

    /** "Số:        /QĐ-UBND" is one text. */
    private static boolean roomForNumber(List<Letter> part, Letter next) {
        StringBuilder text = new StringBuilder();
        part.forEach(letter -> text.append(letter.text()));
        return next.text().equals("/") && text.toString().matches("Số\\h*:?\\h*");
    }

    private static void join(List<Letter> part, Letter letter) {
        if (!part.isEmpty()) {
            Letter last = part.getLast();
            double size = letter.face().sizePt() * PT;
            if (!last.blank() && last.text().equals(letter.text()) && letter.leftMm() - last.leftMm() < 0.04 * size) {
                part.set(part.size() - 1, struckTwice(last));
                return;
            }
            if (!last.blank() && letter.leftMm() - last.rightMm() > BLANK_SHARE * size) {
                part.add(new Letter(" ", last.rightMm(), letter.leftMm(), last.face()));
            }
        }
        part.add(letter);
    }

    private static Letter struckTwice(Letter letter) {
        Face face = letter.face();
        return new Letter(letter.text(), letter.leftMm(), letter.rightMm(),
                new Face(face.family(), face.sizePt(), true, face.italic(), face.rgb()));
    }

    private void close(List<Letter> part, List<PlacedLetter> row, List<TextLine> lines) {
        if (part.stream().anyMatch(letter -> !letter.blank())) {
            lines.add(new TextLine(page, part, row.getFirst().baselineMm(), TextLine.UNKNOWN, false));
        }
        part.clear();
    }
}
