package vn.thamdinh.documents.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.signboard.DecisionReference;
import vn.thamdinh.documents.signboard.SignLine;
import vn.thamdinh.documents.signboard.Signboard;
import vn.thamdinh.documents.signboard.SignboardWriter;
import vn.thamdinh.documents.signboard.design.DesignReading;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.wire.programme.ProgrammeReader;

/** The shipped programme's wording on paper. */
class DecisionWriterTest {
    private static final Programme PROGRAMME =
            ProgrammeReader.shipped(new ProgrammeId("cqtt-binh-phuoc-2024"));
    private static final Issuance ISSUED = new Issuance.Issued(7, LocalDate.of(2024, 12, 20));

    private final DecisionWriter writer = new DecisionWriter(PROGRAMME);

    private List<AnnexRow> rows() {
        return PROGRAMME.units().stream().map(unit -> writer.row(unit.order(), unit, "90,25", "")).toList();
    }

    @Test
    void theShippedWordingMakesADecisionThatNamesEveryCommuneExactly() throws IOException {
        RecognitionDecision decision = writer.write(DecisionFacts.of(ISSUED, rows(), false));
        byte[] pdf = new DecisionDocument(new TemplateRenderer(), new PdfRenderer())
                .render(decision, SampleDecision.metadata());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            for (Unit unit : PROGRAMME.units()) {
                assertTrue(text.contains(unit.fullName()), unit.fullName());
            }
            assertEquals(22, PROGRAMME.units().size());
            assertTrue(text.contains("Công nhận 22 xã"));
            assertTrue(text.contains(PROGRAMME.criteria().notice()), "the sample criteria are named");
            assertFalse(text.contains("{"), "no place is left open");
        }
    }

    @Test
    void theBasesCiteTheProgrammesPapersInFull() {
        List<String> bases = writer.write(DecisionFacts.of(ISSUED, rows(), false)).bases();
        assertTrue(bases.stream().anyMatch(basis -> basis.startsWith("Căn cứ Kế hoạch số 222/KH-UBND ngày 05 tháng 7 "
                + "năm 2024 của Ủy ban nhân dân tỉnh Bình Phước về việc đánh giá")), bases.toString());
        assertTrue(bases.stream().noneMatch(basis -> basis.contains("kết quả họp Hội đồng")));
    }

    @Test
    void aProposalThatIsNotKnownIsDottedInADraftAndLeftOutOfAnIssuedDecision() {
        List<String> draft = writer.write(DecisionFacts.of(new Issuance.Draft(), rows(), false)).bases();
        assertTrue(draft.getLast().contains("……/TTr-SNV ngày …… tháng …… năm ………"), draft.getLast());
        List<String> issued = writer.write(DecisionFacts.of(ISSUED, rows(), false)).bases();
        assertTrue(issued.stream().noneMatch(basis -> basis.contains("……")), issued.toString());
        assertEquals(draft.subList(0, draft.size() - 1), issued);
    }

    @Test
    void meetingAndProposalAreCitedOnceTheyAreKnown() {
        var facts = new DecisionFacts(ISSUED, rows(), "ngày 18 tháng 11 năm 2024",
                new DecisionFacts.Submission("512/TTr-SNV", "ngày 10 tháng 12 năm 2024"), "Trần Tuệ Hiền", false);
        RecognitionDecision decision = writer.write(facts);
        assertTrue(decision.bases().stream().anyMatch(basis -> basis.contains("ngày 18 tháng 11 năm 2024")));
        assertTrue(decision.bases().getLast().contains("512/TTr-SNV ngày 10 tháng 12 năm 2024"));
        assertEquals("Trần Tuệ Hiền", decision.signature().name());
        assertEquals(List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), decision.signature().capacity());
    }

    @Test
    void aBoardCarriesTheUnitsNameInCapitalsAndTheDecisionOnceThereIsOne() {
        Unit unit = PROGRAMME.units().get(20);
        assertEquals("Xã Đăk Ơ", unit.fullName());
        var texts = new HashMap<>(PROGRAMME.texts());
        texts.put("signboard.design.code", "yes");
        var boards = new SignboardWriter(PROGRAMME, texts, DesignReading.of(texts).design(), false);
        Signboard without = boards.write(unit, Optional.empty());
        assertTrue(without.lines().contains(new SignLine("XÃ ĐĂK Ơ", SignLine.Part.NAME)));
        assertTrue(without.lines().stream().noneMatch(line -> line.part() == SignLine.Part.REFERENCE));
        Signboard with = boards.write(unit,
                Optional.of(new DecisionReference("07/QĐ-UBND", LocalDate.of(2024, 12, 20), "7c1e")));
        assertEquals("(Quyết định số 07/QĐ-UBND ngày 20 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh Bình Phước)",
                with.lines().getLast().text());
        assertEquals("Xã Đăk Ơ; 07/QĐ-UBND; 2024-12-20; 7c1e", with.reference());
        assertEquals("", without.reference());
        assertTrue(with.series().contains("THỊ TRẤN THANH BÌNH") && with.series().size() == 22, with.series().toString());
    }
}
