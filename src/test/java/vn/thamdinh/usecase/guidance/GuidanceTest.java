package vn.thamdinh.usecase.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.PlanFact.GuidanceGiven;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;

class GuidanceTest extends SecretaryAtDesk {

    @Test
    void aPaperIsReadByEverybodyAndAttachedByTheSecretariatAlone() throws IOException {
        MemberId hanh = done(desk.council().enrol().enrol("Hạnh", "", "", Role.MEMBER));
        Path paper = Files.writeString(folder.resolve(Normalizer.normalize("Hướng dẫn.txt", Normalizer.Form.NFD)), "Mẫu phiếu");
        done(desk.guidance().give(paper, "3", " Công văn số 12 "));
        GuidanceGiven given = desk.guidance().of("3").getFirst();
        assertEquals("Hướng dẫn.txt Công văn số 12", given.name() + " " + given.note());
        Path copy = folder.resolve("bản sao.txt");
        done(desk.guidance().saveCopy(given, copy));
        assertEquals("Mẫu phiếu", Files.readString(copy));
        Desk member = office.member("hanh", hanh, desk);
        assertEquals(List.of(given), member.guidance().of("3"));
        assertEquals(Reason.NO_RIGHT, refused(member.guidance().give(paper, "3", "")));
        assertTrue(member.guidance().of("1").isEmpty());
    }

    @Test
    void aPaperIsTakenAwayForAReasonAndStaysInTheHistory() throws IOException {
        done(desk.guidance().give(Files.writeString(folder.resolve("a.txt"), "a"), "1", ""));
        String sha256 = desk.guidance().of("1").getFirst().sha256();
        assertEquals(Reason.REASON_MISSING, refused(desk.guidance().drop("1", sha256, " ")));
        done(desk.guidance().drop("1", sha256, "Đã thay"));
        assertEquals(List.of(), desk.guidance().of("1"));
        assertEquals(2, desk.views().history("guidance|1", 10).size());
    }

    @Test
    void anEmptyFileAndAStepThatThePlanDoesNotHaveAreRefused() throws IOException {
        Path empty = Files.createFile(folder.resolve("trống.txt"));
        assertEquals(Reason.EMPTY_FILE, refused(desk.guidance().give(empty, "1", "")));
        assertEquals(Reason.NOT_FOUND, refused(desk.guidance().give(empty, "99", "")));
    }

    @Test
    void costsAddUpByBodyAndZeroTakesBack() {
        done(desk.costs().note("3", "Sở Nội vụ", new BigDecimal("12500000"), "In phiếu"));
        done(desk.costs().note("4c", "Sở Nội vụ", new BigDecimal("7500000"), "Công tác phí"));
        done(desk.costs().note("4c", "Sở Tài chính", new BigDecimal("900000"), ""));
        done(desk.costs().note("4c", "Sở Tài chính", BigDecimal.ZERO, "Ghi nhầm"));
        assertEquals(Map.of("Sở Nội vụ", new BigDecimal("20000000")), desk.costs().byBody());
        assertEquals(List.of("3", "4c"), desk.costs().all().stream().map(cost -> cost.step()).toList());
        assertEquals(Reason.OUT_OF_RANGE, refused(desk.costs().note("3", "Sở Nội vụ", new BigDecimal("0.5"), "")));
        assertEquals(Reason.OUT_OF_RANGE, refused(desk.costs().note("3", "Sở Nội vụ", new BigDecimal("-1"), "")));
    }

    @Test
    void theCouncilsReportSaysWhatEachBodySpentAndNothingWhereNothingIsNoted() {
        assertFalse(report().contains("Kinh phí thực hiện"));
        done(desk.costs().note("3", "Sở Nội vụ", new BigDecimal("12500000"), "In phiếu"));
        done(desk.costs().note("4c", "Sở Tài chính", new BigDecimal("900000"), ""));
        assertTrue(report().contains("Kinh phí thực hiện đã ghi nhận: 13.400.000 đồng"), report());
        assertTrue(report().contains("12.500.000"));
    }

    private String report() {
        var compose = desk.documents().compose();
        return done(compose.compose(compose.kind("appraisal-report").orElseThrow(), "", Map.of(),
                new Issuance.Draft())).draw(new PdfRenderer()).text().html();
    }
}
