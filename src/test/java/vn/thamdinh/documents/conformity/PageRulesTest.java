package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.conformity.Paper.Line;
import vn.thamdinh.documents.conformity.Paper.Page;
import vn.thamdinh.documents.decision.SampleDecision;

/** NĐ 30/2020, Phụ lục I, mục I and II.1: paper, margins, fonts, colour, page numbers. */
class PageRulesTest {
    private static final double A4_TOLERANCE_MM = 0.05;
    private static final double EDGE_TOLERANCE_MM = 0.1;

    @Test
    void p01AndP02ThePaperIsA4Upright() {
        pages().forEach(page -> {
            assertEquals(210, page.widthMm(), A4_TOLERANCE_MM);
            assertEquals(297, page.heightMm(), A4_TOLERANCE_MM);
        });
    }

    @Test
    void p03NothingButThePageNumberStandsInTheTopMarginOf20To25Mm() {
        pages().forEach(page -> page.lines().stream().filter(line -> line.baselineMm() < 20)
                .forEach(line -> assertTrue(line.text().matches("[0-9]+"), line.text())));
        double capitalHeight = 13 * 0.66 * 25.4 / 72;
        double top = Papers.ISSUED.page(1).line("CỘNG HÒA").baselineMm() - capitalHeight;
        assertTrue(top >= 20 && top <= 25, "top " + top);
    }

    @Test
    void p04TheTextEndsAbove20MmFromTheBottom() {
        Stream.of(Papers.ISSUED, Papers.LONG).flatMap(paper -> paper.pages().stream())
                .flatMap(page -> page.lines().stream())
                .forEach(line -> assertTrue(line.baselineMm() <= 297 - 20, line.toString()));
    }

    @Test
    void p05TheLeftMarginIs30Mm() {
        Page page = Papers.ISSUED.page(1);
        double left = page.body().stream().mapToDouble(Line::leftMm).min().orElseThrow();
        assertEquals(30, left, EDGE_TOLERANCE_MM);
    }

    @Test
    void p06TheRightMarginIs15Mm() {
        Page page = Papers.ISSUED.page(1);
        double right = page.body().stream().mapToDouble(Line::rightMm).max().orElseThrow();
        assertEquals(210 - 15, right, EDGE_TOLERANCE_MM);
    }

    @Test
    void p07AllTextIsOfOneFamilyWithTheWidthsOfTimesNewRomanAndInNfc() {
        pages().flatMap(page -> page.lines().stream()).forEach(line -> {
            line.runs().forEach(run -> assertTrue(run.font().startsWith("LiberationSerif"), run.toString()));
            assertTrue(Normalizer.isNormalized(line.text(), Normalizer.Form.NFC), line.text());
        });
    }

    @Test
    void p08AllInkIsBlack() throws IOException {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(SampleDecision.issued()))) {
            for (PDPage page : document.getPages()) {
                assertEquals(List.of(), colours(page));
            }
        }
    }

    @Test
    void p09PageNumbersAreCentredUprightInTheTopMarginAtSize13To14() {
        Line number = Papers.LONG.page(2).line("2");
        assertEquals("2", number.text());
        assertTrue(number.baselineMm() > 5 && number.baselineMm() < 20, number.toString());
        assertEquals(30 + 165 / 2.0, number.middleMm(), EDGE_TOLERANCE_MM);
        assertEquals(14, number.only().sizePt());
        assertEquals("LiberationSerif", number.only().font());
    }

    @Test
    void p10TheFirstPageShowsNoNumber() {
        assertTrue(Papers.ISSUED.page(1).lines().stream().allMatch(line -> line.baselineMm() > 20));
        assertTrue(Papers.LONG.page(1).lines().stream().allMatch(line -> line.baselineMm() > 20));
    }

    @Test
    void p11AnAnnexIsNumberedByItself() {
        int first = firstAnnexPage(Papers.LONG);
        assertTrue(first > 2, "the long paper has several pages before its annex");
        assertEquals(List.of(), inTopMargin(Papers.LONG.page(first)));
        assertEquals(List.of("2"), inTopMargin(Papers.LONG.page(first + 1)));
        assertEquals(List.of("3"), inTopMargin(Papers.LONG.page(first + 2)));
        assertEquals(List.of(Integer.toString(first - 1)), inTopMargin(Papers.LONG.page(first - 1)));
    }

    private static Stream<Page> pages() {
        return Stream.of(Papers.ISSUED, Papers.DRAFT, Papers.TO_SIGN, Papers.LONG).flatMap(p -> p.pages().stream());
    }

    private static int firstAnnexPage(Paper paper) {
        for (int number = 1; number <= paper.pages().size(); number++) {
            if (paper.page(number).texts().contains("Phụ lục")) {
                return number;
            }
        }
        throw new AssertionError("no annex");
    }

    private static List<String> inTopMargin(Page page) {
        return page.lines().stream().filter(line -> line.baselineMm() < 20).map(Line::text).toList();
    }

    /** Colour operators with any operand other than black's. */
    private static List<String> colours(PDPage page) throws IOException {
        List<String> found = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                if (operator.getName().matches("g|G|rg|RG|k|K|sc|SC|scn|SCN")
                        && operands.stream().anyMatch(value -> !(value instanceof COSNumber n) || n.floatValue() != 0)) {
                    found.add(operands + operator.getName());
                }
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        return found;
    }
}
