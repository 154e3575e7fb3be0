package vn.thamdinh.documents.conformity.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.thamdinh.domain.text.Require;

/**
 * Letters on one baseline of one column.
 *
 * @param page number of the page, from 1
 * @param letters at least one that is not blank; no blanks at either end
 * @param baselineMm from the paper's upper edge
 * @param paragraph number of the paragraph where the file states paragraphs, else {@link #UNKNOWN}
 * @param boxed whether it stands in a ruled table or frame
 */
public record TextLine(int page, List<Letter> letters, double baselineMm, int paragraph, boolean boxed) {
    /** The file does not say where paragraphs begin. */
    public static final int UNKNOWN = -1;

    /** Share of letters from which a line as a whole is called bold or italic. */
    private static final double MOST = 0.8;

    public TextLine {
        letters = trimmed(letters);
        Require.that(!letters.isEmpty(), "line without letters");
    }

    /** The text in NFC with single plain blanks. */
    public String text() {
        return Normalizer.normalize(raw(), Normalizer.Form.NFC).replaceAll("[\\h\\u00AD\\u200B]+", " ").strip();
    }

    /** The text as the file has it. */
    public String raw() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }

    public double leftMm() {
        return letters.getFirst().leftMm();
    }

    public double rightMm() {
        return letters.getLast().rightMm();
    }

    public double widthMm() {
        return rightMm() - leftMm();
    }

    public double middleMm() {
        return (leftMm() + rightMm()) / 2;
    }

    /** The size of most letters, in points to a tenth. */
    public double sizePt() {
        Map<Double, Integer> counts = new HashMap<>();
        inked().forEach(letter -> counts.merge(Math.round(letter.face().sizePt() * 10) / 10.0, 1, Integer::sum));
        return counts.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).orElseThrow().getKey();
    }

    public boolean bold() {
        return share(Face::bold) >= MOST;
    }

    public boolean italic() {
        return share(Face::italic) >= MOST;
    }

    /** Whether hardly a letter is slanted. */
    public boolean upright() {
        return share(Face::italic) <= 1 - MOST;
    }

    /** Whether hardly a letter is bold. */
    public boolean light() {
        return share(Face::bold) <= 1 - MOST;
    }

    /** Share of the inked letters, 0 to 1. */
    public double share(Predicate<Face> wanted) {
        List<Letter> all = inked();
        return (double) all.stream().filter(letter -> wanted.test(letter.face())).count() / all.size();
    }

    /** The letters that leave ink. */
    public List<Letter> inked() {
        return letters.stream().filter(letter -> !letter.blank()).toList();
    }

    /** Whether it has letters and all of them are capitals. */
    public boolean capitals() {
        String text = text();
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().filter(Character::isLetter).noneMatch(Character::isLowerCase);
    }

    /** Height of the letters' box above the baseline in millimetres: 0.891 of the size in Times New Roman. */
    public double topMm() {
        return baselineMm - sizePt() * 0.891 * 25.4 / 72;
    }

    /** Lower end of the letters' box: 0.216 of the size in Times New Roman. */
    public double bottomMm() {
        return baselineMm + sizePt() * 0.216 * 25.4 / 72;
    }

    public Place place() {
        return new Place(page, leftMm(), topMm());
    }

    /** The part before and the part from this letter on. */
    public List<TextLine> splitAt(int letter) {
        List<TextLine> parts = new ArrayList<>();
        for (List<Letter> part : List.of(letters.subList(0, letter), letters.subList(letter, letters.size()))) {
            if (part.stream().anyMatch(each -> !each.blank())) {
                parts.add(new TextLine(page, part, baselineMm, paragraph, boxed));
            }
        }
        return parts;
    }

    public TextLine withBoxed(boolean framed) {
        return new TextLine(page, letters, baselineMm, paragraph, framed);
    }

    private static List<Letter> trimmed(List<Letter> letters) {
        int from = 0;
        int to = letters.size();
        while (from < to && letters.get(from).blank()) {
            from++;
        }
        while (to > from && letters.get(to - 1).blank()) {
            to--;
        }
        return List.copyOf(letters.subList(from, to));
    }
}
