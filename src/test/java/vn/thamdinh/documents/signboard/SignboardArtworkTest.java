package vn.thamdinh.documents.signboard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.signboard.SignLine.Part;

class SignboardArtworkTest {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final String REFERENCE = "(Quyết định số 05/QĐ-UBND ngày 05 tháng 12 năm 2024)";
    static final List<String> COMMUNES = SampleDecision.COMMUNES;

    private final SignFont font = new SignFont("BeVietnamPro-Bold.ttf");

    private static Signboard board(String commune, SignStyle style, String code, boolean rehearsal) {
        return new Signboard(commune, 2024, List.of(new SignLine("ỦY BAN NHÂN DÂN", Part.BODY),
                new SignLine(commune.toUpperCase(Locale.ROOT), Part.NAME), new SignLine("ĐẠT CHUẨN", Part.STATEMENT),
                new SignLine("“CHÍNH QUYỀN THÂN THIỆN”", Part.STANDARD), new SignLine("NĂM 2024", Part.YEAR),
                new SignLine(REFERENCE, Part.REFERENCE)), code, style, rehearsal);
    }

    private static byte[] pdf(Signboard board) {
        return new SignboardArtwork().render(board, SampleDecision.metadata());
    }

    @Test
    void theBoxesHaveTheBoardsTrueSizeWithBleed() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(board("Xã Đăk Ơ", SignStyle.USUAL, "", false)))) {
            PDPage page = document.getPage(0);
            assertEquals(600 * POINTS_PER_MM, page.getTrimBox().getWidth(), 0.05);
            assertEquals(400 * POINTS_PER_MM, page.getTrimBox().getHeight(), 0.05);
            assertEquals(610 * POINTS_PER_MM, page.getBleedBox().getWidth(), 0.05);
            assertInside(page.getTrimBox(), page.getBleedBox());
            assertInside(page.getBleedBox(), page.getMediaBox());
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void anotherSizeIsKeptToo() throws IOException {
        SignStyle style = new SignStyle(300, 400, 3, Cmyk.WHITE, Cmyk.RED, false);
        try (PDDocument document = Loader.loadPDF(pdf(board("Thị trấn Thanh Bình", style, "", false)))) {
            assertEquals(300 * POINTS_PER_MM, document.getPage(0).getTrimBox().getWidth(), 0.05);
            assertEquals(306 * POINTS_PER_MM, document.getPage(0).getBleedBox().getWidth(), 0.05);
        }
    }

    @Test
    void allColoursAreProcessColoursWithAPrintingCondition() throws IOException {
        Set<String> operators = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf(board("Xã Đăk Ơ", SignStyle.USUAL, "05/QĐ-UBND", true)))) {
            PDFStreamParser parser = new PDFStreamParser(document.getPage(0));
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    operators.add(operator.getName());
                }
            }
            var intent = document.getDocumentCatalog().getOutputIntents().getFirst();
            assertEquals("FOGRA39", intent.getOutputConditionIdentifier());
            assertEquals(4, intent.getDestOutputIntent().getInt(COSName.N));
        }
        assertTrue(operators.contains("k"), operators.toString());
        for (String other : List.of("rg", "RG", "g", "G", "cs", "CS", "sc", "scn", "Do")) {
            assertTrue(!operators.contains(other), operators.toString());
        }
    }

    @ParameterizedTest
    @FieldSource("COMMUNES")
    void everyNameFitsInsideTheFrameWithAllItsMarks(String commune) {
        SignStyle style = SignStyle.USUAL;
        List<Fill> letters = new SignLayout(board(commune, style, "05/QĐ-UBND", false), font).fills().stream()
                .filter(fill -> fill.colour().equals(style.letters())).skip(1).toList();
        assertEquals(6, letters.size());
        double below = style.heightMm();
        for (Fill line : letters) {
            Rectangle2D ink = line.shape().getBounds2D();
            assertTrue(ink.getMinX() > 25 && ink.getMaxX() < 575, commune + " " + ink);
            assertTrue(ink.getMinY() > 25 && ink.getMaxY() < 375, commune + " " + ink);
            assertTrue(ink.getMaxY() < below, "lines do not touch: " + commune);
            assertEquals(300, ink.getCenterX(), 0.01);
            below = ink.getMinY();
        }
    }

    @ParameterizedTest
    @FieldSource("COMMUNES")
    void theNameCanBeSearchedAlthoughItIsDrawn(String commune) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(board(commune, SignStyle.USUAL, "", false)))) {
            assertEquals(commune, new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void theCodeLeavesTheLinesFree() {
        List<Fill> fills = new SignLayout(board("Xã Đăk Ơ", SignStyle.USUAL, "05/QĐ-UBND", false), font).fills();
        Rectangle2D plate = fills.stream().filter(fill -> fill.colour().equals(Cmyk.WHITE)).findFirst().orElseThrow()
                .shape().getBounds2D();
        fills.stream().filter(fill -> fill.colour().equals(Cmyk.YELLOW)).skip(1).forEach(line ->
                assertTrue(!line.shape().getBounds2D().intersects(plate), line.shape().getBounds2D() + " " + plate));
    }

    @Test
    void kerningBringsLettersTogether() {
        double apart = font.outline("T").getBounds2D().getWidth() + font.outline("A").getBounds2D().getWidth();
        assertTrue(font.outline("TA").getBounds2D().getWidth() < apart);
    }

    @Test
    void aLetterWithoutAShapeIsRefused() {
        Signboard board = new Signboard("Xã", 2024, List.of(new SignLine("XÃ 漢", Part.NAME)), "", SignStyle.USUAL, false);
        assertThrows(IllegalArgumentException.class, () -> pdf(board));
    }

    @Test
    void aRehearsalsBoardDiffersInInkFromARealOne() {
        List<Fill> real = new SignLayout(board("Xã Đăk Ơ", SignStyle.USUAL, "", false), font).fills();
        List<Fill> rehearsal = new SignLayout(board("Xã Đăk Ơ", SignStyle.USUAL, "", true), font).fills();
        assertEquals(real.size() + 4, rehearsal.size());
        assertTrue(rehearsal.getLast().shape().getBounds2D().getWidth() > 100);
    }

    @Test
    void theSameBoardGivesTheSameBytes() {
        Signboard board = board("Xã Bù Gia Mập", SignStyle.USUAL, "05/QĐ-UBND", false);
        assertArrayEquals(pdf(board), pdf(board));
    }

    private static void assertInside(PDRectangle inner, PDRectangle outer) {
        assertTrue(inner.getLowerLeftX() > outer.getLowerLeftX() && inner.getUpperRightX() < outer.getUpperRightX()
                && inner.getLowerLeftY() > outer.getLowerLeftY() && inner.getUpperRightY() < outer.getUpperRightY(),
                inner + " in " + outer);
    }
}
