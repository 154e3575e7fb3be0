package vn.thamdinh.documents.artwork;

import static vn.thamdinh.documents.pdf.PageSetup.points;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.util.Matrix;
import vn.thamdinh.documents.pdf.DocumentInfo;
import vn.thamdinh.documents.pdf.PdfMetadata;

/**
 * Writes a piece as a print file: one page at true size in shapes and process colours alone, with trim and bleed box,
 * crop and register marks, and FOGRA39 as the intended printing condition. The same piece and metadata give the same
 * bytes.
 */
public final class ArtworkPdf {
    private static final byte[] PACKED_PROFILE = packedProfile();
    private static final int INKS = 4;

    private final Artwork piece;
    private final PdfMetadata metadata;
    private final double margin;

    private ArtworkPdf(Artwork piece, PdfMetadata metadata) {
        this.piece = piece;
        this.metadata = metadata;
        this.margin = piece.bleedMm() + PrinterMarks.ROOM_MM;
    }

    /** The file's bytes. */
    public static byte[] of(Artwork piece, PdfMetadata metadata) {
        return new ArtworkPdf(piece, metadata).bytes();
    }

    private byte[] bytes() {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = page();
            document.addPage(page);
            intent(document);
            PictureTag.describe(document, page, piece, margin);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getTranslateInstance((float) points(margin), (float) points(margin)));
                content.beginMarkedContent(PictureTag.FIGURE, PictureTag.NUMBER);
                for (Fill fill : piece.fills()) {
                    paint(content, fill);
                }
                content.endMarkedContent();
                content.beginMarkedContent(COSName.ARTIFACT);
                content.setNonStrokingColor(1f, 1f, 1f, 1f);
                path(content, PrinterMarks.of(piece));
                content.fill();
                content.endMarkedContent();
            }
            DocumentInfo.write(document, metadata, DocumentInfo.Kind.PRINT);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PDPage page() {
        PDPage page = new PDPage(box(0, margin));
        page.setBleedBox(box(margin, piece.bleedMm()));
        page.setTrimBox(box(margin, 0));
        return page;
    }

    /** The finished size with that much more around it; its lower left corner is moved by the offset. */
    private PDRectangle box(double offset, double around) {
        double corner = offset == 0 ? 0 : offset - around;
        return new PDRectangle((float) points(corner), (float) points(corner),
                (float) points(piece.widthMm() + 2 * around), (float) points(piece.heightMm() + 2 * around));
    }

    /** Packed once for all files: packing takes longer than everything else in a file. */
    private static void intent(PDDocument document) throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        try (OutputStream raw = profile.createRawOutputStream()) {
            raw.write(PACKED_PROFILE);
        }
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        profile.setInt(COSName.N, INKS);
        profile.setItem(COSName.ALTERNATE, COSName.DEVICECMYK);
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        dictionary.setName(COSName.S, "GTS_PDFX");
        dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        PDOutputIntent intent = new PDOutputIntent(dictionary);
        intent.setOutputConditionIdentifier("FOGRA39");
        intent.setOutputCondition("Offset, ISO 12647-2:2004/Amd 1, paper type 1 or 2");
        intent.setRegistryName("http://www.color.org");
        intent.setInfo("ISO Coated v2 300% (basICColor)");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static void paint(PDPageContentStream content, Fill fill) throws IOException {
        Cmyk ink = fill.colour();
        content.setNonStrokingColor(ink.cyan() / 100f, ink.magenta() / 100f, ink.yellow() / 100f, ink.black() / 100f);
        if (path(content, fill.shape()) == PathIterator.WIND_EVEN_ODD) {
            content.fillEvenOdd();
        } else {
            content.fill();
        }
    }

    /** Returns the shape's winding rule. */
    private static int path(PDPageContentStream content, Shape shape) throws IOException {
        AffineTransform toPoints = AffineTransform.getScaleInstance(points(1), points(1));
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        PathIterator steps = shape.getPathIterator(toPoints);
        for (; !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> content.curveTo(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = at[end];
                y = at[end + 1];
            }
        }
        return steps.getWindingRule();
    }

    private static byte[] packedProfile() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(PressColours.profile());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
