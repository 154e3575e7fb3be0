package vn.thamdinh.documents.docx;

import java.util.List;
import java.util.stream.Stream;
import vn.thamdinh.documents.docx.Inline.Letters;
import vn.thamdinh.documents.pdf.SerifFont;

/** Widths of letters: Times New Roman has those of the PDF's font. */
final class Letterings {
    /** Of lines without letters. */
    static final Letters SMALLEST = new Letters(1, false, false, "000000");

    private Letterings() {
    }

    /** Width of a line in points. */
    static double width(List<Inline> line) {
        return line.stream().mapToDouble(each -> each instanceof Inline.Text text
                ? face(text.letters()).width(text.text(), text.letters().size()) : 0).sum();
    }

    /** Width of the longest piece without a space. */
    static double widestWord(List<Inline> line) {
        return line.stream().mapToDouble(each -> each instanceof Inline.Text text
                ? Stream.of(text.text().split(" ")).mapToDouble(word -> face(text.letters())
                        .width(word, text.letters().size())).max().orElse(0) : 0).max().orElse(0);
    }

    private static SerifFont face(Letters letters) {
        if (letters.bold()) {
            return letters.italic() ? SerifFont.BOLD_ITALIC : SerifFont.BOLD;
        }
        return letters.italic() ? SerifFont.ITALIC : SerifFont.REGULAR;
    }
}
