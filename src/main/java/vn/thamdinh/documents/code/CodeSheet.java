package vn.thamdinh.documents.code;

import static vn.thamdinh.documents.pdf.PageSetup.points;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.thamdinh.documents.pdf.DocumentInfo;
import vn.thamdinh.documents.pdf.PageSetup;
import vn.thamdinh.documents.pdf.PdfMetadata;
import vn.thamdinh.documents.pdf.SerifFont;

/** One A4 page with a code to be kept in a safe: in letters large enough to be copied by hand, and as a square. */
public final class CodeSheet {
    private static final double TITLE_PT = 20;
    private static final double TEXT_PT = 13;
    private static final double CODE_PT = 24;
    private static final double LINE = 1.4;
    private static final double SQUARE_MM = 60;
    private static final int GROUPS_IN_A_LINE = 4;

    private final PDPageContentStream page;
    private double down = PageSetup.TOP_MM;

    private CodeSheet(PDPageContentStream page) {
        this.page = page;
    }

    /**
     * Draws the page.
     *
     * @param groups of the code, in the order of reading
     * @param square what the square holds
     * @param before paragraph above the code
     * @param after  paragraph below
     */
    public static byte[] pdf(PdfMetadata metadata, List<String> groups, String square, String before, String after) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage a4 = new PDPage(PDRectangle.A4);
            document.addPage(a4);
            PDFont regular = PDType0Font.load(document, SerifFont.REGULAR.open(), true);
            PDFont bold = PDType0Font.load(document, SerifFont.BOLD.open(), true);
            try (PDPageContentStream content = new PDPageContentStream(document, a4)) {
                var sheet = new CodeSheet(content);
                sheet.paragraph(bold, SerifFont.BOLD, TITLE_PT, metadata.title());
                sheet.paragraph(regular, SerifFont.REGULAR, TEXT_PT, before);
                for (int i = 0; i < groups.size(); i += GROUPS_IN_A_LINE) {
                    sheet.line(bold, CODE_PT,
                            String.join("   ", groups.subList(i, Math.min(groups.size(), i + GROUPS_IN_A_LINE))));
                }
                sheet.square(SquareCode.of(square));
                sheet.paragraph(regular, SerifFont.REGULAR, TEXT_PT, after);
            }
            DocumentInfo.write(document, metadata, DocumentInfo.Kind.PRINT);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void paragraph(PDFont font, SerifFont metrics, double size, String text) throws IOException {
        for (String line : broken(metrics, size, text)) {
            line(font, size, line);
        }
        down += PageSetup.millimetres(size) * LINE / 2;
    }

    private static List<String> broken(SerifFont metrics, double size, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (metrics.width(longer, size) > points(PageSetup.TEXT_MM) && !line.isEmpty()) {
                lines.add(line.toString());
                longer = word;
            }
            line.replace(0, line.length(), longer);
        }
        lines.add(line.toString());
        return lines;
    }

    private void line(PDFont font, double size, String text) throws IOException {
        down += PageSetup.millimetres(size) * LINE;
        page.beginText();
        page.setFont(font, (float) size);
        page.newLineAtOffset((float) points(PageSetup.LEFT_MM), (float) points(PageSetup.HEIGHT_MM - down));
        page.showText(text);
        page.endText();
    }

    private void square(SquareCode code) throws IOException {
        double module = points(SQUARE_MM) / code.size();
        double top = points(PageSetup.HEIGHT_MM - down);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    page.addRect((float) (points(PageSetup.LEFT_MM) + x * module), (float) (top - (y + 1) * module),
                            (float) module, (float) module);
                }
            }
        }
        page.fill();
        down += SQUARE_MM;
    }
}
