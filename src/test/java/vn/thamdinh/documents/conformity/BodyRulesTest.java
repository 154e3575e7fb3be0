package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.conformity.Paper.Line;
import vn.thamdinh.documents.conformity.Paper.Page;
import vn.thamdinh.documents.decision.Article;
import vn.thamdinh.documents.decision.RecognitionDecision;
import vn.thamdinh.documents.decision.SampleDecision;

/** NĐ 30/2020, Phụ lục I, II.6–9: legal bases, articles, signature, recipients. */
class BodyRulesTest {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final Page FIRST = Papers.ISSUED.page(1);

    @Test
    void b01TheBasesAreInItalicsOf13To14() {
        for (Line line : between("ỦY BAN NHÂN DÂN TỈNH", "QUYẾT ĐỊNH:")) {
            assertTrue(line.only().italic() && !line.only().bold(), line.toString());
            assertTrue(line.only().sizePt() >= 13 && line.only().sizePt() <= 14, line.toString());
        }
    }

    @Test
    void b02EachBasisIsAParagraphWithASemicolonAndTheLastWithAFullStop() {
        List<String> bases = paragraphs(between("ỦY BAN NHÂN DÂN TỈNH", "QUYẾT ĐỊNH:"));
        assertEquals(SampleDecision.issued().bases().size(), bases.size());
        bases.subList(0, bases.size() - 1).forEach(text -> assertTrue(text.endsWith(";"), text));
        assertTrue(bases.getLast().endsWith("Sở Nội vụ."), bases.getLast());
    }

    @Test
    void b03AndB04TheBasesAreCitedInFullAsGiven() {
        List<String> bases = paragraphs(between("ỦY BAN NHÂN DÂN TỈNH", "QUYẾT ĐỊNH:"));
        assertTrue(bases.contains(SampleDecision.issued().bases().get(2) + ";"), bases.toString());
    }

    @Test
    void b05TheTextIsUprightOf13To14AndJustified() {
        List<Line> lines = between("QUYẾT ĐỊNH:", "Nơi nhận:");
        for (Line line : lines) {
            assertTrue(line.runs().getLast().sizePt() >= 13 && line.runs().getLast().sizePt() <= 14, line.toString());
            assertTrue(!line.runs().getLast().italic(), line.toString());
        }
        for (int index = 0; index < lines.size() - 1; index++) {
            if (!starts(lines.get(index + 1))) {
                assertEquals(195, lines.get(index).rightMm(), 0.2, lines.get(index).text());
            }
        }
    }

    @Test
    void b06ParagraphsBeginWithAnIndentOf127Millimetres() {
        List<Line> lines = between("ỦY BAN NHÂN DÂN TỈNH", "Nơi nhận:").stream()
                .filter(line -> !line.text().equals("QUYẾT ĐỊNH:")).toList();
        assertTrue(lines.stream().filter(BodyRulesTest::starts).count() >= 8);
        lines.forEach(line -> assertEquals(starts(line) ? 42.7 : 30, line.leftMm(), 0.1, line.text()));
    }

    @Test
    void b07ParagraphsAreAtLeastSixPointsApart() {
        List<Line> lines = between("QUYẾT ĐỊNH:", "Nơi nhận:");
        double within = lines.get(1).baselineMm() - lines.get(0).baselineMm();
        for (int index = 1; index < lines.size(); index++) {
            double distance = lines.get(index).baselineMm() - lines.get(index - 1).baselineMm();
            double wanted = starts(lines.get(index)) ? within + 6 * MM_PER_POINT : within;
            assertEquals(wanted, distance, 0.05, lines.get(index).text());
        }
    }

    @Test
    void b08LinesAreSingleToOneAndAHalfSpaced() {
        List<Line> lines = between("QUYẾT ĐỊNH:", "Nơi nhận:");
        double ratio = (lines.get(1).baselineMm() - lines.get(0).baselineMm()) / MM_PER_POINT / 14;
        assertTrue(ratio >= 1.15 && ratio <= 1.5 * 1.15, "ratio " + ratio);
    }

    @Test
    void b11ArticlesHaveABoldLabelWithNumberAndStopAtTheSizeOfTheText() {
        for (int number = 1; number <= 3; number++) {
            Line line = FIRST.line("Điều " + number + ". ");
            assertEquals("Điều " + number + ".", line.runs().getFirst().text().strip());
            assertTrue(line.runs().getFirst().bold());
            assertEquals(line.runs().getLast().sizePt(), line.runs().getFirst().sizePt());
        }
    }

