package vn.thamdinh.documents.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.preview.PdfLook.Closed;
import vn.thamdinh.documents.preview.PdfLook.Extra;
import vn.thamdinh.documents.preview.PdfLook.Open;
import vn.thamdinh.documents.preview.PdfLook.Why;

class PdfLookTest {
    private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

    @BeforeAll
    static void letTheLibraryComplainInSilence() {
        LIBRARY.setLevel(Level.OFF);
    }

    @AfterAll
    static void letItSpeakAgain() {
        LIBRARY.setLevel(null);
    }

    @Test
    void aPlainFileIsOpenAndHasNothingBesideItsPages() throws IOException {
        var open = assertInstanceOf(Open.class, PdfLook.of(bytes(page(PDRectangle.A4))));
        assertEquals(Set.of(), open.extras());
        assertEquals(1, open.pages().count());
        open.pages().close();
    }

    @Test
    void aFileWithAPasswordIsLocked() throws IOException {
        PDDocument document = page(PDRectangle.A4);
        document.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission()));
        assertEquals(new Closed(Why.LOCKED), PdfLook.of(bytes(document)));
        PDDocument printable = page(PDRectangle.A4);
        printable.protect(new StandardProtectionPolicy("chủ", "", new AccessPermission()));
        assertInstanceOf(Open.class, PdfLook.of(bytes(printable))).pages().close();
    }

    @Test
    void scriptsAndAttachedFilesAreToldAndNotRun() throws IOException {
        PDDocument document = page(PDRectangle.A4);
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
        var attached = new PDComplexFileSpecification();
        attached.setFile("virus.exe");
        attached.setEmbeddedFile(new PDEmbeddedFile(document));
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("virus.exe", attached));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        var open = assertInstanceOf(Open.class, PdfLook.of(bytes(document)));
        assertEquals(Set.of(Extra.SCRIPTS, Extra.FILES), open.extras());
        assertEquals(100, open.pages().argb(0, 12.1).width(), 1);
        open.pages().close();
    }

    @Test
    void pagesOfAnySizeAreDrawnWithinBounds() throws IOException {
        for (var box : new PDRectangle[] {new PDRectangle(0, 0), new PDRectangle(1, 2_000_000),
            new PDRectangle(20_000_000, 20_000_000), new PDRectangle(-50, -50, 20, 20)}) {
            var open = assertInstanceOf(Open.class, PdfLook.of(bytes(page(box))));
            var picture = open.pages().image(0, 20);
            assertTrue((long) picture.getWidth() * picture.getHeight() <= 41_000_000, box.toString());
            open.pages().close();
        }
    }

    @Test
    void aHugeScanIsDrawnInItsColours() throws IOException {
        var scan = new BufferedImage(6000, 5000, BufferedImage.TYPE_BYTE_BINARY);
        var pen = scan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 3000, 5000);
        pen.dispose();
        PDDocument document = page(PDRectangle.A4);
        try (var out = new PDPageContentStream(document, document.getPage(0))) {
            out.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
        }
        var open = assertInstanceOf(Open.class, PdfLook.of(bytes(document)));
        var picture = open.pages().image(0, 100);
        assertEquals(0xFFFFFFFF, picture.getRGB(picture.getWidth() / 4, 100));
        assertEquals(0xFF000000, picture.getRGB(picture.getWidth() * 3 / 4, 100));
        open.pages().close();
    }

    @Test
    void whatIsBrokenIsDamagedOrMended() throws IOException {
        byte[] whole = bytes(page(PDRectangle.A4));
        assertEquals(new Closed(Why.DAMAGED), PdfLook.of(new byte[0]));
        assertEquals(new Closed(Why.DAMAGED), PdfLook.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(new Closed(Why.DAMAGED), PdfLook.of(bytes(new PDDocument())));
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(3) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int k = 0; k < 12 && damaged.length > 8; k++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            if (PdfLook.of(damaged) instanceof Open(PdfPages pages, Set<Extra> _)) {
                try {
                    pages.image(0, 10);
                } catch (UncheckedIOException page) {
                    assertTrue(page.getCause() != null);
                }
                pages.close();
            }
        }
    }

    private static PDDocument page(PDRectangle size) {
        var document = new PDDocument();
        document.addPage(new PDPage(size));
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
