package vn.thamdinh.documents.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.thamdinh.documents.conformity.sheet.Face;
import vn.thamdinh.documents.conformity.sheet.Letter;
import vn.thamdinh.documents.conformity.sheet.Picture;
import vn.thamdinh.documents.conformity.sheet.Sheet;
import vn.thamdinh.documents.conformity.sheet.SheetPage;
import vn.thamdinh.documents.conformity.sheet.Stroke;
import vn.thamdinh.documents.conformity.sheet.TextLine;
import vn.thamdinh.documents.pdf.SerifFont;

/** A paper of which single lines, strokes and pictures are changed, as a clerk would get them wrong. */
final class SheetEdit {
    private static final double MM = 25.4 / 72;
    static final Face PLAIN = new Face("Liberation Serif", 14, false, false, 0);

    private Sheet sheet;

    SheetEdit(Sheet sheet) {
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Changes the first line that begins so, as {@code change} says. */
    SheetEdit line(String beginning, UnaryOperator<TextLine> change) {
        TextLine wanted = sheet.lines().filter(line -> line.text().startsWith(beginning)).findFirst()
                .orElseThrow(() -> new AssertionError("no line " + beginning));
        return pages(page -> lines(page, page.lines().stream().map(each -> each.equals(wanted) ? change.apply(each)
                : each)
                .toList()));
    }

    SheetEdit every(UnaryOperator<TextLine> change) {
        return pages(page -> lines(page, page.lines().stream().map(change).toList()));
    }

    SheetEdit drop(String beginning) {
        TextLine wanted = sheet.lines().filter(line -> line.text().startsWith(beginning)).findFirst()
                .orElseThrow(() -> new AssertionError("no line " + beginning));
        return pages(page -> lines(page, page.lines().stream().filter(each -> !each.equals(wanted)).toList()));
    }

    SheetEdit add(int page, String text, double left, double baseline, Face face) {
        TextLine line = new TextLine(page, letters(text, left, face), baseline, TextLine.UNKNOWN, false);
        return pages(each -> each.number() == page ? lines(each, plus(each.lines(), line)) : each);
    }

    SheetEdit strokes(Predicate<Stroke> which, UnaryOperator<Stroke> change) {
        return pages(page -> with(page, page.strokes().stream().map(s -> which.test(s) ? change.apply(s) : s).toList(),
                page.pictures()));
    }

    SheetEdit withoutStrokes() {
        return pages(page -> with(page, List.of(), page.pictures()));
    }

    SheetEdit stroke(int page, double left, double top, double right, double bottom) {
        return pages(each -> each.number() == page ? with(each,
                plus(each.strokes(), new Stroke(left, top, right, bottom, true, 0)), each.pictures()) : each);
    }

    /** A frame around a box. */
    SheetEdit frame(int page, double left, double top, double width, double height) {
        return stroke(page, left, top, left + width, top).stroke(page, left, top + height, left + width, top + height)
                .stroke(page, left, top, left, top + height).stroke(page, left + width, top, left + width, top
                + height);
    }

    SheetEdit picture(int page, Picture picture) {
        return pages(each -> each.number() == page ? with(each, each.strokes(), plus(each.pictures(), picture)) : each);
    }

    SheetEdit sized(double width, double height) {
        return pages(page -> new SheetPage(page.number(), width, height, page.margins(), page.lines(), page.strokes(),
                page.pictures(), page.slanted()));
    }

    SheetEdit pages(UnaryOperator<SheetPage> change) {
        sheet = new Sheet(sheet.origin(), sheet.version(), sheet.pages().stream().map(change).toList());
        return this;
    }

    private static SheetPage lines(SheetPage page, List<TextLine> lines) {
        return new SheetPage(page.number(), page.widthMm(), page.heightMm(), page.margins(), lines, page.strokes(),
                page.pictures(), page.slanted());
    }

    private static SheetPage with(SheetPage page, List<Stroke> strokes, List<Picture> pictures) {
        return new SheetPage(page.number(), page.widthMm(), page.heightMm(), page.margins(), page.lines(), strokes,
                pictures, page.slanted());
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    static UnaryOperator<TextLine> size(double sizePt) {
        return faces(face -> new Face(face.family(), sizePt, face.bold(), face.italic(), face.rgb()));
    }

    static UnaryOperator<TextLine> bold(boolean bold) {
        return faces(face -> new Face(face.family(), face.sizePt(), bold, face.italic(), face.rgb()));
    }

    static UnaryOperator<TextLine> italic(boolean italic) {
        return faces(face -> new Face(face.family(), face.sizePt(), face.bold(), italic, face.rgb()));
    }

    static UnaryOperator<TextLine> colour(int rgb) {
        return faces(face -> new Face(face.family(), face.sizePt(), face.bold(), face.italic(), rgb));
    }

    static UnaryOperator<TextLine> family(String family) {
        return faces(face -> new Face(family, face.sizePt(), face.bold(), face.italic(), face.rgb()));
    }

    static UnaryOperator<TextLine> faces(UnaryOperator<Face> change) {
        return line -> new TextLine(line.page(), line.letters().stream().map(letter -> new Letter(letter.text(),
                letter.leftMm(), letter.rightMm(), change.apply(letter.face()))).toList(), line.baselineMm(),
                line.paragraph(), line.boxed());
    }

    static UnaryOperator<TextLine> shift(double right, double down) {
        return line -> new TextLine(line.page(), line.letters().stream().map(letter -> new Letter(letter.text(),
                letter.leftMm() + right, letter.rightMm() + right, letter.face())).toList(), line.baselineMm() + down,
                line.paragraph(), line.boxed());
    }

    /** Other words around the same middle. */
    static UnaryOperator<TextLine> centredText(String text) {
        return line -> {
            Face face = line.letters().getFirst().face();
            double width = letters(text, 0, face).getLast().rightMm();
            return retyped(line, text, line.middleMm() - width / 2);
        };
    }

    /** Other words from the same beginning. */
    static UnaryOperator<TextLine> text(String text) {
        return line -> retyped(line, text, line.leftMm());
    }

    private static TextLine retyped(TextLine line, String text, double left) {
        return new TextLine(line.page(), letters(text, left, line.letters().getFirst().face()), line.baselineMm(),
                line.paragraph(), line.boxed());
    }

    private static List<Letter> letters(String text, double left, Face face) {
        SerifFont font = face.bold() ? SerifFont.BOLD : SerifFont.REGULAR;
        List<Letter> letters = new ArrayList<>();
        double x = left;
        for (String letter : text.codePoints().mapToObj(Character::toString).toList()) {
            double next = x + font.width(letter, face.sizePt()) * MM;
            letters.add(new Letter(letter, x, next, face));
            x = next;
        }
        return letters;
    }

    /** What the checker says of the paper, nothing else being known. */
    ConformityReport judged() {
        return judged(Context.UNKNOWN);
    }

    ConformityReport judged(Context context) {
        return vn.thamdinh.documents.conformity.rules.RuleBook.judge(sheet, context);
    }

    static Context context(Optional<java.util.Set<Integer>> taken, Optional<Boolean> series, Optional<String> place) {
        return new Context(Optional.empty(), taken, series, place);
    }
}
