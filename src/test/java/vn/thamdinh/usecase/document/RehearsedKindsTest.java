package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.rehearsal.Rehearse;
import vn.thamdinh.usecase.workspace.Workspaces;

/** Every kind, filled from a round that has come to its end. */
class RehearsedKindsTest {
    private static final Issuance ISSUED = new Issuance.Issued(5, LocalDate.of(2024, 12, 16));

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

    @Test
    void noKindBreaksARuleOfTheDecree() throws Exception {
        List<String> broken = new ArrayList<>();
        for (DocumentKind kind : round.kinds()) {
            byte[] pdf = round.composed(kind, KindsOfRound.filled(kind), ISSUED).draw(new PdfRenderer()).pdf().bytes();
            KindsOfRound.look(kind.id(), pdf);
            Conformity.check(pdf, Context.of(paper(kind))).failures().forEach(failure ->
                    broken.add(kind.id() + " " + failure.rule() + ": " + failure.found() + " " + failure.places()));
        }
        assertEquals("", String.join("\n", broken));
    }

    private static PaperKind paper(DocumentKind kind) {
        return switch (kind.form()) {
            case DECISION -> PaperKind.DECISION;
            case LETTER -> PaperKind.LETTER;
            case MINUTES -> PaperKind.MINUTES;
            case SHEET -> PaperKind.FORM;
            case NAMED -> kind.abbreviation().equals("TTr") ? PaperKind.SUBMISSION : PaperKind.NAMED;
        };
    }
}
