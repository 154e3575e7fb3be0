package vn.thamdinh.documents.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.conformity.Paper;
import vn.thamdinh.documents.conformity.Paper.Line;
import vn.thamdinh.documents.conformity.Paper.Page;
import vn.thamdinh.documents.conformity.Paper.Rule;

/** NĐ 30/2020, Phụ lục I, as far as it binds minutes, and Mẫu 1.9: measured on the finished pages. */
class MinutesLayoutTest {
    private static final double EDGE_MM = 0.2;
    private static final Paper USUAL = Paper.read(SampleMinutes.pdf(SampleMinutes.usual()).bytes());
    private static final Paper LONG = Paper.read(SampleMinutes.pdf(SampleMinutes.tenPages()).bytes());
    private static final Page FIRST = USUAL.page(1);

    @Test
    void thePaperIsA4WithTheMarginsOfTheDecree() {
        LONG.pages().forEach(page -> {
            assertEquals(210, page.widthMm(), EDGE_MM);
            assertEquals(297, page.heightMm(), EDGE_MM);
            page.body().forEach(line -> assertTrue(line.leftMm() > 30 - EDGE_MM && line.rightMm() < 195 + EDGE_MM,
                    line.toString()));
        });
    }

    @Test
    void theHeadIsThatOfAllPapersButForPlaceAndDate() {
        Line nation = FIRST.line("CỘNG HÒA");
        Line motto = FIRST.line("Độc lập");
        Rule rule = FIRST.ruleBelow(motto);
        assertEquals(motto.widthMm(), rule.widthMm(), motto.widthMm() * 0.02);
        assertEquals(nation.middleMm(), motto.middleMm(), EDGE_MM);
        Line issuer = FIRST.line("ĐOÀN KIỂM TRA SỐ 1");
        assertTrue(issuer.only().bold());
        double share = FIRST.ruleBelow(issuer).widthMm() / issuer.widthMm();
        assertTrue(share >= 1 / 3.0 && share <= 0.5, "share " + share);
        assertTrue(FIRST.line("Số:").text().endsWith("/BB-ĐKT"));
        assertTrue(FIRST.texts().stream().noneMatch(text -> text.startsWith("Bình Phước, ngày")));
    }

    @Test
    void theTypeIsCentredBoldCapitalsAndTheBasesAreItalic() {
        Line type = FIRST.line("BIÊN BẢN");
        assertTrue(type.only().bold() && type.only().sizePt() >= 13 && type.only().sizePt() <= 14);
        assertEquals(30 + 165 / 2.0, type.middleMm(), EDGE_MM);
        assertTrue(FIRST.line("Căn cứ Quyết định số 1493").runs().stream().allMatch(run -> run.italic()));
    }

    @Test
    void pagesAreNumberedFromTheSecondAndTheAnnexByItself() {
        assertTrue(FIRST.lines().stream().allMatch(line -> line.baselineMm() > 20));
        Line number = LONG.page(2).lines().stream().filter(line -> line.baselineMm() < 20).findFirst().orElseThrow();
        assertEquals("2", number.text());
        assertEquals(30 + 165 / 2.0, number.middleMm(), EDGE_MM);
        Page annex = LONG.pages().stream().filter(page -> page.texts().contains("Phụ lục")).findFirst().orElseThrow();
        assertTrue(annex.lines().stream().allMatch(line -> line.baselineMm() > 20));
    }

    @Test
    void theSecretarySignsLeftOfTheLeader() {
        Page last = USUAL.pages().getLast();
        Line secretary = last.line("THƯ KÝ");
        Line leader = last.line("TRƯỞNG ĐOÀN");
        assertEquals(secretary.baselineMm(), leader.baselineMm(), EDGE_MM);
        assertTrue(secretary.rightMm() < leader.leftMm());
        assertEquals(leader.middleMm(), last.line("Nguyễn Văn An").middleMm(), 0.5);
        assertTrue(last.line("Nguyễn Văn An").baselineMm() > leader.baselineMm() + 20);
        assertTrue(last.line("Nơi nhận:").runs().stream().allMatch(run -> run.bold() && run.italic()));
    }
}
