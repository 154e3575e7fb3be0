package vn.thamdinh.documents.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.ui.SampleRound;

/** The marks of each chart, and that SVG and PNG are made from the same. */
class ChartTest {
    private static final Path PICTURES = Path.of("target/charts");

    static Stream<Chart> charts() {
        Results results = SampleRound.results();
        return Stream.of(RankingChart.of(SampleRound.PROGRAMME, results),
                StageChart.of(SampleRound.PROGRAMME, unit -> Results.stages(SampleRound.PROGRAMME, unit,
                        SampleRound.facts().unit(unit.id()))),
                SpreadChart.of(SampleRound.PROGRAMME, results, unit -> Map.of("a", new BigDecimal("80"), "b",
                        new BigDecimal("92.5"), "c", new BigDecimal("85"))),
                QuotaChart.of(SampleRound.PROGRAMME, results));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> words(Chart chart) {
        return chart.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @Test
    void theCouncilsDotIsDrawnEvenFarBelowWhatItsMembersGave() {
        Results results = SampleRound.results();
        Chart chart = SpreadChart.of(SampleRound.PROGRAMME, results, unit -> Map.of("a", new BigDecimal("99"), "b",
                new BigDecimal("100")));
        List<Mark.Disc> dots = chart.marks().stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast)
                .toList();
        assertEquals(results.units().size(), dots.size());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartIsWellFormedSvgWithAllItsWordsAndAPngOfItsSize(Chart chart) throws Exception {
        var texts = parsed(ChartSvg.of(chart)).getElementsByTagName("text");
        assertEquals(words(chart).size(), texts.getLength());
        assertEquals("img", ((Element) texts.item(0).getParentNode()).getAttribute("role"));
        byte[] png = ChartPng.of(chart, 1.5);
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(Math.ceil(chart.width() * 1.5), image.getWidth());
        assertEquals(Math.ceil(chart.height() * 1.5), image.getHeight());
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(chart.id() + ".png"), png);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyUnitIsNamedAndNothingLeavesTheSheet(Chart chart) {
        SampleRound.PROGRAMME.units().forEach(unit -> assertTrue(
                words(chart).stream().anyMatch(words -> words.endsWith(unit.fullName())), unit.fullName()));
        for (Mark mark : chart.marks()) {
            if (mark instanceof Mark.Words words) {
                double width = ChartFont.width(words.text(), words.size(), words.bold());
                double left = switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - width / 2;
                    case END -> words.x() - width;
                };
                assertTrue(left >= 0 && left + width <= chart.width(), words.text());
                assertTrue(words.y() > 0 && words.y() < chart.height(), words.text());
            }
        }
    }

    @Test
    void aUnitsStandingIsSaidInWordsAndNotByColourAlone() {
        List<String> words = words(RankingChart.of(SampleRound.PROGRAMME, SampleRound.results()));
        assertTrue(words.stream().anyMatch(each -> each.endsWith("· đạt")));
        assertTrue(words.stream().anyMatch(each -> each.endsWith("· không đủ điều kiện")));
        assertTrue(words(QuotaChart.of(SampleRound.PROGRAMME, SampleRound.results())).stream()
                .anyMatch(each -> each.contains("thiếu")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void warningsStandBelowEverythingElseAndLongOnesAreBroken(Chart chart) throws Exception {
        String notice = "Bộ tiêu chí mẫu, chưa đối chiếu ".repeat(12).strip();
        Chart warned = ChartFoot.below(chart, List.of("TẬP DƯỢT", notice));
        List<Mark.Words> foot = warned.marks().subList(chart.marks().size(), warned.marks().size()).stream()
                .map(Mark.Words.class::cast).toList();
        assertTrue(foot.size() > 2);
        assertEquals("TẬP DƯỢT " + notice, foot.stream().map(Mark.Words::text).collect(Collectors.joining(" ")));
        everyChartIsWellFormedSvgWithAllItsWordsAndAPngOfItsSize(warned);
        everyUnitIsNamedAndNothingLeavesTheSheet(warned);
        double lowest = chart.marks().stream().filter(Mark.Words.class::isInstance)
                .mapToDouble(mark -> ((Mark.Words) mark).y()).max().orElseThrow();
        assertTrue(foot.getFirst().y() >= lowest + foot.getFirst().size(), "the foot covers nothing");
        assertTrue(warned.description().contains("TẬP DƯỢT"));
        assertEquals(chart, ChartFoot.below(chart, List.of()));
    }

    @Test
    void noTextBecomesMarkup() throws Exception {
        String name = "Xã <script>&\"'\u0001";
        var chart = new Chart("a", name, name, 10, 10,
                List.of(new Mark.Words(1, 1, name, 9, false, Mark.Anchor.START, "#000000")));
        String svg = ChartSvg.of(chart);
        assertFalse(svg.contains("<script"));
        assertEquals("Xã <script>&\"'", parsed(svg).getElementsByTagName("text").item(0).getTextContent());
    }
}
