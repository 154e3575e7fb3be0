package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.Recognition;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.document.decision.DecisionDetails;
import vn.thamdinh.usecase.travel.ExportRequest;

class DocumentsVerifyCommandTest extends SecretaryAtDesk {

    @Test
    void aCheckerIsToldMatchDifferenceOrForgery() throws Exception {
        MemberId hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        UnitId unit = Recognition.of(desk, hanh, 2);
        Path paper = folder.resolve("qd.pdf");
        done(desk.issueDecision().issue(new DecisionDetails(Optional.of(5), Optional.of(LocalDate.of(2024, 12, 2)),
                "Trần Tuệ Hiền", true, Optional.empty()), paper));
        Path identity = Files.writeString(folder.resolve("mat-khau"), "gói để kiểm tra 2026\n");
        TestTerminal checker = new TestTerminal(folder.resolve("nothing"));
        assertEquals(0, checker.run("documents", "verify", paper, "--packages", packed("usb-1"), "--identity", identity),
                checker::err);
        assertTrue(checker.out().startsWith("KHỚP: 05/QĐ-UBND ngày 02/12/2024"), checker::out);
        Component changed = Office.programme(desk).criteria().components().get(1);
        done(desk.giveScore().giveAll(List.of(new GiveScore.Given(unit, changed.id(), Stage.APPRAISE, Scorer.of(hanh), "0",
                "xem lại"))));
        assertEquals(1, checker.run("documents", "verify", paper, "--packages", packed("usb-2"), "--identity", identity,
                "--json"), checker::err);
        assertEquals(List.of(Map.of("what", "changed", "unit", Office.programme(desk).units().get(2).fullName(),
                "component", changed.id().value() + " " + changed.title(), "scorer", "Nguyễn Thị Hạnh")),
                checker.json().get("findings"));
        byte[] bytes = Files.readAllBytes(paper);
        Path cut = Files.write(folder.resolve("cut.pdf"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(3, checker.run("documents", "verify", cut, "--packages", packed("usb-3"), "--identity", identity));
        assertTrue(Files.notExists(folder.resolve("nothing")));
    }

    @Test
    void aCheckersOwnKeyOpensTheRoundAndAWithdrawnDecisionIsTold() throws Exception {
        MemberId hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        Recognition.of(desk, hanh, 2);
        Path paper = folder.resolve("qd.pdf");
        done(desk.issueDecision().issue(new DecisionDetails(Optional.of(5), Optional.of(LocalDate.of(2024, 12, 2)),
                "Trần Tuệ Hiền", true, Optional.empty()), paper));
        DocumentId issued = desk.documents().shelf().rows().getFirst().id();
        done(desk.documents().end().withdraw(issued, LocalDate.of(2024, 12, 9), "Ban hành nhầm"));
        try (AgeIdentity outside = AgeIdentity.generate(new SystemEntropy())) {
            Path identity = Files.writeString(folder.resolve("khoa.txt"), outside.text() + "\n");
            ExportRequest request = new ExportRequest(PackageKind.ROUND, List.of(), ExportRequest.Extent.ALL,
                    ExportRequest.Evidence.NONE, List.of(outside.recipient().text()));
            Path usb = folder.resolve("usb");
            done(desk.exportPackage().export(request, usb, Progress.NONE));
            packed("usb");
            TestTerminal checker = new TestTerminal(folder.resolve("nothing"));
            assertEquals(6, checker.run("documents", "verify", paper, "--packages", usb, "--identity", identity),
                    checker::err);
            assertTrue(checker.out().startsWith("KHỚP: "), checker::out);
        }
        assertEquals(Reason.BAD_INPUT, refused(desk.exportPackage().export(new ExportRequest(PackageKind.ROUND, List.of(),
                ExportRequest.Extent.ALL, ExportRequest.Evidence.NONE, List.of("age1sai")), folder, Progress.NONE)));
        assertEquals(Reason.NO_RIGHT, refused(desk.exportPackage().export(new ExportRequest(PackageKind.ASSIGNMENT,
                List.of(), ExportRequest.Extent.ALL, ExportRequest.Evidence.NONE,
                List.of("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")), folder, Progress.NONE)));
    }

    private Path packed(String name) {
        Path to = folder.resolve(name);
        done(desk.exportPackage().export(ExportRequest.byPassphrase(PackageKind.ROUND), to,
                "gói để kiểm tra 2026".toCharArray(), Progress.NONE));
        return to;
    }
}
