package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.conformity.Paper.Line;
import vn.thamdinh.documents.conformity.Paper.Page;
import vn.thamdinh.documents.decision.AnnexRow;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;

/** NĐ 30/2020, Phụ lục I, III.1: the list; and what every page of a paper warns of. */
class AnnexRulesTest {
    private static final Page ANNEX = Papers.ISSUED.page(2);

    @Test
    void a01TheDecisionRefersToItsAnnex() {
        assertTrue(String.join(" ", Papers.ISSUED.page(1).texts()).contains("Phụ lục kèm theo"));
    }

    @Test
    void a03TheLabelStandsCentredInBold14OnItsOwnLine() {
        Line label = ANNEX.line("Phụ lục");
        assertEquals("Phụ lục", label.text());
        assertTrue(label.only().bold());
        assertEquals(14, label.only().sizePt());
        assertEquals(112.5, label.middleMm(), 0.2);
    }

    @Test
    void a04TheTitleIsInBoldCapitalsOf13To14Centred() {
        Line title = ANNEX.line("DANH SÁCH");
        assertTrue(title.only().bold());
        assertEquals(14, title.only().sizePt());
        assertEquals(112.5, title.middleMm(), 0.2);
        assertEquals(title.text().toUpperCase(Locale.ROOT), title.text());
    }

    @Test
    void a05TheReferenceIsInItalicsOf13To14CentredAndComplete() {
        Line first = ANNEX.line("(Kèm theo");
        Line second = ANNEX.line("ngày 05");
        assertTrue(first.only().italic() && second.only().italic());
        assertEquals(112.5, first.middleMm(), 0.2);
        assertEquals("(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh Bình Phước)",
                first.text() + " " + second.text());
    }

    @Test
    void everyCommuneOfTheListIsFoundLetterByLetterInThePlansOrder() throws IOException {
        String text = text(Papers.pdf(SampleDecision.issued()));
        List<Integer> places = new ArrayList<>();
        for (String commune : SampleDecision.COMMUNES) {
            assertEquals(text.indexOf(commune), text.lastIndexOf(commune), commune + " stands once");
            places.add(text.indexOf(commune));
        }
        assertTrue(places.getFirst() > 0);
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(text.contains("Xã Đăk Ơ"));
        SampleDecision.DISTRICTS.forEach(district -> assertTrue(text.contains(district), district));
    }

    @Test
    void namesThatComeDecomposedAreFoundComposed() throws IOException {
        String decomposed = Normalizer.normalize("Xã Đăk Ơ", Normalizer.Form.NFD);
        var row = new AnnexRow(1, "Huyện Bù Gia Mập", decomposed, "", "", "");
        String text = text(Papers.pdf(SampleDecision.with(SampleDecision.issued().issuance(), Marks.NONE, List.of(row))));
        assertTrue(text.contains("Xã Đăk Ơ"));
    }

    @Test
    void aListOfSeveralPagesRepeatsItsHeadAndLosesNoRow() {
        List<Page> pages = Papers.LONG.pages().stream().filter(page -> page.texts().contains("STT")).toList();
        assertTrue(pages.size() >= 3, pages.size() + " pages");
        pages.forEach(page -> assertTrue(page.texts().contains("UBND cấp xã")));
        String all = String.join("\n", Papers.LONG.pages().stream().flatMap(page -> page.texts().stream()).toList());
        for (int order = 1; order <= 111; order++) {
            assertTrue(all.contains("Xã số " + order), "row " + order);
        }
    }

    @Test
    void aPageBreakNeverTearsADistrictsRowsApart() {
        List<Page> pages = Papers.LONG.pages().stream().filter(page -> page.texts().contains("STT")).toList();
        for (Page page : pages) {
            List<String> communes = page.texts().stream().filter(text -> text.startsWith("Xã số ")).toList();
            int first = Integer.parseInt(communes.getFirst().substring("Xã số ".length()));
            assertEquals(1, first % 4, "districts of the long list have four communes: " + communes.getFirst());
        }
    }

    @Test
    void aListWithoutPointsHasNoColumnForThem() {
        assertTrue(ANNEX.texts().contains("Hạng"));
        assertTrue(Papers.LONG.pages().stream().noneMatch(page -> page.texts().contains("Hạng")));
    }

    @Test
    void everyPageOfARehearsalsDraftSaysSoAndWarnsOfTheSampleCriteria() throws IOException {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(SampleDecision.with(
                new Issuance.Draft(), new Marks(true, List.of(Papers.WARNING)))))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ"), "page " + page);
                assertTrue(text.contains(Papers.WARNING), "page " + page);
            }
        }
        assertTrue(Papers.DRAFT.page(1).texts().contains("DỰ THẢO"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
