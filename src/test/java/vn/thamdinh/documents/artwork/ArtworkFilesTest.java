package vn.thamdinh.documents.artwork;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.decision.SampleDecision;

class ArtworkFilesTest {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double BLEED = 4;
    private static final Artwork PIECE = new Artwork("Xã Đăk Ơ", "Xã Đăk Ơ\nĐẠT CHUẨN & “A”", 300, 200, BLEED, List.of(
            new Fill(new Rectangle2D.Double(-BLEED, -BLEED, 308, 208), Cmyk.RED),
            new Fill(new Ellipse2D.Double(250, 150, 40, 40), Cmyk.YELLOW)));

    private static byte[] pdf() {
        return ArtworkPdf.of(PIECE, SampleDecision.metadata());
    }

    @Test
    void theBoxesHaveTheTrueSizeWithBleedAndLieInOneAnother() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            PDPage page = document.getPage(0);
            assertEquals(300 * POINTS_PER_MM, page.getTrimBox().getWidth(), 0.01);
            assertEquals(200 * POINTS_PER_MM, page.getTrimBox().getHeight(), 0.01);
            assertEquals(308 * POINTS_PER_MM, page.getBleedBox().getWidth(), 0.01);
            assertInside(page.getTrimBox(), page.getBleedBox());
            assertInside(page.getBleedBox(), page.getMediaBox());
            assertEquals(page.getMediaBox().getWidth() / 2,
                    page.getTrimBox().getLowerLeftX() + page.getTrimBox().getWidth() / 2, 0.01);
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void thereAreProcessColoursAloneWithAPrintingConditionAndNeitherFontNorPicture() throws IOException {
        Set<String> operators = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf())) {
            PDFStreamParser parser = new PDFStreamParser(document.getPage(0));
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    operators.add(operator.getName());
                }
            }
            var intent = document.getDocumentCatalog().getOutputIntents().getFirst();
            assertEquals("FOGRA39", intent.getOutputConditionIdentifier());
            assertEquals(4, intent.getDestOutputIntent().getInt(COSName.N));
            assertArrayEquals(PressColours.profile(), intent.getDestOutputIntent().createInputStream().readAllBytes());
            COSDictionary resources = document.getPage(0).getResources().getCOSObject();
            assertFalse(resources.containsKey(COSName.FONT) || resources.containsKey(COSName.XOBJECT), resources.toString());
        }
        operators.removeAll(Set.of("k", "f", "f*", "m", "l", "c", "h", "cm", "BDC", "BMC", "EMC"));
        assertEquals(Set.of(), operators);
    }

    @Test
    void whatIsDrawnIsToldInWordsAndFoundByItsName() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            var whole = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            var figure = (PDStructureElement) whole.getKids().getFirst();
            assertEquals("Figure", figure.getStructureType());
            assertEquals(PIECE.words(), figure.getActualText());
            assertEquals(PIECE.words(), figure.getAlternateDescription());
            assertEquals("Xã Đăk Ơ", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void cropAndRegisterMarksStandOutsideTheBleedOnEachSide() {
        Rectangle2D bleed = new Rectangle2D.Double(-BLEED, -BLEED, 308, 208);
        var marks = PrinterMarks.of(PIECE);
        assertFalse(marks.intersects(bleed));
        for (double[] register : new double[][] {{150, -7.5}, {150, 207.5}, {-7.5, 100}, {307.5, 100}}) {
            assertTrue(marks.intersects(register[0] - 0.01, register[1] - 2, 0.02, 4), register[0] + " " + register[1]);
        }
        assertTrue(marks.intersects(-0.01, -9, 0.02, 3) && marks.intersects(299.99, 205.5, 0.02, 3));
    }

    @Test
    void theSvgIsInTrueMillimetresWithItsInksBesideTheColours() {
        String svg = ArtworkSvg.of(PIECE);
        assertTrue(svg.contains("width=\"308mm\" height=\"208mm\" viewBox=\"-4 -4 308 208\""), svg);
        assertTrue(svg.contains("data-cmyk=\"0 100 100 10\""), svg);
        assertTrue(svg.contains("M290 30C"), "y runs downwards: " + svg);
        assertTrue(svg.contains("<desc>Xã Đăk Ơ\nĐẠT CHUẨN &amp; “A”</desc>"), svg);
        assertFalse(svg.contains("<text") || svg.contains("font") || svg.contains("<script"), svg);
    }

    @Test
    void thePictureShowsThePieceAsItIsCut() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ArtworkPng.of(PIECE, 600)));
        assertEquals(600, image.getWidth());
        assertEquals(400, image.getHeight());
        assertEquals(0xFF000000 | PressColours.srgb(Cmyk.RED), image.getRGB(10, 10));
        assertEquals(0xFF000000 | PressColours.srgb(Cmyk.YELLOW), image.getRGB(540, 60));
    }

    @Test
    void theSamePieceGivesTheSameBytes() {
        assertArrayEquals(pdf(), pdf());
    }

    private static void assertInside(PDRectangle inner, PDRectangle outer) {
        assertTrue(inner.getLowerLeftX() > outer.getLowerLeftX() && inner.getUpperRightX() < outer.getUpperRightX()
                && inner.getLowerLeftY() > outer.getLowerLeftY() && inner.getUpperRightY() < outer.getUpperRightY(),
                inner + " in " + outer);
    }
}
