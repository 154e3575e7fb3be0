package vn.thamdinh.documents.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.documents.conformity.Paper;
import vn.thamdinh.documents.conformity.Paper.Line;
import vn.thamdinh.documents.conformity.Paper.Page;
import vn.thamdinh.documents.official.PaperText;
import vn.thamdinh.fixture.Writer;

/** What LibreOffice makes of the DOCX, measured beside the PDF of the same text. */
@Tag("long")
class WrittenPagesTest {
    private static final double HEADER_MM = 2;
    private static final double RULE_MM = 0.3;
    /** Of a hundred lines; widths are rounded differently, so that a word may just fit in one and not in the other. */
    private static final double SAME_LINES = 98;
    private static final Map<String, Paper> OURS = new HashMap<>();
    private static final Map<String, Paper> THEIRS = new HashMap<>();

    @BeforeAll
    static void convert(@TempDir Path folder) throws IOException, InterruptedException {
        Writer.assumePresent();
        Map<String, PaperText> papers = SamplePapers.all();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, PaperText> paper : papers.entrySet()) {
            files.add(Files.write(folder.resolve(paper.getKey() + ".docx"), DocxWriter.write(paper.getValue())));
            OURS.put(paper.getKey(), Paper.read(paper.getValue().pdf(SamplePapers.PDF).bytes()));
        }
        Writer.print(files, folder);
        Assumptions.assumeTrue(Files.exists(folder.resolve("decision.pdf")), "LibreOffice Writer is not installed");
        for (String name : papers.keySet()) {
            THEIRS.put(name, Paper.read(Files.readAllBytes(folder.resolve(name + ".pdf"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "draft", "cruel", "minutes", "long-minutes", "plan", "notice"})
    void eachPageHoldsTheLettersOfThePdf(String name) {
        Paper ours = OURS.get(name);
        Paper theirs = THEIRS.get(name);
        assertEquals(ours.pages().size(), theirs.pages().size());
        for (int page = 1; page <= ours.pages().size(); page++) {
            assertEquals(letters(ours.page(page)), letters(theirs.page(page)), name + ", page " + page);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "draft", "cruel", "minutes", "long-minutes", "plan", "notice"})
    void linesEndWhereThoseOfThePdfEnd(String name) {
        List<String> ours = OURS.get(name).pages().stream().flatMap(page -> page.texts().stream()).toList();
        List<String> theirs = new ArrayList<>(THEIRS.get(name).pages().stream()
                .flatMap(page -> page.texts().stream()).toList());
        List<String> missing = ours.stream().filter(line -> !theirs.remove(line)).toList();
        assertTrue(missing.size() <= Math.ceil(ours.size() * (100 - SAME_LINES) / 100), missing.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "draft", "cruel", "plan", "notice"})
    void theBoxesOfTheHeadStandWhereThePdfHasThem(String name) {
        Page ours = OURS.get(name).page(1);
        Page theirs = THEIRS.get(name).page(1);
        for (String box : List.of("CỘNG HÒA", "Độc lập", "Số:", "Bình Phước, ngày")) {
            assertSamePlace(ours.line(box), theirs.line(box));
        }
        List<Line> head = ours.lines().stream().filter(line -> line.baselineMm() < ours.line("Số:").baselineMm() - 1)
                .toList();
        head.forEach(line -> assertSamePlace(line, nearest(theirs, line)));
        Line issuer = head.stream().filter(line -> line.middleMm() < 96).toList().getLast();
        for (Line ruled : List.of(ours.line("Độc lập"), issuer)) {
            assertEquals(ours.ruleBelow(ruled).widthMm(), theirs.ruleBelow(nearest(theirs, ruled)).widthMm(), RULE_MM,
                    ruled.text());
        }
    }

    @Test
    void minutesHaveTheirPlacesToSignWhereThePdfHasThem() {
        Page ours = OURS.get("minutes").pages().getLast();
        Page theirs = THEIRS.get("minutes").pages().getLast();
        for (String name : List.of("THƯ KÝ", "TRƯỞNG ĐOÀN")) {
            assertEquals(ours.line(name).middleMm(), theirs.line(name).middleMm(), HEADER_MM);
        }
        assertEquals(ours.line("Nguyễn Văn An").baselineMm() - ours.line("TRƯỞNG ĐOÀN").baselineMm(),
                theirs.line("Nguyễn Văn An").baselineMm() - theirs.line("TRƯỞNG ĐOÀN").baselineMm(), HEADER_MM);
    }

    @Test
    void pagesAreNumberedInTheTopMarginFromTheSecondAndAnnexesByThemselves() {
        Paper theirs = THEIRS.get("cruel");
        Paper ours = OURS.get("cruel");
        for (int page = 1; page <= ours.pages().size(); page++) {
            assertEquals(aboveText(ours.page(page)).toList(), aboveText(theirs.page(page)).toList());
        }
        Line number = theirs.page(2).line("2");
        assertSamePlace(ours.page(2).line("2"), number);
    }

    @Test
    void lettersAreThoseOfTheDecreesFontInItsSizes() {
        THEIRS.get("decision").pages().forEach(page -> page.lines().forEach(line -> line.runs()
                .forEach(run -> assertTrue(run.font().startsWith("LiberationSerif"), run.toString()))));
        Page first = THEIRS.get("decision").page(1);
        assertEquals(14, first.line("Độc lập").only().sizePt());
        assertEquals(13, first.line("CỘNG HÒA").only().sizePt());
        assertTrue(first.line("Bình Phước, ngày").only().italic());
    }

    private static Line nearest(Page page, Line same) {
        return page.lines().stream().filter(line -> line.text().equals(same.text()))
                .min(Comparator.comparing(line -> Math.abs(line.baselineMm() - same.baselineMm()))).orElseThrow();
    }

    private static void assertSamePlace(Line ours, Line theirs) {
        assertEquals(ours.leftMm(), theirs.leftMm(), HEADER_MM, ours.text());
        assertEquals(ours.rightMm(), theirs.rightMm(), HEADER_MM, ours.text());
        assertEquals(ours.baselineMm(), theirs.baselineMm(), HEADER_MM, ours.text());
    }

    private static Stream<String> aboveText(Page page) {
        return page.lines().stream().filter(line -> line.baselineMm() < 20).map(Line::text);
    }

    /** How often each stands there, in whatever order columns and cells are read. */
    private static Map<Integer, Long> letters(Page page) {
        return String.join("", page.texts()).codePoints().filter(letter -> letter != ' ' && letter != '\u00A0').boxed()
                .collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.counting()));
    }
}
