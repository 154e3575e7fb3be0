package vn.thamdinh.documents.pdf;

import static vn.thamdinh.documents.pdf.PageSetup.points;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.thamdinh.documents.code.SquareCode;

/** Paints a square code with its lines into the bottom margin of a page. */
final class CodePainter {
    private static final double LEFT_MM = 15;
    private static final double BOTTOM_MM = 7;
    private static final double SQUARE_MM = 25;
    private static final double GAP_MM = 2;
    private static final double CODE_SIZE_PT = 13;
    private static final double SIZE_PT = 10;
    private static final double LEADING_PT = 13;
    private static final double WIDTH_MM = PageSetup.WIDTH_MM - 2 * LEFT_MM - SQUARE_MM - GAP_MM;

    /** The two faces of the text. */
    record Faces(PDFont regular, PDFont bold) {
    }

    private final PDPageContentStream out;
    private final Faces faces;

    CodePainter(PDPageContentStream out, Faces faces) {
        this.out = out;
        this.faces = faces;
    }

    void paint(PageCode code, String page, List<String> warnings) throws IOException {
        out.setNonStrokingColor(0f);
        square(SquareCode.of(code.square() + ";" + page));
        double baseline = points(BOTTOM_MM + SQUARE_MM) - CODE_SIZE_PT;
        line(faces.bold(), CODE_SIZE_PT, code.lines().getFirst(), baseline);
        List<String> rest = new ArrayList<>(code.lines().subList(1, code.lines().size()));
        rest.add((rest.isEmpty() ? "" : rest.removeLast() + " – ") + "Trang " + page);
        baseline -= 1.3 * LEADING_PT;
        for (String text : rest) {
            for (String line : BalancedLines.of(text, SerifFont.REGULAR, SIZE_PT, points(WIDTH_MM))) {
                line(faces.regular(), SIZE_PT, line, baseline);
                baseline -= LEADING_PT;
            }
        }
        for (String text : warnings) {
            for (String line : BalancedLines.of(text, SerifFont.BOLD, SIZE_PT, points(WIDTH_MM))) {
                line(faces.bold(), SIZE_PT, line, baseline);
                baseline -= LEADING_PT;
            }
        }
    }

    private void square(SquareCode code) throws IOException {
        double module = points(SQUARE_MM) / code.size();
        double top = points(BOTTOM_MM + SQUARE_MM);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    out.addRect((float) (points(LEFT_MM) + x * module), (float) (top - (y + 1) * module),
                            (float) module, (float) module);
                }
            }
        }
        out.fill();
    }

    private void line(PDFont font, double sizePt, String text, double baseline) throws IOException {
        out.beginText();
        out.setFont(font, (float) sizePt);
        out.newLineAtOffset((float) points(LEFT_MM + SQUARE_MM + GAP_MM), (float) baseline);
        out.showText(text);
        out.endText();
    }
}
