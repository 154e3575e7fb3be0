package vn.thamdinh.usecase.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.scoring.ComponentResult;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.Results;
import vn.thamdinh.domain.scoring.SheetKey;
import vn.thamdinh.domain.scoring.UnitResult;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.unit.Unit;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.workspace.Workspaces;

/** A rehearsal with planted troubles, each of which must show, and one without any. */
class PlantingTest {
    private static final int MEMBERS = 3;
    private static final char[] PASSPHRASE = RehearsalPlan.OPEN_PASSPHRASE.toCharArray();

    @TempDir
    private static Path place;
    private static RehearsalPlan plan;
    private static Rehearsed made;

    @BeforeAll
    static void rehearse() {
        plan = new RehearsalPlan(place.resolve("gài"), 2024, MEMBERS, PASSPHRASE, true);
        made = done(Rehearse.run(plan, Clock.systemUTC(), _ -> { }));
    }

    @Test
    void everyTroubleIsTold() {
        assertEquals(List.of("quota", "quota", "quota", "strict", "lenient", "recusal", "conflict"),
                made.planted().stream().map(Planted::kind).toList());
    }

    @Test
    void unitsThatMissAQuotaAreNotEligible() {
        try (Desk desk = open()) {
            Planting planting = Planting.of(programme(desk), plan);
            assertEquals(Planting.MISSES, planting.shortOf().size());
            Results results = desk.views().results();
            for (Unit unit : planting.shortOf()) {
                UnitResult result = results.unit(unit.id()).orElseThrow();
                assertEquals(UnitStatus.INELIGIBLE, result.status(), unit.fullName());
                assertTrue(result.obstacles().stream().anyMatch(Obstacle.QuotaMissed.class::isInstance));
            }
            assertEquals(Planting.MISSES, results.units().stream()
                    .filter(result -> result.status() == UnitStatus.INELIGIBLE).count());
        }
    }

    @Test
    void theStrictMemberGivesLeastAndTheLenientMost() {
        try (Desk desk = open()) {
            Planting planting = Planting.of(programme(desk), plan);
            assertNotEquals(planting.strict(), planting.lenient());
            for (int member = 1; member <= MEMBERS; member++) {
                BigDecimal mean = mean(desk, member);
                assertTrue(member == planting.strict() || mean.compareTo(mean(desk, planting.strict())) > 0);
                assertTrue(member == planting.lenient() || mean.compareTo(mean(desk, planting.lenient())) < 0);
            }
        }
    }

    @Test
    void theRecusedMemberHasNoScoresThereAndIsNotMissed() {
        try (Desk desk = open()) {
            var spot = Planting.of(programme(desk), plan).recusal().orElseThrow();
            assertEquals(0, desk.views().sheet(sheet(spot.unit(), spot.member())).done());
            UnitResult result = desk.views().results().unit(spot.unit().id()).orElseThrow();
            assertFalse(result.obstacles().stream().anyMatch(Obstacle.ScoresMissing.class::isInstance));
            assertTrue(result.fields().stream().flatMap(field -> field.components().stream())
                    .mapToInt(ComponentResult::missing).allMatch(missing -> missing == 0));
        }
    }

    @Test
    void theContradictedUnitIsNotFinalAndHasNoLineInTheDecision() throws IOException {
        try (Desk desk = open()) {
            var conflict = Planting.of(programme(desk), plan).conflict().orElseThrow();
            Unit unit = conflict.spot().unit();
            UnitResult result = desk.views().results().unit(unit.id()).orElseThrow();
            assertEquals(UnitStatus.OPEN_CONFLICT, result.status());
            assertEquals(1, made.counts().get("conflicting"));
            assertTrue(desk.views().vote(unit.id()).isEmpty());
            String decision = text(plan.folder().resolve(Rehearse.DECISION));
            assertTrue(decision.contains(desk.views().results().recognised().getFirst().unit().name()));
            assertFalse(decision.contains(unit.name()), unit.name());
            try (var boards = Files.list(plan.folder().resolve(Rehearse.SIGNBOARDS))) {
                assertTrue(boards.noneMatch(file -> file.getFileName().toString().startsWith(unit.id().code())));
            }
        }
    }

    @Test
    void withoutTroublesEveryUnitIsRecognised() {
        var clean = new RehearsalPlan(place.resolve("sạch"), 2024, 2, PASSPHRASE, false);
        Rehearsed rehearsed = done(Rehearse.run(clean, Clock.systemUTC(), _ -> { }));
        assertEquals(List.of(), rehearsed.planted());
        assertEquals(22, rehearsed.counts().get("recognised"));
        assertEquals(Map.of("ineligible", 0, "conflicting", 0), Map.of("ineligible",
                rehearsed.counts().get("ineligible"), "conflicting", rehearsed.counts().get("conflicting")));
    }

    private static BigDecimal mean(Desk desk, int member) {
        List<BigDecimal> points = programme(desk).units().stream().flatMap(unit -> {
            var sheet = desk.views().sheet(sheet(unit, member));
            return programme(desk).criteria().components().stream().map(Component::id)
                    .flatMap(id -> sheet.cell(id).value().stream()).map(score -> score.points());
        }).toList();
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64);
    }

    private static SheetKey sheet(Unit unit, int member) {
        return new SheetKey(unit.id(), Stage.APPRAISE, Scorer.of(new MemberId("tv-%02d".formatted(member))));
    }

    private static Programme programme(Desk desk) {
        return desk.views().round().orElseThrow().programme();
    }

    private static Desk open() {
        return done(Workspaces.in(place.resolve("state"))
                .open(plan.folder().resolve("workspaces").resolve("thu-ky"), PASSPHRASE));
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> refused -> throw new AssertionError(refused);
        };
    }
}