    @Test
    void b12ClausesStandOnLinesOfTheirOwnAndATitleIsBold() {
        RecognitionDecision usual = SampleDecision.issued();
        Page page = Papers.paper(Papers.withArticles(usual, List.of(
                new Article(List.of("Tổ chức thực hiện", "1. Giao Sở Nội vụ hướng dẫn.", "2. Ủy ban nhân dân cấp xã duy trì.")),
                Article.of("Các đơn vị thi hành Quyết định này.")))).page(1);
        assertTrue(page.line("Điều 1. Tổ chức thực hiện").runs().stream().allMatch(Paper.Run::bold));
        assertEquals(42.7, page.line("1. Giao Sở").leftMm(), 0.1);
        assertTrue(!page.line("2. Ủy ban").only().bold());
    }

    @Test
    void b16TheLastSentenceEndsWithAStopBetweenStrokes() {
        assertTrue(between("QUYẾT ĐỊNH:", "Nơi nhận:").getLast().text().endsWith("kể từ ngày ký./."));
        long ends = FIRST.texts().stream().filter(text -> text.contains("./.")).count();
        assertEquals(1, ends);
    }

    @Test
    void s01AndS02ThePowersAreInBoldCapitalsOf13To14() {
        Line powers = FIRST.line("TM. ỦY BAN NHÂN DÂN");
        Line office = FIRST.line("CHỦ TỊCH");
        for (Line line : List.of(powers, office)) {
            assertTrue(line.only().bold() && !line.only().italic());
            assertEquals(14, line.only().sizePt());
            assertTrue(line.leftMm() > 105, "right half");
        }
        assertEquals(powers.middleMm(), office.middleMm(), 0.2);
    }

    @Test
    void s03TheNameStandsBelowRoomForTheSignatureInBoldOf13To14Centred() {
        Line name = FIRST.line("Trần Tuệ Hiền");
        assertTrue(name.only().bold());
        assertEquals(14, name.only().sizePt());
        assertEquals(FIRST.line("CHỦ TỊCH").middleMm(), name.middleMm(), 0.2);
        assertTrue(name.baselineMm() - FIRST.line("CHỦ TỊCH").baselineMm() > 25);
    }

    @Test
    void s06ADeputySignsForTheHeadOnTwoLines() {
        Page page = Papers.paper(Papers.ofADepartment()).page(1);
        assertTrue(page.line("KT. GIÁM ĐỐC").baselineMm() < page.line("PHÓ GIÁM ĐỐC").baselineMm());
    }

    @Test
    void theSignatureNeverStandsOnAPageWithoutText() {
        Page last = Papers.LONG.pages().stream().filter(page -> page.texts().contains("Nơi nhận:")).findFirst()
                .orElseThrow();
        assertTrue(last.body().stream().anyMatch(line -> line.text().endsWith("./.")));
        assertTrue(last.body().stream().anyMatch(line -> line.text().startsWith("Điều 12.")));
    }

    @Test
    void r03TheRecipientsLabelIsBoldItalic12AtTheLeftLevelWithThePowers() {
        Line label = FIRST.line("Nơi nhận:");
        assertTrue(label.only().bold() && label.only().italic());
        assertEquals(12, label.only().sizePt());
        assertEquals(30, label.leftMm(), 0.1);
        assertEquals(FIRST.line("TM. ỦY BAN").baselineMm(), label.baselineMm(), 0.5);
    }

    @Test
    void r04RecipientsAreUpright11WithDashAndSemicolon() {
        List<Line> list = recipients();
        assertEquals(SampleDecision.issued().recipients().size(), list.size());
        list.forEach(line -> {
            assertTrue(!line.only().bold() && !line.only().italic());
            assertEquals(11, line.only().sizePt());
        });
        list.subList(0, list.size() - 1).forEach(line -> assertTrue(line.text().endsWith(";"), line.text()));
    }

    @Test
    void r05AndR06TheListBeginsWithTheArticleAndEndsWithTheFile() {
        assertEquals("- Như Điều 3;", recipients().getFirst().text());
        assertEquals("- Lưu: VT, SNV.", recipients().getLast().text());
    }

    private static List<Line> recipients() {
        return FIRST.lines().stream().filter(line -> line.text().startsWith("- ")).toList();
    }

    private static boolean starts(Line line) {
        return line.text().startsWith("Căn cứ ") || line.text().startsWith("Theo đề nghị")
                || line.text().startsWith("Điều ");
    }

    private static List<String> paragraphs(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            if (starts(line)) {
                paragraphs.add(line.text());
            } else {
                paragraphs.add(paragraphs.removeLast() + " " + line.text());
            }
        }
        return paragraphs;
    }

    private static List<Line> between(String first, String last) {
        double top = FIRST.lines().stream().filter(line -> line.text().startsWith(first))
                .mapToDouble(Line::baselineMm).max().orElseThrow();
        double bottom = FIRST.line(last).baselineMm();
        Stream<Line> inside = FIRST.lines().stream()
                .filter(line -> line.baselineMm() > top + 1 && line.baselineMm() < bottom - 1);
        return inside.toList();
    }
}
