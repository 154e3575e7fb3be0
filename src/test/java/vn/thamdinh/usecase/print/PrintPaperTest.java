package vn.thamdinh.usecase.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.Copies;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Reason;

/** On a printer of the test's own, which paints what it is sent at 72 dots to the inch. */
class PrintPaperTest {
    private static final PaintingPrinter PRINTER = new PaintingPrinter("Máy in thử");

    @BeforeAll
    static void plugThePrinterIn() {
        PrintServiceLookup.registerService(PRINTER);
    }

    private static PrintOrder order(String pages, int copies, PrintOrder.Sides sides, boolean fit) {
        return new PrintOrder(PRINTER.getName(), pages, copies, sides, fit);
    }

    /** Pages with a black square of 100 points, number × 50 points from the left, 100 from the lower edge. */
    private static byte[] pdf(int pages, PDRectangle size) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(number * 50, 100, 100, 100);
                    content.fill();
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static int left(BufferedImage page) {
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if ((page.getRGB(x, y) & 0xFF) < 128) {
                    return x;
                }
            }
        }
        return -1;
    }

    private static int width(BufferedImage page) {
        int black = 0;
        int left = left(page);
        for (int y = 0; y < page.getHeight() && black == 0; y++) {
            for (int x = left; x < page.getWidth() && (page.getRGB(x, y) & 0xFF) < 128; x++) {
                black++;
            }
        }
        return black;
    }

    @Test
    void thePagesAskedForComeInTheirOrderAndAtTheirTrueSize() throws IOException {
        assertEquals(3, done(PrintPaper.print(pdf(4, PDRectangle.A4), "paper", order("4, 1-2", 2,
                PrintOrder.Sides.LONG_EDGE, false), Progress.NONE)));
        List<BufferedImage> pages = PRINTER.pages();
        assertEquals(List.of(200, 50, 100), pages.stream().map(PrintPaperTest::left).toList());
        for (BufferedImage page : pages) {
            assertEquals(100, width(page));
            assertEquals(595, page.getWidth());
            assertEquals(842, page.getHeight());
        }
        assertEquals(new Copies(2), PRINTER.attributes().get(Copies.class));
        assertEquals(javax.print.attribute.standard.Sides.TWO_SIDED_LONG_EDGE,
                PRINTER.attributes().get(javax.print.attribute.standard.Sides.class));
    }

    @Test
    void aBoardIsShrunkToTheSheetWhereThatIsAskedForAndKeepsItsSizeElse() throws IOException {
        byte[] board = pdf(1, new PDRectangle(1775, 1208));
        done(PrintPaper.print(board, "board", order("", 1, PrintOrder.Sides.ONE, false), Progress.NONE));
        assertEquals(100, width(PRINTER.pages().getFirst()));
        done(PrintPaper.print(board, "board", order("", 1, PrintOrder.Sides.ONE, true), Progress.NONE));
        int shrunk = width(PRINTER.pages().getFirst());
        assertTrue(shrunk >= 46 && shrunk <= 49, "842 / 1775 of 100 points: " + shrunk);
    }

    @Test
    void stoppingSendsNoFurtherPage() throws IOException {
        byte[] paper = pdf(5, PDRectangle.A4);
        Progress stopAfterTwo = new Progress() {
            private long printed;

            @Override
            public void at(long done, long total) {
                printed = done;
            }

            @Override
            public void check() throws Cancelled {
                if (printed >= 2) {
                    throw new Cancelled();
                }
            }
        };
        assertThrows(Cancelled.class, () -> PrintPaper.print(paper, "paper", order("", 1, PrintOrder.Sides.ONE, false),
                stopAfterTwo));
        assertTrue(PRINTER.pages().size() <= 2, PRINTER.pages().size() + " pages");
    }

    @Test
    void whatCannotBePrintedIsRefusedWithTheReason() throws IOException {
        byte[] paper = pdf(2, PDRectangle.A4);
        assertEquals(Reason.BAD_INPUT, refused(PrintPaper.print(paper, "paper",
                order("3", 1, PrintOrder.Sides.ONE, false), Progress.NONE)));
        assertEquals(Reason.BAD_INPUT, refused(PrintPaper.print(paper, "paper",
                order("", 0, PrintOrder.Sides.ONE, false), Progress.NONE)));
        assertEquals(Reason.NO_PRINTER, refused(PrintPaper.print(paper, "paper",
                new PrintOrder("nobody", "", 1, PrintOrder.Sides.ONE, false), Progress.NONE)));
        assertTrue(PrintPaper.printers().stream().anyMatch(known -> known.name().equals(PRINTER.getName())
                && known.bothSides()));
    }

    @Test
    void pagesAreReadAsPeopleNameThem() {
        assertEquals(Optional.of(List.of(1, 2, 3)), PageChoice.read(" ", 3));
        assertEquals(Optional.of(List.of(2, 3, 1)), PageChoice.read("2 – 3; 1", 3));
        for (String wrong : List.of("0", "4", "3-2", "a", "1-", "1 2", ",")) {
            assertEquals(Optional.empty(), PageChoice.read(wrong, 3), wrong);
        }
    }
}
