package vn.thamdinh.usecase.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** The papers of the model programme of Phước Long, with its registers filled. */
class PhuocLongKindsTest {
    private static final Issuance ISSUED = new Issuance.Issued(25, LocalDate.of(2024, 11, 19));
    private static final List<String> OWN = List.of("register-reminder", "register-report", "register-unit-report",
            "led-text", "one-stop-form", "praise-proposal", "task-report", "registration-list", "final-review", "slogan",
            "commitment");

    @TempDir
    private static Path folder;
    private static Office office;
    private static Desk desk;
    private static KindsOfRound round;
    private static final Map<String, byte[]> PDFS = new HashMap<>();

    @BeforeAll
    static void fill() {
        office = new Office(folder);
        desk = office.secretary(ProgrammeFiles.shipped(new ProgrammeId("mo-hinh-phuoc-long-2023")));
        done(desk.registers().pretend().fill(LocalDate.of(2024, 1, 10)));
        round = new KindsOfRound(desk);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static DocumentKind kind(String id) {
        return round.kinds().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static byte[] pdf(DocumentKind kind) {
        return PDFS.computeIfAbsent(kind.id(), id -> {
            byte[] pdf = round.composed(kind, KindsOfRound.filled(kind), ISSUED).draw(new PdfRenderer()).pdf().bytes();
            KindsOfRound.look("phuoc-long-" + id, pdf);
            return pdf;
        });
    }

    @Test
    void everyOneOfItsKindsIsMadeWithoutAProblem() {
        for (String id : OWN) {
            assertEquals(List.of(), round.composed(kind(id), KindsOfRound.filled(kind(id)), ISSUED).problems(), id);
        }
    }

    @Test
    void noneOfThemBreaksARuleOfTheDecree() throws Exception {
        List<String> broken = new ArrayList<>();
        for (String id : OWN) {
            if (!id.equals("slogan") && !id.equals("led-text")) {
                Conformity.check(pdf(kind(id)), Context.of(paper(kind(id)))).failures().forEach(failure ->
                        broken.add(id + " " + failure.rule() + ": " + failure.found() + failure.places()));
            }
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

    @Test
    void thePostersSayTheWholeContentOfTheModel() {
        for (String id : List.of("slogan", "led-text")) {
            String text = KindsOfRound.text(pdf(kind(id))).toLowerCase(java.util.Locale.ROOT);
            for (String words : List.of("xin chào, xin lỗi, xin cảm ơn, xin phép",
                    "luôn mỉm cười, luôn nhẹ nhàng, luôn lắng nghe, luôn giúp đỡ",
                    "không cửa quyền, hách dịch, gây khó khăn, phiền hà", "không quan liêu, vô cảm, vô trách nhiệm",
                    "không tham nhũng, lãng phí, lợi ích nhóm", "không xu nịnh, chạy chọt, gian dối",
                    "không lợi dụng chức vụ, quyền hạn trong thực thi công vụ")) {
                assertTrue(text.contains(words), id + ": " + words + " in " + text);
            }
        }
    }

    @Test
    void anUnregisteredOfficeIsAskedInAPrintableLetterToReviewAndRegister() {
        String text = KindsOfRound.text(pdf(kind("register-reminder")));
        assertTrue(text.contains("Phòng Văn hóa và Thông Tin"), text);
        assertTrue(text.contains("Tiếp tục rà soát, đăng ký thủ tục hành chính giải quyết trong ngày"), text);
    }

    @Test
    void theTaskReportNamesAllNineBodies() {
        String text = KindsOfRound.text(pdf(kind("task-report")));
        for (String body : List.of("Ban Tuyên giáo Thị ủy", "Thị Đoàn", "UBMTTQ thị xã", "Đảng ủy xã")) {
            assertTrue(text.contains(body), body + " in " + text);
        }
    }
}
