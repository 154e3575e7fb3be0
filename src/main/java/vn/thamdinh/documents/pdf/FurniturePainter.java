package vn.thamdinh.documents.pdf;

import static vn.thamdinh.documents.pdf.PageSetup.points;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Paints page numbers, marks and foot lines as artifacts, which screen readers leave out. */
final class FurniturePainter {
    private static final double NUMBER_SIZE_PT = 14;
    private static final double NUMBER_BASELINE_FROM_TOP_MM = 13;
    private static final double FOOT_SIZE_PT = 10;
    private static final double FOOT_LEADING_PT = 12;
    private static final double FOOT_BASELINE_FROM_BOTTOM_MM = 15.5;
    private static final double MARK_SIZE_PT = 40;
    private static final float MARK_GREY = 0.82f;

    private final PDDocument document;
    private final Map<SerifFont, Face> faces = new EnumMap<>(SerifFont.class);

    FurniturePainter(PDDocument document) {
        this.document = document;
    }

    /** Paints all pages; {@code annexStarts} are the zero-based pages on which numbering begins anew. */
    void paint(PageFurniture furniture, List<Integer> annexStarts) throws IOException {
        int number = 0;
        int part = 0;
        for (int index = 0; index < document.getNumberOfPages(); index++) {
            number = annexStarts.contains(index) ? 1 : number + 1;
            PDPage page = document.getPage(index);
            if (!furniture.codes().isEmpty()) {
                part += number == 1 ? 1 : 0;
                code(page, furniture.codes().get(part - 1), number + "/" + pages(index - number + 1, annexStarts),
                        furniture.footLines());
            } else if (number > 1) {
                numberPage(page, Integer.toString(number));
            }
            if (furniture.codes().isEmpty() && !furniture.footLines().isEmpty()) {
                foot(page, furniture.footLines());
            }
            if (!furniture.mark().isEmpty()) {
                mark(page, furniture.mark());
            }
        }
    }

    /** How many pages the part has that begins there. */
    private int pages(int start, List<Integer> starts) {
        return starts.stream().filter(next -> next > start).findFirst().orElse(document.getNumberOfPages()) - start;
    }

    private void code(PDPage page, PageCode code, String number, List<String> warnings) throws IOException {
        try (PDPageContentStream out = begin(page, AppendMode.APPEND, "Footer")) {
            new CodePainter(out, new CodePainter.Faces(face(SerifFont.REGULAR).font(), face(SerifFont.BOLD).font()))
                    .paint(code, number, warnings);
            out.endMarkedContent();
        }
    }

    private void numberPage(PDPage page, String number) throws IOException {
        double middle = textMiddle(page);
        double baseline = page.getMediaBox().getHeight() - points(NUMBER_BASELINE_FROM_TOP_MM);
        try (PDPageContentStream out = begin(page, AppendMode.APPEND, "Header")) {
            centred(out, face(SerifFont.REGULAR), NUMBER_SIZE_PT, number, new Spot(middle, baseline));
            out.endMarkedContent();
        }
    }

    private void foot(PDPage page, List<String> texts) throws IOException {
        Face face = face(SerifFont.BOLD);
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> lines.addAll(
                BalancedLines.of(text, SerifFont.BOLD, FOOT_SIZE_PT, points(PageSetup.TEXT_MM))));
        double middle = textMiddle(page);
        double baseline = points(FOOT_BASELINE_FROM_BOTTOM_MM);
        try (PDPageContentStream out = begin(page, AppendMode.APPEND, "Footer")) {
            for (String line : lines) {
                centred(out, face, FOOT_SIZE_PT, line, new Spot(middle, baseline));
                baseline -= FOOT_LEADING_PT;
            }
            out.endMarkedContent();
        }
    }

    private void mark(PDPage page, String words) throws IOException {
        Face face = face(SerifFont.BOLD);
        double width = face.metrics().width(words, MARK_SIZE_PT);
        PDRectangle paper = page.getMediaBox();
        double angle = Math.atan2(paper.getHeight(), paper.getWidth());
        try (PDPageContentStream out = begin(page, AppendMode.PREPEND, "Watermark")) {
            out.setNonStrokingColor(MARK_GREY);
            out.beginText();
            out.setFont(face.font(), (float) MARK_SIZE_PT);
            Matrix place = Matrix.getRotateInstance(angle, paper.getWidth() / 2, paper.getHeight() / 2);
            place.translate((float) (-width / 2), (float) (-MARK_SIZE_PT / 3));
            out.setTextMatrix(place);
            out.showText(words);
            out.endText();
            out.endMarkedContent();
        }
    }

    /** The middle between the margins, upright pages and wide ones alike. */
    private static double textMiddle(PDPage page) {
        return (points(PageSetup.LEFT_MM) + page.getMediaBox().getWidth() - points(PageSetup.RIGHT_MM)) / 2;
    }

    private PDPageContentStream begin(PDPage page, AppendMode mode, String subtype) throws IOException {
        PDPageContentStream out = new PDPageContentStream(document, page, mode, true, true);
        COSDictionary kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        kind.setName(COSName.SUBTYPE, subtype);
        out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
        return out;
    }

    private static void centred(PDPageContentStream out, Face face, double sizePt, String text, Spot spot)
            throws IOException {
        out.beginText();
        out.setFont(face.font(), (float) sizePt);
        out.setNonStrokingColor(0f);
        out.newLineAtOffset((float) (spot.x() - face.metrics().width(text, sizePt) / 2), (float) spot.y());
        out.showText(text);
        out.endText();
    }

    /** Loads a face when it is first needed: a face without letters has no place in an archive file. */
    private Face face(SerifFont font) throws IOException {
        Face known = faces.get(font);
        if (known == null) {
            known = new Face(font, PDType0Font.load(document, font.open(), true));
            faces.put(font, known);
        }
        return known;
    }

    private record Face(SerifFont metrics, PDFont font) {
    }

    private record Spot(double x, double y) {
    }
}
