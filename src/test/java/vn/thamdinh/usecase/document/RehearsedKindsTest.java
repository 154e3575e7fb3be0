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
import vn.thamdinh.documents.conformity.Context;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.scoring.UnitResult;
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

    @BeforeAll
    static void rehearse() {
        char[] passphrase = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();
        done(Rehearse.run(new RehearsalPlan(folder.resolve("dot"), 7, 2, passphrase, true), Clock.systemUTC(), _ -> { }));
        desk = done(Workspaces.in(folder.resolve("state")).open(folder.resolve("dot/workspaces/thu-ky"), passphrase));
        round = new KindsOfRound(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyKindIsMadeWithoutAProblem() {
        List<DocumentKind> kinds = round.kinds();
        assertEquals(desk.documents().compose().kinds(), kinds);
        for (DocumentKind kind : kinds) {
            assertEquals(List.of(), round.composed(kind, KindsOfRound.filled(kind), ISSUED).problems(), kind.id());
        }
    }

    /** A poster for the wall is no administrative document: neither its paper nor its letters are the decree's. */
    @Test
    void noKindBreaksARuleOfTheDecree() throws Exception {
        List<String> broken = new ArrayList<>();
        for (DocumentKind kind : round.kinds()) {
            if (!kind.id().equals("slogan")) {
                Conformity.check(pdf(kind), Context.of(paper(kind))).failures().forEach(failure ->
                        broken.add(kind.id() + " " + failure.rule() + ": " + failure.found() + failure.places()));
            }
        }
        assertEquals("", String.join("\n", broken));
    }

    @Test
    void everyKindLooksAsItDid() throws Exception {
        List<String> differences = new ArrayList<>();
        for (DocumentKind kind : round.kinds()) {
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

    private static DocumentKind kind(String id) {
        return round.kinds().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static byte[] pdf(DocumentKind kind) {
        return PDFS.computeIfAbsent(kind.id(), id -> {
            byte[] pdf = round.composed(kind, KindsOfRound.filled(kind), ISSUED).draw(new PdfRenderer()).pdf().bytes();
            KindsOfRound.look(id, pdf);
            return pdf;
        });
    }

    static PaperKind paper(DocumentKind kind) {
        return switch (kind.form()) {
            case DECISION -> PaperKind.DECISION;
            case LETTER -> PaperKind.LETTER;
            case MINUTES -> PaperKind.MINUTES;
            case SHEET -> PaperKind.FORM;
            case NAMED -> kind.abbreviation().equals("TTr") ? PaperKind.SUBMISSION : PaperKind.NAMED;
        };
    }
}
