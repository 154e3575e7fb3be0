package vn.thamdinh.usecase.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.EndedDocument;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentEnded;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentIssued;
import vn.thamdinh.domain.ledger.EligibilityFact.PaperRecorded;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.survey.SurveyCount;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Cancelled;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.document.decision.IssueDecision;
import vn.thamdinh.usecase.document.decision.DecisionDetails;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.authenticity.AttestPaper;
import vn.thamdinh.usecase.authenticity.RoundState;
import vn.thamdinh.usecase.book.RoundBook;
import vn.thamdinh.usecase.print.BatchOrder;
import vn.thamdinh.usecase.print.MakeBatch;
import vn.thamdinh.wire.Hashes;

class PapersTest extends SecretaryAtDesk {
    private static final DecisionDetails NUMBERED = new DecisionDetails(Optional.of(5),
            Optional.of(LocalDate.of(2024, 12, 2)), "Trần Tuệ Hiền", true, Optional.empty());

    private MemberId hanh;

    @BeforeEach
    void open() {
        hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
    }

    /** Everything that recognition asks for, but for the vote. */
    private UnitId complete(int index) {
        UnitId unit = unit(desk, index);
        var scores = Office.programme(desk).criteria().components().stream().map(component -> new GiveScore.Given(unit,
                component.id(), Stage.APPRAISE, Scorer.of(hanh), component.max().toPlainString(), "")).toList();
        done(desk.giveScore().giveAll(scores));
        Office.programme(desk).surveys().forEach(form ->
                done(desk.countSurvey().count(new SurveyCount(unit, form.id(), 500, 500, 1000))));
        done(desk.recordPaper().record(Office.programme(desk).papers().stream()
                .map(paper -> new PaperRecorded(unit, paper.id(), true, "")).toList()));
        return unit;
    }

    private void recognised(int index) {
        done(desk.council().vote().cast(complete(index), 1, 0, 0));
    }

