package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thamdinh.documents.conformity.docx.DocxSheets;
import vn.thamdinh.documents.conformity.sheet.TextLine;

/** A DOCX is judged by its own measures, styles and words. */
class DocxConformityTest {
    private static final String[] MARGINS = {"P03", "w:top=\"1134\"", "w:top=\"850\"", "P04", "w:bottom=\"1134\"",
        "w:bottom=\"1700\"", "P05", "w:left=\"1701\"", "w:left=\"1440\"", "P06", "w:right=\"851\"", "w:right=\"1440\""};

    static Stream<Arguments> margins() {
        return Stream.iterate(0, i -> i < MARGINS.length, i -> i + 3)
                .map(i -> Arguments.of(MARGINS[i], MARGINS[i + 1], MARGINS[i + 2]));
    }

    private static Set<String> broken(DocxDraft draft) throws UnreadablePaperException {
        return Conformity.check(draft.bytes(), Context.UNKNOWN).failures().stream().map(each -> each.rule().name())
                .collect(Collectors.toSet());
    }

    @Test
    void aSoundLetterBreaksNoRule() throws UnreadablePaperException {
        ConformityReport report = Conformity.check(new DocxDraft().bytes(), Context.UNKNOWN);
        assertEquals(java.util.List.of(), report.failures());
        for (String kept : "P01 P03 P04 P05 P06 P07 Q01 Q02 Q04 C01 C02 C03 N01 N08 D01 T04 B05 B06 B07 B08 B16"
                .concat(" S02 S03 R03").split(" ")) {
            assertEquals(Verdict.PASS, report.of(RuleId.valueOf(kept)).verdict(), report.of(RuleId.valueOf(kept))
                    .toString());
        }
    }

    @ParameterizedTest
    @MethodSource("margins")
    void marginsAreTakenAsTheFileStatesThem(String rule, String from, String to) throws UnreadablePaperException {
        assertTrue(broken(new DocxDraft().replace(from, to)).contains(rule));
    }

    @Test
    void stylesAreFollowedToWhatTheyAreBasedOn() throws UnreadablePaperException {
        DocxDraft ragged = new DocxDraft().replace("word/styles.xml", "<w:jc w:val=\"both\"/>", "");
        assertEquals(Set.of("B05"), broken(ragged));
        DocxDraft unindented = new DocxDraft().replace("word/styles.xml", "w:firstLine=\"720\"", "w:firstLine=\"300\"");
        assertEquals(Set.of("B06"), broken(unindented));
        DocxDraft close = new DocxDraft().replace("word/styles.xml", "w:before=\"120\"", "w:before=\"40\"");
        assertEquals(Set.of("B07"), broken(close));
        DocxDraft other = new DocxDraft().replace("word/styles.xml", "w:hAnsi=\"Times New Roman\"", "w:hAnsi=\"Arial\"")
                .replace("word/styles.xml", "w:ascii=\"Times New Roman\"", "w:ascii=\"Arial\"");
        assertEquals(Set.of("P07"), broken(other));
    }

    @Test
    void lineSpacingIsJudged() throws UnreadablePaperException {
        assertEquals(Set.of("B08"), broken(new DocxDraft().replace("word/styles.xml", "<w:spacing w:before=\"120\"/>",
                "<w:spacing w:before=\"120\" w:line=\"480\" w:lineRule=\"auto\"/>")));
        assertEquals(Set.of("B08"), broken(new DocxDraft().replace("word/styles.xml", "<w:spacing w:before=\"120\"/>",
                "<w:spacing w:before=\"160\" w:line=\"270\" w:lineRule=\"exact\"/>")));
    }

    @Test
    void drawnLinesAndTypedOnesAreMeasured() throws UnreadablePaperException {
        assertEquals(Set.of("Q04"), broken(new DocxDraft().replace("56.4pt", "80pt")));
        assertEquals(Set.of("C03"), broken(new DocxDraft().replace("105.0pt", "175pt")));
        String typed = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"8\"/></w:rPr><w:t>"
                + "_".repeat(14) + "</w:t></w:r></w:p>";
        assertEquals(Set.of(), broken(new DocxDraft().replace("<w:r><w:pict><v:line from=\"77.0pt,16.0pt\" "
                + "to=\"105.0pt,16.0pt\"/></w:pict></w:r></w:p>", "</w:p>" + typed)));
    }

    @Test
    void thePagesNumberIsTheFieldsAndNotWhatWasLastSaved() throws UnreadablePaperException {
        String more = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr>";
        DocxDraft two = new DocxDraft().replace("<w:p><w:pPr><w:pStyle w:val=\"Body\"/></w:pPr>", more);
        var sheet = DocxSheets.read(two.bytes());
        assertTrue(sheet.pages().size() >= 3, "pages " + sheet.pages().size());
        assertTrue(sheet.page(1).lines().stream().map(TextLine::text).noneMatch("1"::equals));
        assertTrue(sheet.page(2).lines().stream().map(TextLine::text).anyMatch("2"::equals));
        DocxDraft everywhere = new DocxDraft().replace("<w:titlePg/>", "");
        assertEquals(Set.of("P10"), broken(everywhere));
    }

    @Test
    void linesBreakWhereTheWidthsOfTimesNewRomanBreakThem() throws UnreadablePaperException {
        var lines = DocxSheets.read(new DocxDraft().bytes()).page(1).lines().stream()
                .filter(line -> line.text().startsWith("Ủy ban nhân dân các huyện, thị xã")).toList();
        assertEquals(2, lines.size());
        assertEquals(42.7, lines.getFirst().leftMm(), 0.05);
        assertEquals(195, lines.getFirst().rightMm(), 0.05);
    }

    @Test
    void automaticNumbersOfListsAreWords() throws UnreadablePaperException {
        String numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
                + "w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\">"
                + "<w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
        DocxDraft draft = new DocxDraft().with("word/numbering.xml", numbering).replace("<w:pStyle w:val=\"Body\"/>",
                "<w:pStyle w:val=\"Body\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>");
        var texts = DocxSheets.read(draft.bytes()).lines().map(TextLine::text).toList();
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("a) Ủy ban")), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("c) Trân trọng")), texts.toString());
        assertEquals(3, Arrays.stream("abc".split("")).filter(letter -> texts.stream()
                .anyMatch(text -> text.startsWith(letter + ") "))).count());
    }

    @Test
    void aListOfMoreLevelsThanThereAreEndsAllTheSame() throws UnreadablePaperException {
        String numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"2147483647\"><w:lvlText w:val=\"-\"/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
        DocxDraft draft = new DocxDraft().with("word/numbering.xml", numbering).replace("<w:pStyle w:val=\"Body\"/>",
                "<w:pStyle w:val=\"Body\"/><w:numPr><w:ilvl w:val=\"2147483647\"/><w:numId w:val=\"3\"/></w:numPr>");
        var texts = DocxSheets.read(draft.bytes()).lines().map(TextLine::text).toList();
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("- Ủy ban")), texts.toString());
    }
}
