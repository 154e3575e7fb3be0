package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.conformity.Paper.Line;
import vn.thamdinh.documents.conformity.Paper.Page;
import vn.thamdinh.documents.conformity.Paper.Rule;
import vn.thamdinh.documents.conformity.Paper.Run;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;

/** NĐ 30/2020, Phụ lục I, II.1–5: national title, issuing body, number, place and date, type and subject. */
class HeaderRulesTest {
    private static final double CENTRE_TOLERANCE_MM = 0.2;
    private static final Page FIRST = Papers.ISSUED.page(1);
    private static final Line NATION = FIRST.line("CỘNG HÒA");
    private static final Line MOTTO = FIRST.line("Độc lập");
    private static final Line ISSUER = FIRST.line("TỈNH BÌNH PHƯỚC");
    private static final Line NUMBER = FIRST.line("Số:");
    private static final Line DATE = FIRST.line("Bình Phước,");

    @Test
    void q01TheNationalTitleStandsTopRightInBoldCapitalsOf12To13() {
        assertEquals("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", NATION.text());
        assertFace(NATION, 12, 13, true, false);
        assertTrue(NATION.leftMm() > 95 && NATION.rightMm() <= 195);
    }

    @Test
    void q02TheMottoStandsBelowCentredInBoldOf13To14() {
        assertFace(MOTTO, 13, 14, true, false);
        assertEquals(NATION.middleMm(), MOTTO.middleMm(), CENTRE_TOLERANCE_MM);
        assertTrue(MOTTO.baselineMm() > NATION.baselineMm());
    }

    @Test
    void q03TheMottoHasHyphensWithSpaces() {
        assertEquals("Độc lập - Tự do - Hạnh phúc", MOTTO.text());
    }

    @Test
    void q04TheLineBelowIsAsLongAsTheMotto() {
        Rule rule = FIRST.ruleBelow(MOTTO);
        assertEquals(MOTTO.widthMm(), rule.widthMm(), MOTTO.widthMm() * 0.02);
        assertEquals(MOTTO.middleMm(), rule.middleMm(), CENTRE_TOLERANCE_MM);
    }

    @Test
    void q05BothLinesAreSetSingle() {
        assertSingle(MOTTO.baselineMm() - NATION.baselineMm(), 14);
    }

    @Test
    void c01TheBodyAboveIsInLightCapitalsOf12To13() {
        Page page = Papers.paper(Papers.ofADepartment()).page(1);
        Line superior = page.lines().getFirst();
        assertEquals("ỦY BAN NHÂN DÂN", superior.text());
        assertFace(superior, 12, 13, false, false);
        assertTrue(superior.baselineMm() < page.line("SỞ THÔNG TIN").baselineMm());
    }

    @Test
    void c02TheIssuingBodyIsInBoldCapitalsOf12To13Centred() {
        Line first = FIRST.lines().stream().filter(line -> line.text().equals("ỦY BAN NHÂN DÂN")).findFirst()
                .orElseThrow();
        assertFace(first, 12, 13, true, false);
        assertFace(ISSUER, 12, 13, true, false);
        assertEquals(first.middleMm(), ISSUER.middleMm(), CENTRE_TOLERANCE_MM);
        assertEquals(NATION.baselineMm(), first.baselineMm(), 0.1);
    }

    @Test
    void c03TheLineBelowTheBodyIsAThirdToAHalfOfItAndCentred() {
        assertShareOfText(FIRST.ruleBelow(ISSUER), ISSUER);
    }

    @Test
    void c04ALongNameBreaksIntoSingleSpacedLinesInsideItsColumn() {
        Page page = Papers.paper(Papers.ofADepartment()).page(1);
        Line first = page.line("SỞ THÔNG TIN");
        Line second = page.line("THÔNG TỈNH BÌNH PHƯỚC");
        assertEquals("SỞ THÔNG TIN VÀ TRUYỀN", first.text());
        assertSingle(second.baselineMm() - first.baselineMm(), 13);
        assertTrue(first.leftMm() >= 30 && first.rightMm() < page.line("CỘNG HÒA").leftMm());
    }

    @Test
    void n01TheNumberIsUprightAtSize13() {
        assertFace(NUMBER, 13, 13, false, false);
        assertTrue(NUMBER.text().startsWith("Số: "));
    }