    @Test
    void theDecisionNamesRecognisedUnitsOnlyAndIsRecorded() throws Exception {
        recognised(2);
        complete(3);
        Path file = folder.resolve("quyet-dinh.pdf");
        MadeDocument made = done(desk.issueDecision().issue(NUMBERED, file));
        assertEquals(List.of(unit(desk, 2)), made.units());
        try (var pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains(Office.programme(desk).units().get(2).name()));
            assertFalse(text.contains(Office.programme(desk).units().get(3).name()));
        }
        var recorded = desk.views().documents().getFirst();
        assertEquals(Hashes.sha256Hex(Files.readAllBytes(file)), recorded.sha256());
        assertTrue(recorded.number().startsWith("05/"), recorded.number());
        assertFalse(recorded.stale());
        complete(4);
        assertTrue(desk.views().documents().getFirst().stale());
    }

    @Test
    void withoutARecognisedUnitNothingIsIssued() {
        complete(0);
        Path file = folder.resolve("quyet-dinh.pdf");
        assertEquals(Reason.NOBODY_RECOGNISED, refused(desk.issueDecision().issue(NUMBERED, file)));
        assertEquals(Reason.BAD_INPUT, refused(desk.issueDecision().issue(DecisionDetails.DRAFT, file)));
        assertFalse(Files.exists(file));
        assertEquals(List.of(), desk.views().documents());
    }

    @Test
    void aMemberIssuesNothingAndLeavesNoFile() {
        recognised(0);
        Desk member = office.member("hanh", hanh, desk);
        Path file = folder.resolve("quyet-dinh.pdf");
        assertEquals(Reason.NO_RIGHT, refused(member.issueDecision().issue(NUMBERED, file)));
        assertFalse(Files.exists(file));
    }

    @Test
    void aSignboardOfAUnitThatIsNotRecognisedIsRefusedWithTheReason() {
        UnitId unit = complete(0);
        assertEquals(new Outcome.Refused<>(Reason.NOT_ELIGIBLE,
                        List.of(Office.programme(desk).units().getFirst().fullName(), "INCOMPLETE")),
                desk.boards().draw().draw(unit));
        assertEquals(Reason.NOT_FOUND, refused(desk.boards().draw().draw(new UnitId("99999"))));
        assertEquals(Reason.NOT_ELIGIBLE, refused(desk.boards().draw().drawAll(folder.resolve("bien"))));
        done(desk.council().vote().cast(unit, 1, 0, 0));
        assertEquals(List.of(folder.resolve("bien").resolve(unit.code() + "-xa-tien-hung-bien-hieu.pdf")),
                done(desk.boards().draw().drawAll(folder.resolve("bien"))));
    }

    private RoundBook book() throws ReflectiveOperationException {
        var field = Desk.class.getDeclaredField("book");
        field.setAccessible(true);
        return (RoundBook) field.get(desk);
    }

    @Test
    void theBoardOfAWithdrawnDecisionIsRefusedUntilANewOneNamesTheUnit() throws Exception {
        recognised(0);
        done(desk.issueDecision().issue(NUMBERED, folder.resolve("quyet-dinh.pdf")));
        UnitId unit = unit(desk, 0);
        done(desk.boards().draw().draw(unit));
        RoundBook issued = book();
        done(issued.append(List.of(new DocumentEnded(EndedDocument.former(desk.views().documents().getFirst().id(),
                LocalDate.of(2024, 12, 9), "Ban hành nhầm", Optional.empty())))));
        assertEquals(new Outcome.Refused<>(Reason.DECISION_WITHDRAWN,
                List.of(Office.programme(desk).units().getFirst().fullName(), "05/QĐ-UBND")),
                desk.boards().draw().draw(unit));
        assertEquals(Reason.DECISION_WITHDRAWN, refused(desk.boards().draw().drawAll(folder.resolve("bien"))));
        done(issued.append(List.of(new DocumentIssued(new DocumentId("second"), IssueDecision.KIND, "", "06/QĐ-UBND",
                LocalDate.of(2024, 12, 10), "", "0".repeat(64), 1, List.of(unit)))));
        done(desk.boards().draw().draw(unit));
    }

    @Test
    void allPapersAtOnceAreNamedByTheirUnitsAndListedAndOneThatCannotBeMadeHoldsNothingBack() throws Exception {
        recognised(0);
        recognised(2);
        done(desk.issueDecision().issue(NUMBERED, folder.resolve("quyet-dinh.pdf")));
        recognised(3);
        done(book().append(List.of(new DocumentEnded(EndedDocument.former(desk.views().documents().getFirst().id(),
                LocalDate.of(2024, 12, 9), "Ban hành nhầm", Optional.empty())), new DocumentIssued(
                new DocumentId("second"), IssueDecision.KIND, "", "06/QĐ-UBND", LocalDate.of(2024, 12, 10),
                RoundState.digest(book().snapshot()), "0".repeat(64), 1, List.of(unit(desk, 2))))));
        Path all = folder.resolve("tat-ca");
        var report = done(desk.boards().batch().make(MakeBatch.everything(all), Progress.NONE));
        String code = unit(desk, 2).code();
        assertEquals(4, report.files().size());
        assertTrue(report.files().containsAll(List.of(all.resolve(code + "-phuong-phu-thinh-bien-hieu.pdf"),
                all.resolve(code + "-phuong-phu-thinh-trich-sao-quyet-dinh.pdf"))), report.files().toString());
        assertEquals(List.of(Reason.DECISION_WITHDRAWN, Reason.DECISION_WITHDRAWN),
                report.left().stream().map(left -> left.reason()).toList());
        Path extract = all.resolve(code + "-phuong-phu-thinh-trich-sao-quyet-dinh.pdf");
        assertTrue(new AttestPaper(book()).holds(Files.readAllBytes(extract)), "the extract carries its code");
        try (var pdf = Loader.loadPDF(extract.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("06/QĐ-UBND") && text.contains("Phú Thịnh"), text);
        }
        List<String> list = Files.readAllLines(report.list());
        assertEquals(5, list.size());
        for (Path file : report.files()) {
            assertTrue(list.contains(file.getFileName() + "," + Files.size(file) + ","
                    + Hashes.sha256Hex(Files.readAllBytes(file))), list.toString());
        }
        try (var files = Files.list(all)) {
            assertEquals(5, files.count(), "nothing unfinished is left");
        }
    }

    @Test
    void noExtractIsDrawnFromADecisionThatWasOvertaken() throws Exception {
        recognised(0);
        done(desk.issueDecision().issue(NUMBERED, folder.resolve("quyet-dinh.pdf")));
        BatchOrder extracts = new BatchOrder(folder.resolve("trich-sao"), true, Set.of());
        assertEquals(List.of(), done(desk.boards().batch().make(extracts, Progress.NONE)).left());
        complete(4);
        var report = done(desk.boards().batch().make(extracts, Progress.NONE));
        assertEquals(List.of(), report.files());
        assertEquals(List.of(List.of("05/QĐ-UBND")), report.left().stream().map(left -> left.arguments()).toList());
        assertEquals(Reason.DECISION_OVERTAKEN, report.left().getFirst().reason());
    }

    @Test
    void stoppingLeavesWholeFilesAndSaysSo() {
        recognised(0);
        recognised(2);
        Progress stop = new Progress() {
            private long at;

            @Override
            public void at(long done, long total) {
                at = done;
            }

            @Override
            public void check() throws Cancelled {
                if (at == 1) {
                    throw new Cancelled();
                }
            }
        };
        var report = done(desk.boards().batch().make(MakeBatch.everything(folder.resolve("tat-ca")), stop));
        assertTrue(report.stopped());
        assertEquals(1, report.files().size());
    }
}
