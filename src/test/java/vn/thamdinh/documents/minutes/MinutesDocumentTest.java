package vn.thamdinh.documents.minutes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import vn.thamdinh.documents.minutes.SigningPlace.Part;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.Side;
import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;

/** The finished minutes, read again as a clerk would. */
class MinutesDocumentTest {
    private static RenderedPdf usual;
    private static RenderedPdf tenPages;

    @BeforeAll
    static void makeThem() {
        VeraGreenfieldFoundryProvider.initialise();
        usual = SampleMinutes.pdf(SampleMinutes.usual());
        tenPages = SampleMinutes.pdf(SampleMinutes.tenPages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void minutesWithPhotosAndDrawnSignaturesKeepTheStandard(String flavourId) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(flavourId);
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(tenPages.bytes()), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            List<String> faults = validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage()).distinct().toList();
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void theTextComesInTheOrderOfTheDecreesFormAndInNfc() throws IOException {
        String text = text(usual).replaceAll("\\s+", " ");
        assertEquals(text, Normalizer.normalize(text, Normalizer.Form.NFC));
        int from = 0;
        for (String wanted : List.of("CỘNG HÒA", "BB-ĐKT", "BIÊN BẢN", "Kiểm tra thực tế tại xã Đăk Ơ", "Căn cứ", "Đoàn kiểm tra số 1",
                "Thời gian bắt đầu: 08 giờ 05 phút, ngày 05 tháng 11 năm 2024", "Phòng họp UBND xã Đăk Ơ",
                "Ông Nguyễn Văn An", "Ông Lê Văn Cường", "Ông Điểu Sơn", "Xin chào", "Đạt một phần",
                "Sổ theo dõi hồ sơ 2024.pdf", "Thiếu 12 thủ tục đất đai", "06 người dân", "đeo thẻ",
                "thiếu thủ tục", "Niêm yết đủ", "Thống nhất với", "15/11/2024", "11 giờ 30 phút", "04 bản", "./.",
                "XÃ ĐĂK Ơ", "HUYỆN BÙ GIA MẬP", "THƯ KÝ", "TRƯỞNG ĐOÀN", "Nơi nhận:")) {
            int found = text.indexOf(wanted, from);
            assertTrue(found >= 0, wanted + " after " + text.substring(Math.max(0, from - 40), from));
            from = found;
        }
        assertFalse(text.contains("{"), "no place is left open");
    }

    @Test
    void aLongTableRepeatsItsHeadOnEachPageAndTheSignaturesStayWithTheEnd() throws IOException {
        assertTrue(tenPages.pages() >= 10, tenPages.pages() + " pages");
        try (PDDocument document = Loader.loadPDF(tenPages.bytes())) {
            List<String> pages = pages(document);
            for (int page = 2; page < 8; page++) {
                assertTrue(pages.get(page).contains("Nội dung kiểm tra"), "page " + (page + 1));
                assertTrue(pages.get(page).lines().toList().contains(Integer.toString(page + 1)), pages.get(page));
            }
            List<String> ends = pages.stream().filter(page -> page.contains("Việc kiểm tra kết thúc")).toList();
            assertTrue(ends.getFirst().contains("ĐẠI DIỆN ỦY BAN NHÂN DÂN"), ends.getFirst());
            assertTrue(pages.getLast().contains("Ảnh 2. Lối vào"), pages.getLast());
            pages.forEach(page -> assertFalse(page.strip().matches("(?s).*\\nNhóm \\d+"), "a heading alone: " + page));
        }
    }

    /** With these lengths a group begins exactly at the top of a page. */
    @ParameterizedTest
    @ValueSource(ints = {10, 13})
    void aGroupThatBeginsAtTheTopOfAPageHasTheTablesHeadAboveIt(int rows) throws IOException {
        List<CheckedGroup> groups = IntStream.rangeClosed(1, 8).mapToObj(group -> new CheckedGroup("Nhóm " + group,
                IntStream.rangeClosed(1, rows).mapToObj(line -> new CheckedGroup.Checked("Nội dung số " + group + "."
                        + line + (line % 3 == 0 ? " có tên dài hơn để xuống dòng" : ""), FindingVerdict.MET,
                        line % 2 == 0 ? "Đoàn đã xem tận nơi và thấy việc thực hiện như sau" : "", List.of(), "", ""))
                        .toList())).toList();
        try (PDDocument document = Loader.loadPDF(SampleMinutes.pdf(SampleMinutes.of(new Issuance.ToSign(),
                SampleMinutes.people(), groups, SampleMinutes.signing(), List.of())).bytes())) {
            for (String page : pages(document)) {
                int heads = page.split("Nhận xét; tài liệu", -1).length - 1;
                assertEquals(page.contains("Nội dung số") ? 1 : 0, heads, page);
            }
        }
    }

    @Test
    void aSideWithoutPeopleIsLeftOut() throws IOException {
        List<PeopleGroup> without = SampleMinutes.people().stream()
                .filter(group -> group.side() != Side.DISTRICT).toList();
        List<SigningPlace> signing = SampleMinutes.signing().stream()
                .filter(place -> place.part() != Part.DISTRICT).toList();
        String text = text(SampleMinutes.pdf(SampleMinutes.of(new Issuance.ToSign(), without,
                List.of(SampleMinutes.counter()), signing, List.of())));
        assertFalse(text.contains("HUYỆN BÙ GIA MẬP"), text);
        assertTrue(text.contains("2. Đại diện Ủy ban nhân dân xã Đăk Ơ"), text);
    }

    @Test
    void markupInWhatPeopleWriteIsPrintedAsItWasWritten() throws IOException {
        String sly = "Bảng “A & B” <b>đậm</b> <script>alert('x')</script> {{ head }} {unit} \"ngoặc\"";
        MinutesFacts usual = SampleMinutes.usual();
        var written = new MinutesText(usual.text().visit(), Map.of(MinutesPart.STRENGTHS, sly), 2);
        MinutesFacts facts = new MinutesFacts(usual.issuance(), usual.place(), usual.times(), usual.people(),
                usual.checked(), written, usual.undertakings(), usual.signing(), usual.photos(), usual.edition(), false);
        assertTrue(text(SampleMinutes.pdf(facts)).replaceAll("\\s+", " ").contains(sly));
    }

    @Test
    void aDraftSaysSoAndAReplacementNamesItsReason() throws IOException {
        MinutesFacts usual = SampleMinutes.usual();
        String draft = text(SampleMinutes.pdf(new MinutesFacts(new Issuance.Draft(), usual.place(), usual.times(),
                usual.people(), usual.checked(), usual.text(), usual.undertakings(), usual.signing(), usual.photos(),
                new MinutesFacts.Edition(3, "ghi nhầm điểm đề nghị"), false)));
        assertTrue(draft.contains("DỰ THẢO"), draft);
        assertTrue(draft.contains("(Bản thay thế lần 2; lý do: ghi nhầm điểm đề nghị)"), draft);
        assertFalse(text(usual()).contains("DỰ THẢO"));
        assertFalse(text(usual()).contains("thay thế"));
    }

    @Test
    void aDrawnSignatureIsPaintedAsCurvesAndNotAsDots() throws IOException {
        assertEquals(0, curves(SampleMinutes.pdf(SampleMinutes.of(new Issuance.ToSign(), SampleMinutes.people(),
                List.of(), List.of(new SigningPlace(Part.LEADER, "Nguyễn Văn An", "")), List.of()))));
        assertTrue(curves(usual) > 20, curves(usual) + " curves");
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        assertArrayEquals(tenPages.bytes(), SampleMinutes.pdf(SampleMinutes.tenPages()).bytes());
    }

    @Test
    void aLetterThatCannotBePrintedIsRefused() {
        MinutesFacts usual = SampleMinutes.usual();
        var odd = new MinutesText(usual.text().visit(), Map.of(MinutesPart.STRENGTHS, "漢"), 2);
        assertThrows(IllegalArgumentException.class, () -> SampleMinutes.pdf(new MinutesFacts(usual.issuance(),
                usual.place(), usual.times(), usual.people(), usual.checked(), odd, usual.undertakings(),
                usual.signing(), usual.photos(), usual.edition(), false)));
    }

    private static RenderedPdf usual() {
        return usual;
    }

    private static int curves(RenderedPdf pdf) throws IOException {
        int curves = 0;
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (var page : document.getPages()) {
                for (Object token : new PDFStreamParser(page).parse()) {
                    curves += token instanceof Operator operator && operator.getName().equals("c") ? 1 : 0;
                }
            }
        }
        return curves;
    }

    private static String text(RenderedPdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> pages(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }
}
