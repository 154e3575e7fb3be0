package vn.thamdinh.usecase.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.component;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.give;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.FindingVerdict;
import vn.thamdinh.domain.inspection.VisitId;
import vn.thamdinh.domain.inspection.minutes.ClosedMinutes;
import vn.thamdinh.domain.ledger.EvidenceFact.FileAttached;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.ledger.VisitFact;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Laptop;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class DossierTest {
    private static final MemberId HANH = new MemberId("tv-01");

    @TempDir
    private Path folder;
    private Laptop laptop;
    private Desk desk;
    private UnitId first;

    @BeforeEach
    void aRoundThatKnowsMuchOfItsFirstUnit() throws IOException {
        laptop = Laptop.secretary(folder, "thu-ky", Office.conducted(
                "{blind: false, stages: [], explanation: {days: 5, locks: false}}"));
        desk = laptop.desk;
        first = unit(desk, 0);
        assertEquals(HANH, done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER)));
        done(desk.council().assignUnits().assign(HANH, List.of(first)));
        done(give(desk, HANH, 0, 0, "0.5"));
        done(give(desk, HANH, 0, 2, "0.25"));
        done(desk.giveScore().give(first, component(desk, 0), Stage.SELF, Scorer.of(first), "1", ""));
        done(desk.explanationRound().askUnit().ask(first, component(desk, 0), "Vì sao trễ?", Optional.empty()));
        done(desk.explanationRound().answerCouncil().answer(first, component(desk, 0), "Mất điện ngày 05/8."));
        done(desk.attachEvidence().attach(Files.writeString(folder.resolve("so.txt"), "sổ"), first,
                Optional.of(component(desk, 0)), "Sổ theo dõi"));
        done(desk.dossiers().recognition().record(first, 2022, true, "Xã văn hóa", "QĐ 12/QĐ-UBND"));
        done(desk.dossiers().recognition().record(first, 2023, false, "Chính quyền thân thiện", "QĐ 45/QĐ-UBND"));
    }

    @AfterEach
    void close() {
        laptop.close();
    }

    private UnitDossier dossier(UnitId unit) {
        return done(desk.dossiers().gather().of(unit));
    }

    private VisitId visit() {
        VisitId visit = done(desk.recordVisit().begin(first, LocalDate.of(2024, 11, 5), "Ở xã", List.of(), ""));
        done(desk.recordVisit().find(visit, Optional.of(component(desk, 0)), FindingVerdict.PARTLY, "Thiếu sổ"));
        return visit;
    }

    @Test
    void whereNobodyIsRecognisedNoRecognitionsAreToldUnlessOneWasWrittenDown() {
        assertTrue(dossier(first).tellsOfRecognitions());
        try (Office office = new Office(folder.resolve("chi-so"))) {
            Desk index = office.secretary(ProgrammeFiles.shipped(new ProgrammeId("par-huyen-2022")));
            UnitId district = unit(index, 0);
            assertFalse(done(index.dossiers().gather().of(district)).tellsOfRecognitions());
            done(index.dossiers().recognition().record(district, 2020, true, "Huyện nông thôn mới", "QĐ 1/QĐ-TTg"));
            assertTrue(done(index.dossiers().gather().of(district)).tellsOfRecognitions());
        }
    }

    @Test
    void itsFiguresAreThoseOfTheResults() {
        UnitDossier dossier = dossier(first);
        UnitResult result = desk.views().results().unit(first).orElseThrow();
        assertEquals(result, dossier.result());
        Map<Stage, BigDecimal> totals = Results.stages(dossier.programme(), dossier.unit(),
                desk.views().facts().unit(first)).entrySet().stream()
                .filter(entry -> entry.getKey() != Stage.AGREE).collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().points()));
        assertEquals(totals, dossier.scores().totals());
        assertEquals(java.util.Set.of(Stage.SELF, Stage.APPRAISE), totals.keySet());
        BigDecimal sum = dossier.scores().fields().stream().map(field -> field.result().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, result.total().compareTo(sum));
        ScoreTable.ComponentLine line = dossier.scores().fields().getFirst().components().getFirst();
        assertEquals("0.50", line.points().get(Stage.APPRAISE).toString());
        assertEquals("1.00", line.points().get(Stage.SELF).toString());
        assertFalse(dossier.scores().fields().getFirst().components().get(1).points().containsKey(Stage.SELF));
    }

    @Test
    void everythingOfTheUnitIsInItAndNothingOfAnother() {
        visit();
        UnitDossier dossier = dossier(first);
        assertEquals(1, dossier.visits().size());
        assertEquals("Thiếu sổ", dossier.visits().getFirst().findings().getFirst().text());
        assertEquals(1, dossier.fileCount());
        assertEquals("Mất điện ngày 05/8.", dossier.questions().getFirst().answers().getFirst().text());
        assertEquals(List.of(2023, 2022), dossier.recognitions().stream().map(one -> one.past().year()).toList());
        assertTrue(dossier.timeline().stream().anyMatch(one -> one.what().equals("Thiếu sổ")));
        Happened scores = dossier.timeline().stream().filter(one -> one.kind().startsWith("score-given"))
                .filter(one -> one.behalf().equals("Hạnh")).findFirst().orElseThrow();
        assertEquals(2, scores.count());
        UnitDossier other = dossier(unit(desk, 1));
        assertEquals(List.of(), other.timeline());
        assertEquals(List.of(), other.recognitions());
        assertTrue(other.scores().isEmpty());
    }

    @Test
    void modelsOfTheNeighbouringProgrammeAreThere() {
        UnitId sonGiang = Office.programme(desk).units().stream().filter(unit -> unit.name().equals("Sơn Giang"))
                .findFirst().orElseThrow().id();
        assertEquals(List.of("5 biết và 3 thể hiện"),
                dossier(sonGiang).models().stream().map(model -> model.model()).toList());
    }

    @Test
    void theRecusedSeeNothingAndTheBlindNothingOfOthers() {
        try (Office office = new Office(folder.resolve("kin"))) {
            Desk secretary = office.secretary(Office.conducted("{blind: true, stages: []}"));
            MemberId hanh = done(secretary.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
            MemberId binh = done(secretary.council().enrol().enrol("Bình", "", "", Role.MEMBER));
            done(give(secretary, binh, 0, 0, "0.37"));
            done(secretary.council().recuse().declare(hanh, unit(secretary, 1), true, "Quê ở phường"));
            Desk member = office.member("hanh", hanh, secretary);
            assertEquals(Reason.RECUSED, refused(member.dossiers().gather().of(unit(secretary, 1))));
            assertEquals(Reason.RECUSED, refused(member.dossiers().print().preview(unit(secretary, 1))));
            assertEquals(Reason.RECUSED, refused(member.dossiers().recognition().record(unit(secretary, 1), 2023, true,
                    "x", "y")));
            for (Desk seen : List.of(member, secretary)) {
                UnitDossier closed = done(seen.dossiers().gather().of(unit(secretary, 0)));
                assertTrue(closed.scores().closed());
                assertFalse(closed.toString().contains("0.37"), closed.toString());
            }
        }
    }

    @Test
    void recognitionsNameAYearATitleAndAPaperAndTheSecretariatWritesThem() {
        RecordRecognition record = desk.dossiers().recognition();
        assertEquals(Reason.OUT_OF_RANGE, refused(record.record(first, 1999, true, "x", "y")));
        assertEquals(Reason.TEXT_NEEDED, refused(record.record(first, 2021, true, " ", "y")));
        assertEquals(Reason.NOT_FOUND, refused(record.record(new UnitId("99999"), 2021, true, "x", "y")));
        done(record.record(first, 2022, false, "Xã văn hóa", "QĐ 13/QĐ-UBND"));
        assertEquals(2, dossier(first).recognitions().size());
        assertFalse(dossier(first).recognitions().getLast().past().recognised());
    }

    @Test
    void thePrintHoldsEverySectionTheMinutesAndIsLogged() throws IOException {
        VisitId visit = visit();
        byte[] minutes = new PdfRenderer().render("<html lang=\"vi\"><head><title>t</title>"
                + "<style>body { font-family: 'Liberation Serif'; }</style></head><body>"
                + "<p>BIÊN BẢN KIỂM TRA</p></body></html>", SampleDecision.metadata());
        String file = laptop.book.workspace().evidence().put(new ByteArrayInputStream(minutes)).sha256();
        laptop.say(attached(first, file, "application/pdf"),
                new VisitFact.MinutesClosed(new ClosedMinutes(visit, 1, true, "0".repeat(64), file, "")));
        Path out = folder.resolve("ho-so.pdf");
        done(desk.dossiers().print().save(first, out, "Họp Hội đồng"));
        try (PDDocument document = Loader.loadPDF(out.toFile())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertEquals(10, titles.size(), titles.toString());
            assertEquals("Biên bản kiểm tra ngày 05/11/2024 (bản 1)", titles.getLast());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (String said : List.of("BIÊN BẢN KIỂM TRA", "Mất điện ngày 05/8.", "Thiếu sổ", "so.txt",
                    "QĐ 45/QĐ-UBND", "Chính quyền thân thiện")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
        }
        assertEquals("Họp Hội đồng", dossier(first).papers().getFirst().number());
        assertEquals(Reason.WHY_NEEDED, refused(desk.dossiers().print().save(first, out, " ")));
    }

    @Test
    void closedMinutesNameAPdfOfTheirUnitOrAreLeftOut() throws IOException {
        VisitId visit = visit();
        String file = laptop.book.workspace().evidence().put(new ByteArrayInputStream(new byte[] {1, 2, 3})).sha256();
        laptop.say(attached(first, file, "image/jpeg"), attached(unit(desk, 1), file, "application/pdf"),
                new VisitFact.MinutesClosed(new ClosedMinutes(visit, 1, true, "0".repeat(64), file, "")));
        assertTrue(dossier(first).visits().getFirst().closedMinutes().isEmpty());
        done(desk.dossiers().print().preview(first));
        assertEquals(Reason.NOT_FOUND, refused(desk.minutes().read().version(visit, 1)));
        laptop.say(attached(first, file, "application/pdf"));
        assertEquals(Reason.DAMAGED, refused(desk.dossiers().print().preview(first)));
    }

    private static FileAttached attached(UnitId unit, String sha256, String mediaType) {
        return new FileAttached(unit, Optional.empty(), sha256, 3, "Biên bản.pdf", mediaType, "");
    }

    @Test
    void aUnitOfWhichNothingIsKnownSaysSoInEachSection() throws IOException {
        byte[] pdf = done(desk.dossiers().print().preview(unit(desk, 1))).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (String said : List.of("Chưa có điểm nào.", "Hội đồng chưa biểu quyết", "chưa nhập số liệu",
                    "Chưa có lịch kiểm tra", "Chưa có tệp minh chứng.", "Hội đồng chưa hỏi đơn vị.",
                    "không ghi nhận mô hình nào", "Chưa ghi nhận kết quả của các năm trước.",
                    "Chưa có việc nào được ghi.")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
        }
    }
}
