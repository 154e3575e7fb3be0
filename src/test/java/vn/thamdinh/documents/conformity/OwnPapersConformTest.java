package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.docx.DocxWriter;
import vn.thamdinh.documents.docx.SamplePapers;
import vn.thamdinh.documents.minutes.SampleMinutes;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.official.PaperText;

/** The program's own papers break no rule, and what is changed in their style sheet is seen on the finished PDF. */
class OwnPapersConformTest {
    static Stream<Arguments> papers() {
        return Stream.of(Arguments.of("issued", Papers.pdf(SampleDecision.issued())),
                Arguments.of("draft of a rehearsal", Papers.pdf(SampleDecision.with(new Issuance.Draft(),
                        new Marks(true, List.of(Papers.WARNING))))),
                Arguments.of("to sign", Papers.pdf(SampleDecision.with(new Issuance.ToSign(), Marks.NONE))),
                Arguments.of("long", Papers.pdf(Papers.longDecision())),
                Arguments.of("of a department", Papers.pdf(Papers.ofADepartment())),
                Arguments.of("minutes", SampleMinutes.pdf(SampleMinutes.usual()).bytes()),
                Arguments.of("long minutes with photos", SampleMinutes.pdf(SampleMinutes.tenPages()).bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void noRuleIsBroken(String name, byte[] pdf) throws UnreadablePaperException {
        assertEquals(List.of(), Conformity.check(pdf, Context.UNKNOWN).failures(), name);
    }

    static Stream<Arguments> changes() {
        return Stream.of(Arguments.of("20mm 15mm 20mm 30mm", "10mm 15mm 20mm 30mm", RuleId.P03),
                Arguments.of("20mm 15mm 20mm 30mm", "20mm 25mm 20mm 30mm", RuleId.P06),
                Arguments.of("text-indent: 12.7mm", "text-indent: 5mm", RuleId.B06),
                Arguments.of("text-align: justify", "text-align: left", RuleId.B05),
                Arguments.of("line-height: 1.2", "line-height: 2.1", RuleId.B08),
                Arguments.of(".nation { font-size: 13pt", ".nation { font-size: 11pt", RuleId.Q01),
                Arguments.of("color: #000", "color: #00f", RuleId.P08));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangedStyleIsSeenOnThePdf(String from, String to, RuleId rule) {
        String html = JudgedSamples.letter();
        assertEquals(true, html.contains(from), from);
        var report = new SheetEdit(JudgedSamples.read(JudgedSamples.render(html.replace(from, to)))).judged();
        assertEquals(Verdict.FAIL, report.of(rule).verdict(), report.of(rule).toString());
    }

    /** The same verdict on every rule, though one is measured on the page and the other follows from stated measures. */
    @ParameterizedTest
    @ValueSource(strings = {"draft", "cruel", "notice", "plan"})
    void theEditableCopyIsJudgedAsThePdfIs(String name) throws UnreadablePaperException {
        PaperText paper = SamplePapers.all().get(name);
        ConformityReport pdf = Conformity.check(paper.pdf(SamplePapers.PDF).bytes(), Context.UNKNOWN);
        ConformityReport docx = Conformity.check(DocxWriter.write(paper), Context.UNKNOWN);
        assertEquals(List.of(), pdf.failures());
        assertEquals(List.of(), docx.failures());
        // Page ends of the copy are near enough: whether a number is due on a second page may differ.
        Set<RuleId> byPages = EnumSet.of(RuleId.P09, RuleId.P11);
        assertEquals(verdicts(pdf, byPages), verdicts(docx, byPages));
    }

    private static List<String> verdicts(ConformityReport report, Set<RuleId> without) {
        return report.findings().stream().filter(finding -> !without.contains(finding.rule()))
                .map(finding -> finding.rule() + " " + finding.verdict()).toList();
    }

    @Test
    void everyFindingHasASentence() throws UnreadablePaperException {
        Conformity.check(Papers.pdf(SampleDecision.issued()), Context.UNKNOWN).findings()
                .forEach(finding -> assertEquals(true, finding.found().in(Locale.of("vi")).endsWith("."), finding.toString()));
    }
}
