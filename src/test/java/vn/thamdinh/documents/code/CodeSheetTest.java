package vn.thamdinh.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.pdf.PdfMetadata;

class CodeSheetTest {

    private static final String CODE = "7KQ2-M4XD-9T0R-HBWC-3F6N-YZ81-PGVA-5JSE-K";
    private static final String AFTER = "Ai có tờ này đều mở được dữ liệu. Hãy cất ở nơi khóa được, không để cùng máy.";

    private final byte[] pdf = CodeSheet.pdf(
            new PdfMetadata("Mã khôi phục", "mô tả", "", OffsetDateTime.parse("2024-11-05T08:00:00Z"), "", ""),
            List.of(CODE.split("-(?=.{4})")), CODE, "Nếu quên mật khẩu, gõ mã này.", AFTER);

    @Test
    void theWholeCodeStandsOnOnePageInReadingOrderWithItsWords() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertEquals(CODE.replace("-", ""), text.lines().filter(line -> line.matches("[0-9A-Z -]+"))
                    .reduce("", String::concat).replaceAll("[ -]", ""));
            assertTrue(text.replaceAll("\\s+", " ").contains(AFTER), text);
        }
    }

    @Test
    void theSquareOnThePrintedPageReadsAsTheCode() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            Path picture = Files.createDirectories(Path.of("target/screens")).resolve("recovery-sheet.png");
            ImageIO.write(page, "png", picture.toFile());
            assertEquals(CODE, read(page));
        }
    }

    @Test
    void aSquareHasQuietGroundAroundItAndItsCornerMarks() {
        SquareCode code = SquareCode.of(CODE);
        for (int i = 0; i < code.size(); i++) {
            for (int ring = 0; ring < 4; ring++) {
                assertFalse(code.dark(i, ring) || code.dark(ring, i) || code.dark(i, code.size() - 1 - ring)
                        || code.dark(code.size() - 1 - ring, i));
            }
        }
        assertTrue(code.dark(4, 4) && code.dark(10, 4) && code.dark(4, 10) && !code.dark(5, 5));
    }

    @Test
    void aTextThatNoSquareHoldsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SquareCode.of("x".repeat(3000)));
    }

    private static String read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
