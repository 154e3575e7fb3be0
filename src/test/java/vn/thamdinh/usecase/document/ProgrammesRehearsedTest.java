package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thamdinh.documents.composed.ComposedDocument;
import vn.thamdinh.documents.conformity.Conformity;
import vn.thamdinh.documents.conformity.Context;
import vn.thamdinh.documents.conformity.PaperKind;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.document.DocumentKind;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.dashboard.Alert;
import vn.thamdinh.usecase.rehearsal.RehearsalPlan;
import vn.thamdinh.usecase.rehearsal.Rehearse;
import vn.thamdinh.usecase.rehearsal.Rehearsed;
import vn.thamdinh.usecase.workspace.Workspaces;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** Each programme runs from its opening to the published result, by its files alone. */
class ProgrammesRehearsedTest {
    private static final char[] PASSPHRASE = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();
    private static final Issuance ISSUED = new Issuance.Issued(5, LocalDate.of(2025, 2, 3));

    @TempDir
    private Path place;

    @Test
    void aSmallProgrammeIsRehearsedToItsPublishedResult() throws Exception {
        rehearsed("par-xa-huyen-2024", 6, 2, true);
    }

    @Test
    void aMissedQuotaBarsNobodyWhereTheProgrammeMakesNoConditionOfIt() throws Exception {
        Path folder = place.resolve("planted");
        Rehearsed made = done(Rehearse.run(new RehearsalPlan(folder, 7, 2, PASSPHRASE, true,
                ProgrammeFiles.shipped(new ProgrammeId("par-huyen-2022"))), Clock.systemUTC(), _ -> { }));
        assertEquals(3, made.planted().stream().filter(planted -> planted.kind().equals("short")).count());
        assertTrue(made.planted().stream().noneMatch(planted -> planted.kind().equals("quota")));
        assertEquals(List.of("0"), made.steps().stream().filter(step -> step.name().equals("meeting")).findFirst()
                .orElseThrow().figures());
        try (Desk desk = done(Workspaces.in(place.resolve("state")).open(folder.resolve("workspaces/thu-ky"),
                PASSPHRASE))) {
            var alerts = desk.dashboard().read().orElseThrow().alerts();
            assertEquals(List.of(3L), alerts.stream().filter(alert -> alert.kind() == Alert.Kind.QUOTA_SHORT)
                    .map(Alert::count).toList());
            assertTrue(alerts.stream().noneMatch(alert -> alert.kind() == Alert.Kind.QUOTA_MISSED));
        }
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"par-so-2022, 20, 6, true", "par-huyen-2022, 11, 6, true", "par-xa-2022, 111, 11, true",
        "cqtt-binh-phuoc-2024, 22, 3, false", "mo-hinh-phuoc-long-2023, 17, 2, false"})
    void everyProgrammeIsRehearsedToItsPublishedResult(String id, int units, int members, boolean printed)
            throws Exception {
        rehearsed(id, units, members, printed);
    }

    @Test
    void noShippedProgrammeIsLeftOut() {
        assertEquals(List.of("cqtt-binh-phuoc-2024", "mo-hinh-phuoc-long-2023", "par-so-2022", "par-huyen-2022",
                "par-xa-2022", "par-xa-huyen-2024"),
                ProgrammeFiles.shippedIds().stream().map(ProgrammeId::value).toList());
    }

    private void rehearsed(String id, int units, int members, boolean printed) throws Exception {
        Path folder = place.resolve(id);
        Rehearsed made = done(Rehearse.run(new RehearsalPlan(folder, 7, members, PASSPHRASE, false,
                ProgrammeFiles.shipped(new ProgrammeId(id))), Clock.systemUTC(), _ -> { }));
        assertEquals(units, made.counts().get("units"));
        assertEquals(made.counts().get("units"), made.counts().get("published"), made.counts().toString());
        assertEquals(List.of(), Conformity.check(Files.readAllBytes(folder.resolve(Rehearse.DECISION)),
                Context.of(PaperKind.DECISION)).failures());
        try (Desk desk = done(Workspaces.in(place.resolve("state")).open(folder.resolve("workspaces/thu-ky"),
                PASSPHRASE))) {
            assertRanked(desk);
            assertTrue(desk.publication().publish().published().isPresent());
            assertConform(desk, printed);
            desk.dashboard().keep();
        }
        try (Desk desk = done(Workspaces.in(place.resolve("state")).open(folder.resolve("workspaces/thu-ky"),
                PASSPHRASE))) {
            desk.dashboard().begin();
            var kept = desk.dashboard().atHand();
            assertTrue(kept.isPresent());
            assertEquals(kept, desk.dashboard().read());
        }
    }

    private static void assertRanked(Desk desk) {
        for (UnitResult result : desk.views().results().units()) {
            assertTrue(result.status() == UnitStatus.RECOGNISED || result.status() == UnitStatus.NOT_RECOGNISED,
                    result.unit().fullName() + " " + result.obstacles());
            assertTrue(result.rank().isPresent() && result.grade().isPresent());
        }
        assertEquals(OptionalInt.of(1), desk.views().results().byRank().getFirst().rank());
    }

    /** Every kind that the programme offers is made, and keeps the decree's rules where it is printed. */
    private static void assertConform(Desk desk, boolean printed) throws Exception {
        var round = new KindsOfRound(desk);
        List<String> broken = new ArrayList<>();
        for (DocumentKind kind : round.kinds()) {
            Map<String, String> fields = KindsOfRound.filled(kind);
            ComposedDocument composed = round.composed(kind, fields, ISSUED);
            composed.problems().forEach(problem -> broken.add(kind.id() + " " + problem));
            if (printed && !kind.id().equals("slogan")) {
                byte[] pdf = composed.draw(new PdfRenderer()).pdf().bytes();
                KindsOfRound.look(kind.id(), pdf);
                Conformity.check(pdf, Context.of(PaperContext.kind(kind))).failures().forEach(failure ->
                        broken.add(kind.id() + " " + failure.rule() + ": " + failure.found() + failure.places()));
            }
        }
        assertEquals("", String.join("\n", broken));
    }
}
