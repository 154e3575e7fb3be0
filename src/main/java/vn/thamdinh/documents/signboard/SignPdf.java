package vn.thamdinh.documents.signboard;

import static vn.thamdinh.documents.pdf.PageSetup.points;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import vn.thamdinh.documents.pdf.DocumentInfo;
import vn.thamdinh.documents.pdf.PdfMetadata;

/** Writes shapes as a print file: millimetres become points, the page is the board with bleed and room for marks. */
final class SignPdf {
    private static final double MARK_LENGTH_MM = 5;
    private static final double MARK_OFFSET_MM = 1;
    private static final double MARK_STROKE_PT = 0.25;
    private static final double HIDDEN_SIZE_PT = 24;
    private static final String PROFILE = "/vn/thamdinh/documents/colour/ISOcoated_v2_300_bas.icc";
    private static final String FONT = "/vn/thamdinh/documents/fonts/BeVietnamPro-Bold.ttf";

    private final Signboard board;
    private final List<Fill> fills;
    private final PdfMetadata metadata;
    private final double margin;

    SignPdf(Signboard board, List<Fill> fills, PdfMetadata metadata) {
        this.board = board;
        this.fills = fills;
        this.metadata = metadata;
        this.margin = board.style().bleedMm() + MARK_OFFSET_MM + MARK_LENGTH_MM;
    }

    byte[] bytes() {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = page();
            document.addPage(page);
            intent(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getTranslateInstance((float) points(margin), (float) points(margin)));
                for (Fill fill : fills) {
                    colour(content, fill.colour());
                    path(content, fill.shape());
                    content.fillEvenOdd();
                }
                cropMarks(content);
                hiddenName(document, content);
            }
            DocumentInfo.write(document, metadata, DocumentInfo.Kind.PRINT);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PDPage page() {
        PDPage page = new PDPage(box(margin));
        page.setBleedBox(box(margin, board.style().bleedMm()));
        page.setTrimBox(box(margin, 0));
        return page;
    }

    private PDRectangle box(double around) {
        return new PDRectangle((float) points(board.style().widthMm() + 2 * around),
                (float) points(board.style().heightMm() + 2 * around));
    }

    private PDRectangle box(double offset, double around) {
        return new PDRectangle((float) points(offset - around), (float) points(offset - around),
                (float) points(board.style().widthMm() + 2 * around),
                (float) points(board.style().heightMm() + 2 * around));
    }

    private static void intent(PDDocument document) throws IOException {
        try (InputStream profile = SignPdf.class.getResourceAsStream(PROFILE)) {
            PDOutputIntent intent = new PDOutputIntent(document, profile);
            intent.getCOSObject().setName(COSName.S, "GTS_PDFX");
            intent.setOutputConditionIdentifier("FOGRA39");
            intent.setOutputCondition("Offset, ISO 12647-2:2004/Amd 1, paper type 1 or 2");
            intent.setRegistryName("http://www.color.org");
            intent.setInfo("ISO Coated v2 300% (basICColor)");
            document.getDocumentCatalog().addOutputIntent(intent);
        }
    }

    private static void colour(PDPageContentStream content, Cmyk ink) throws IOException {
        content.setNonStrokingColor(ink.cyan() / 100f, ink.magenta() / 100f, ink.yellow() / 100f, ink.black() / 100f);
    }

    private static void path(PDPageContentStream content, Shape shape) throws IOException {
        AffineTransform toPoints = AffineTransform.getScaleInstance(points(1), points(1));
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator steps = shape.getPathIterator(toPoints); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> content.curveTo(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = at[end];
            y = at[end + 1];
        }
    }

    /** Marks at the corners of the cut, outside the bleed, in all four inks so that each plate shows them. */
    private void cropMarks(PDPageContentStream content) throws IOException {
        double width = board.style().widthMm();
        double height = board.style().heightMm();
        double from = board.style().bleedMm() + MARK_OFFSET_MM;
        double to = from + MARK_LENGTH_MM;
        content.setStrokingColor(1f, 1f, 1f, 1f);
        content.setLineWidth((float) MARK_STROKE_PT);
        for (double x : new double[] {0, width}) {
            line(content, x, -from, x, -to);
            line(content, x, height + from, x, height + to);
        }
        for (double y : new double[] {0, height}) {
            line(content, -from, y, -to, y);
            line(content, width + from, y, width + to, y);
        }
        content.stroke();
    }

    private static void line(PDPageContentStream content, double x1, double y1, double x2, double y2)
            throws IOException {
        content.moveTo((float) points(x1), (float) points(y1));
        content.lineTo((float) points(x2), (float) points(y2));
    }

    /** The name as text that is never painted: viewers find it, printers print nothing. */
    private void hiddenName(PDDocument document, PDPageContentStream content) throws IOException {
        try (InputStream in = SignPdf.class.getResourceAsStream(FONT)) {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            content.setFont(PDType0Font.load(document, in, true), (float) HIDDEN_SIZE_PT);
            content.newLineAtOffset((float) points(board.style().widthMm() / 10),
                    (float) points(board.style().heightMm() / 2));
            content.showText(board.commune());
            content.endText();
        }
    }
}
