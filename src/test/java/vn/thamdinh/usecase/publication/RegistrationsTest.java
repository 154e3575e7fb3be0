package vn.thamdinh.usecase.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.eligibility.Paper;
import vn.thamdinh.domain.scoring.Obstacle;
import vn.thamdinh.domain.scoring.UnitStatus;
import vn.thamdinh.domain.text.WorkingDays;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;

/** Units register on paper and hand their dossiers in. It is 5 November 2024. */
class RegistrationsTest extends SecretaryAtDesk {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private Registrations registrations() {
        return desk.publication().registrations();
    }

    private String text(DocumentId id) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(done(desk.documents().read().read(id, Map.of())).pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void allTwentyTwoOfOneHundredAndElevenAreCountedAndTheListIsAnAnnex() throws IOException {
        for (int i = 0; i < 22; i++) {
            done(registrations().register(unit(desk, i), (40 + i) + "/UBND-VX", DAY, "Chủ tịch", DAY.plusDays(2)));
        }
        done(registrations().settle(unit(desk, 0), true, ""));
        done(registrations().settle(unit(desk, 1), false, "Nộp sau hạn"));
        assertEquals(new Registrations.Count(22, 1, 1, 22, 111), registrations().count());
        String text = text(done(registrations().list()));
        assertTrue(text.contains("22/111 xã, phường, thị trấn đăng ký đánh giá trong năm 2024"), text);
        assertTrue(text.contains("(có danh sách kèm theo)"), text);
        assertTrue(text.contains("61/UBND-VX ngày 04/3/2024") || text.contains("61/UBND-VX ngày 04/03/2024"), text);
        assertTrue(text.contains("Nộp sau hạn"), text);
    }

    @Test
    void aUnitThatWasTurnedAwayIsNotRecognisedWhateverItsPoints() {
        done(registrations().register(unit(desk, 0), "40/UBND-VX", DAY, "Chủ tịch", DAY));
        assertTrue(standing(0).stream().noneMatch(Obstacle.TurnedAway.class::isInstance));
        done(registrations().settle(unit(desk, 0), false, "Nộp sau hạn"));
        assertEquals(new Obstacle.TurnedAway("Nộp sau hạn"), standing(0).getFirst());
        assertEquals(UnitStatus.INELIGIBLE, desk.views().results().unit(unit(desk, 0)).orElseThrow().status());
        done(registrations().settle(unit(desk, 0), true, ""));
        assertTrue(standing(0).stream().noneMatch(Obstacle.TurnedAway.class::isInstance));
    }

    /** What counts for eligibility is what is shown: of two that contradict each other neither. */
    @Test
    void whatTwoSecretariesSayDifferentlyIsNeitherSettledNorThere() throws IOException {
        done(registrations().register(unit(desk, 0), "40/UBND-VX", DAY, "Chủ tịch", DAY));
        Paper paper = Office.programme(desk).papers().stream().filter(Paper::required).findFirst().orElseThrow();
        office.close(desk);
        Path copied = folder.resolve("ban-sao");
        try (Stream<Path> files = Files.walk(folder.resolve("thu-ky"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copied.resolve(folder.resolve("thu-ky").relativize(file)));
            }
        }
        desk = office.reopen("thu-ky");
        Desk other = office.reopen("ban-sao");
        done(registrations().settle(unit(desk, 0), true, ""));
        done(desk.publication().papers().handIn(unit(desk, 0), List.of(paper.id()), "Lan", DAY));
        done(other.publication().registrations().settle(unit(desk, 0), false, "Nộp sau hạn"));
        done(other.publication().papers().missing(unit(desk, 0), List.of(paper.id()), "Chưa thấy"));
        office.carry(other, desk);
        Registrations.Row row = registrations().rows().getFirst();
        assertFalse(row.accepted() || row.refused(), row.toString());
        assertTrue(desk.publication().papers().rows().getFirst().missing().contains(paper));
        assertEquals(new Registrations.Count(1, 0, 0, 22, 111), registrations().count());
    }

    private List<Obstacle> standing(int unit) {
        return desk.views().results().unit(unit(desk, unit)).orElseThrow().obstacles();
    }

    @Test
    void aRegistrationHasAPaperAndDaysInOrderAndARefusalAReason() {
        assertEquals(Reason.TEXT_NEEDED, refused(registrations().register(unit(desk, 0), " ", DAY, "", DAY)));
        assertEquals(Reason.BEFORE_PAPER, refused(registrations().register(unit(desk, 0), "1", DAY, "", DAY.minusDays(1))));
        assertEquals(Reason.NOTED_AHEAD, refused(registrations().register(unit(desk, 0), "1", DAY, "",
                LocalDate.of(2024, 11, 6))));
        assertEquals(Reason.NOT_FOUND, refused(registrations().settle(unit(desk, 0), true, "")));
        done(registrations().register(unit(desk, 0), "1", DAY, "", DAY));
        assertEquals(Reason.WHY_NEEDED, refused(registrations().settle(unit(desk, 0), false, "")));
        assertFalse(registrations().rows().getFirst().refused());
    }

    @Test
    void papersThatAreMissingAreListedAndKeepTheUnitFromBeingRecognised() throws IOException {
        List<String> papers = Office.programme(desk).papers().stream().filter(Paper::required).map(Paper::id).toList();
        done(desk.publication().papers().handIn(unit(desk, 0), papers.subList(1, papers.size()), "Văn thư xã", DAY));
        DossierPapers.Row row = desk.publication().papers().rows().getFirst();
        assertEquals(List.of(papers.getFirst()), row.missing().stream().map(Paper::id).toList());
        assertEquals("Văn thư xã", row.items().stream().filter(DossierPapers.Item::present).findFirst().orElseThrow()
                .noted().orElseThrow().from());
        assertTrue(lacks());
        DocumentId list = done(desk.publication().papers().list());
        assertTrue(text(list).contains("còn thiếu 22 đơn vị"), text(list));
        done(desk.publication().papers().handIn(unit(desk, 0), papers.subList(0, 1), "Văn thư xã", DAY));
        assertFalse(lacks());
        assertTrue(text(list).contains("đã đủ hồ sơ 01 đơn vị, còn thiếu 21 đơn vị"), text(list));
        done(desk.publication().papers().missing(unit(desk, 0), papers.subList(0, 1), "Rút lại để sửa"));
        assertTrue(lacks());
    }

    private boolean lacks() {
        return desk.views().results().units().getFirst().obstacles().stream()
                .anyMatch(Obstacle.DossierIncomplete.class::isInstance);
    }

    @Test
    void theLastDayOfAPostingIsCountedInWorkingDays() {
        LocalDate friday = LocalDate.of(2024, 8, 30);
        assertEquals(friday, WorkingDays.USUAL.last(friday, 1));
        assertEquals(LocalDate.of(2024, 9, 3), WorkingDays.USUAL.last(friday, 2));
        assertEquals(LocalDate.of(2024, 9, 3), WorkingDays.USUAL.last(LocalDate.of(2024, 8, 31), 1));
        WorkingDays named = WorkingDays.of(List.of(LocalDate.of(2024, 9, 3)), List.of(LocalDate.of(2024, 9, 7)));
        assertEquals(LocalDate.of(2024, 9, 4), named.last(friday, 2), "a holiday that the programme names");
        assertEquals(LocalDate.of(2024, 9, 7), named.last(friday, 5), "a Saturday that is worked");
        LocalDate today = LocalDate.of(2024, 11, 5);
        assertEquals(Reason.TEXT_NEEDED, refused(desk.publication().posting().post(today, today, " ")));
        assertEquals(Reason.BAD_INPUT, refused(desk.publication().posting().post(today, today.minusDays(1), "x")));
        done(desk.publication().posting().post(today, today.plusDays(9), "Trụ sở UBND các xã"));
        assertEquals(Reason.POSTING_RUNS, refused(desk.publication().publish().publish("5", today, today, "")));
    }
}
