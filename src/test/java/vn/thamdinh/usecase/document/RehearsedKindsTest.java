package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.composed.CompositionProblem.Problem;
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
            ComposedDocument composed = round.composed(kind, Map.of(), ISSUED);
            assertEquals(List.of(), composed.problems().stream()
                    .filter(problem -> problem.problem() != Problem.MISSING_FIELD).toList(), kind.id());
            byte[] pdf = composed.draw(new PdfRenderer()).pdf().bytes();
            KindsOfRound.look(kind.id(), pdf);
            assertTrue(KindsOfRound.text(pdf).length() > 200, kind.id());
        }
    }
}
