package vn.thamdinh.documents.authenticity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.ArchiveStandard;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;

class AuthenticityStampTest {
    private static final String CODE = "0A1B2-C3D4E-5F6G7-H8J9K";
    private static final String SQUARE = "THAM-DINH:1:" + CODE;
    private static final String STATEMENT = "tham-dinh authenticity.1\nnumber 05/QĐ-UBND & <\nseal x\n";

    private static byte[] plain;
    private static byte[] stamped;

    @BeforeAll
    static void stampADecision() {
        VeraGreenfieldFoundryProvider.initialise();
        plain = new DecisionDocument(new TemplateRenderer(), new PdfRenderer()).render(SampleDecision.with(
                new Issuance.Draft(), new Marks(true, List.of("Bộ tiêu chí mẫu"))), SampleDecision.metadata());
        stamped = stamp();
    }

    private static byte[] stamp() {
        return AuthenticityStamp.stamp(plain, _ -> new AuthenticityStamp.Proof(CODE, SQUARE, STATEMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void aPaperWithItsCodeKeepsTheStandard(String standard) throws Exception {
        assertEquals(List.of(), ArchiveStandard.faults(stamped, standard));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertArrayEquals(stamped, stamp());
    }

    @Test
    void statementAndCodeAreReadBack() throws Exception {
        StampedPaper paper = StampedPaper.read(stamped);
        assertEquals(Optional.of(STATEMENT), paper.statement());
        assertEquals(CODE.replace("-", ""), paper.printed());
    }

    @Test
    void theCodeIsNoPartOfTheLettersThatItIsMadeFrom() throws Exception {
        String letters = StampedPaper.read(stamped).letters();
        assertEquals(StampedPaper.read(plain).letters(), letters);
        byte[] other = new DecisionDocument(new TemplateRenderer(), new PdfRenderer()).render(SampleDecision.with(
                new Issuance.Draft(), new Marks(true, List.of("Bộ tiêu chí khác"))), SampleDecision.metadata());
        assertNotEquals(letters, StampedPaper.read(other).letters());
    }

    @Test
    void aPlainPaperHasNeither() throws Exception {
        StampedPaper paper = StampedPaper.read(plain);
        assertEquals(Optional.empty(), paper.statement());
        assertEquals("", paper.printed());
    }

    @Test
    void aReaderOfSquareCodesReadsItFromThePage() throws Exception {
        try (PDDocument document = Loader.loadPDF(stamped)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int width = page.getWidth() / 5;
            int height = page.getHeight() / 7;
            BufferedImage corner = page.getSubimage(0, page.getHeight() - height, width, height);
            int[] dots = corner.getRGB(0, 0, width, height, null, 0, width);
            String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(width, height, dots)))).getText();
            assertEquals(SQUARE, read);
        }
        assertTrue(stamped.length < plain.length + 30_000, stamped.length + " bytes");
    }
}