    @Test
    void n02ANumberBelowTenHasALeadingZero() {
        assertEquals("Số: 05/QĐ-UBND", NUMBER.text());
        assertEquals("Số: 2156/QĐ-UBND", issued(2156, "2024-12-05").line("Số:").text());
    }

    @Test
    void n03AndN05TheSymbolHasNoSpacesAndTheTypesAbbreviation() {
        assertTrue(NUMBER.text().matches("Số: [0-9]+/QĐ-[A-ZĐ]+"), NUMBER.text());
    }

    @Test
    void n08TheNumberStandsCentredBelowTheIssuingBody() {
        assertEquals(ISSUER.middleMm(), NUMBER.middleMm(), CENTRE_TOLERANCE_MM);
        assertTrue(NUMBER.baselineMm() > FIRST.ruleBelow(ISSUER).topMm());
    }

    @Test
    void d01PlaceAndDateStandOnTheNumbersLineInItalicsCentredBelowTheMotto() {
        assertFace(DATE, 13, 14, false, true);
        assertEquals(NUMBER.baselineMm(), DATE.baselineMm(), 0.3);
        assertEquals(MOTTO.middleMm(), DATE.middleMm(), CENTRE_TOLERANCE_MM);
    }

    @Test
    void d02ToD04DaysHaveTwoDigitsAndOnlyTheFirstTwoMonthsALeadingZero() {
        assertEquals("Bình Phước, ngày 05 tháng 12 năm 2024", DATE.text());
        assertEquals("Bình Phước, ngày 15 tháng 02 năm 2025", issued(1, "2025-02-15").line("Bình Phước,").text());
        assertEquals("Bình Phước, ngày 01 tháng 3 năm 2025", issued(1, "2025-03-01").line("Bình Phước,").text());
    }

    @Test
    void aPaperToBeSignedLeavesRoomForNumberAndDate() {
        Page page = Papers.TO_SIGN.page(1);
        assertTrue(page.line("Số:").text().matches("Số:\\h{5,}/QĐ-UBND"), page.line("Số:").text());
        assertEquals("Bình Phước, ngày …… tháng …… năm ………", page.line("Bình Phước,").text());
        assertFalse(String.join("\n", page.texts()).contains(Marks.DRAFT));
    }

    @Test
    void t01TheTypeIsInBoldCapitalsOf13To14Centred() {
        Line type = FIRST.lines().stream().filter(line -> line.text().equals("QUYẾT ĐỊNH")).findFirst().orElseThrow();
        assertFace(type, 13, 14, true, false);
        assertEquals(112.5, type.middleMm(), CENTRE_TOLERANCE_MM);
    }

    @Test
    void t02TheSubjectStandsBelowInBoldOf13To14Centred() {
        Line subject = FIRST.line("Về việc");
        assertFace(subject, 13, 14, true, false);
        assertEquals(112.5, subject.middleMm(), CENTRE_TOLERANCE_MM);
        assertEquals("“Chính quyền thân thiện” năm 2024", FIRST.line("“Chính quyền").text());
    }

    @Test
    void t03TheLineBelowTheSubjectIsAThirdToAHalfOfItsLongestLine() {
        Rule rule = FIRST.ruleBelow(FIRST.line("“Chính quyền"));
        assertShareOfText(rule, FIRST.line("Về việc"));
    }

    private static Page issued(int number, String date) {
        return Papers.paper(SampleDecision.with(new Issuance.Issued(number, LocalDate.parse(date)), Marks.NONE)).page(1);
    }

    private static void assertFace(Line line, double from, double to, boolean bold, boolean italic) {
        Run run = line.only();
        assertTrue(run.sizePt() >= from && run.sizePt() <= to, run.toString());
        assertEquals(bold, run.bold(), run.toString());
        assertEquals(italic, run.italic(), run.toString());
    }

    private static void assertShareOfText(Rule rule, Line text) {
        double share = rule.widthMm() / text.widthMm();
        assertTrue(share >= 1 / 3.0 && share <= 0.5, "share " + share);
        assertEquals(text.middleMm(), rule.middleMm(), CENTRE_TOLERANCE_MM);
    }

    /** A single-spaced line of Times is 1.15 times its size; up to a tenth more is still read as single. */
    private static void assertSingle(double distanceMm, double sizePt) {
        double ratio = distanceMm * 72 / 25.4 / sizePt;
        assertTrue(ratio >= 1.1 && ratio <= 1.27, "ratio " + ratio);
    }
}
