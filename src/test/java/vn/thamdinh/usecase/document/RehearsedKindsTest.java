package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.documents.conformity.Conformity;
import vn.thamdinh.documents.conformity.ConformityReport;
import vn.thamdinh.documents.conformity.Context;
import vn.thamdinh.documents.conformity.RuleId;
import vn.thamdinh.documents.conformity.Verdict;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.rehearsal.Rehearse;
import vn.thamdinh.usecase.workspace.Workspaces;

/** Every kind, filled from a round that has come to its end. */
class RehearsedKindsTest {
    private static final Issuance ISSUED = new Issuance.Issued(5, LocalDate.of(2024, 12, 16));

    private static final Map<String, byte[]> PDFS = new HashMap<>();

    @TempDir
    private static Path folder;
    private static Desk desk;
    private static KindsOfRound round;
    private static Office office;
    /** A round that has hardly begun, for letters that ask for what is outstanding. */
    private static KindsOfRound early;

    @BeforeAll
    static void rehearse() {
        char[] passphrase = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();
        done(Rehearse.run(new RehearsalPlan(folder.resolve("dot"), 7, 2, passphrase, true), Clock.systemUTC(), _ -> { }));
        desk = done(Workspaces.in(folder.resolve("state")).open(folder.resolve("dot/workspaces/thu-ky"), passphrase));
        round = new KindsOfRound(desk);
        office = new Office(folder.resolve("som"));
        early = new KindsOfRound(office.secretary()).begun();
    }

    @AfterAll
    static void close() {
        desk.close();
        office.close();
    }

    @Test
    void everyKindIsMadeWithoutAProblem() {
        assertEquals(desk.documents().compose().kinds(), kinds());
        for (DocumentKind kind : kinds()) {
            assertEquals(List.of(), of(kind).composed(kind, KindsOfRound.filled(kind), ISSUED).problems(), kind.id());
        }
    }

    @Test
    void noKindBreaksARuleOfTheDecree() throws Exception {
        List<String> broken = new ArrayList<>();
        for (DocumentKind kind : kinds()) {
            Conformity.check(pdf(kind), Context.of(PaperContext.kind(kind))).failures().forEach(failure ->
                    broken.add(kind.id() + " " + failure.rule() + ": " + failure.found() + failure.places()));
        }
        assertEquals("", String.join("\n", broken));
    }

    @Test
    void aPosterForTheWallIsKnownToBeNoAdministrativePaperByItsPagesAlone() throws Exception {
        ConformityReport report = Conformity.check(pdf(kind("slogan")), Context.UNKNOWN);
        assertEquals(RuleId.values().length, report.with(Verdict.NOT_APPLICABLE).count());
    }

    @Test
    void everyKindLooksAsItDid() throws Exception {
        List<String> differences = new ArrayList<>();
        for (DocumentKind kind : kinds()) {
            differences.addAll(GoldenPictures.differences(kind.id(), pdf(kind)));
        }
        assertEquals("", String.join("\n", differences));
    }

    @Test
    void thePublicSummaryIsOnePage() throws Exception {
        DocumentKind kind = kind("press-release");
        try (var document = Loader.loadPDF(pdf(kind))) {
            assertEquals(1, document.getNumberOfPages());
        }
        String text = KindsOfRound.text(pdf(kind));
        for (String words : List.of("chỉ số cải cách hành chính (PAR INDEX)", "(SIPAS)", "(PAPI)", "22/111")) {
            assertTrue(text.contains(words), words);
        }
    }

    @Test
    void reportAndDecisionNameWhoIsRecognisedAndWhyOthersAreNot() {
        String report = KindsOfRound.text(pdf(kind("appraisal-report")));
        String decision = KindsOfRound.text(pdf(kind("recognition-decision")));
        for (UnitResult unit : desk.views().results().units()) {
            assertEquals(unit.isRecognised(), decision.contains(unit.unit().fullName()), unit.unit().fullName());
            assertTrue(report.contains(unit.unit().fullName()), unit.unit().fullName());
        }
        assertTrue(report.contains("Phiếu PKS01: thiếu (hợp lệ 17/20)"), report);
        assertTrue(decision.contains("Công nhận 17 xã, phường, thị trấn"), decision);
    }

    private static List<DocumentKind> kinds() {
        List<DocumentKind> ready = new ArrayList<>(round.kinds());
        ready.addAll(early.kinds());
        return desk.documents().compose().kinds().stream().filter(ready::contains).toList();
    }

    private static KindsOfRound of(DocumentKind kind) {
        return round.kinds().contains(kind) ? round : early;
    }

    private static DocumentKind kind(String id) {
        return kinds().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static byte[] pdf(DocumentKind kind) {
        return PDFS.computeIfAbsent(kind.id(), id -> {
            byte[] pdf = of(kind).composed(kind, KindsOfRound.filled(kind), ISSUED).draw(new PdfRenderer()).pdf().bytes();
            KindsOfRound.look(id, pdf);
            return pdf;
        });
    }
}
