package vn.thamdinh.usecase.authenticity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.authenticity.AuthenticityStamp;
import vn.thamdinh.documents.authenticity.StampedPaper;
import vn.thamdinh.documents.pdf.SerifFont;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.travel.PackageKind;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Docx;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.Recognition;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.authenticity.CheckedPaper.Issue;
import vn.thamdinh.usecase.authenticity.Finding.What;
import vn.thamdinh.usecase.papers.DecisionDetails;
import vn.thamdinh.usecase.signing.KeyFiles;
import vn.thamdinh.usecase.signing.SignPaper;
import vn.thamdinh.usecase.travel.ExportRequest;
import vn.thamdinh.wire.authenticity.Statement;

class CheckPaperTest extends SecretaryAtDesk {
    private static final String WORDS = "gói để kiểm tra 2026";
    private static final DecisionDetails NUMBERED = new DecisionDetails(Optional.of(5),
            Optional.of(LocalDate.of(2024, 12, 2)), "Trần Tuệ Hiền", true, Optional.empty());

    private MemberId hanh;
    private Path identity;
    private Path paper;

    @BeforeEach
    void issueADecision() throws IOException {
        hanh = done(desk.enrolMember().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        Recognition.of(desk, hanh, 2);
        identity = Files.writeString(folder.resolve("mat-khau.txt"), WORDS + "\n");
        paper = folder.resolve("quyet-dinh.pdf");
    }

    private GiveScore.Given given(UnitId unit, Component component, String points) {
        return new GiveScore.Given(unit, component.id(), Stage.APPRAISE, Scorer.of(hanh), points, "đã xem lại");
    }

    private List<Path> packed(String name) {
        Path to = folder.resolve(name);
        return List.of(done(desk.exportPackage().export(ExportRequest.byPassphrase(PackageKind.ROUND), to,
                WORDS.toCharArray(), Progress.NONE)).file());
    }

    private Outcome<CheckedPaper> check(Path file, List<Path> packages) {
        return new CheckPaper(Clock.systemUTC()).check(file, packages, identity, Progress.NONE);
    }

    private static Set<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("tham-dinh-"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void aDecisionFollowsFromThePackageOfItsRoundAndNothingIsLeftBehind() throws IOException {
        done(desk.issueDecision().issue(NUMBERED, paper));
        Set<String> before = temporary();
        CheckedPaper checked = done(check(paper, packed("usb")));
        assertEquals(List.of(), checked.findings());
        assertEquals(Issue.ISSUED, checked.issue());
        assertTrue(checked.number().startsWith("05/"), checked.number());
        assertTrue(checked.code().matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"), checked.code());
        assertEquals(before, temporary());
    }

    @Test
    void aScoreThatIsOtherInThePackageIsNamedByMemberCommuneAndComponent() {
        done(desk.issueDecision().issue(NUMBERED, paper));
        Component changed = Office.programme(desk).criteria().components().get(1);
        done(desk.giveScore().giveAll(List.of(given(unit(desk, 2), changed, "0"))));
        CheckedPaper checked = done(check(paper, packed("usb")));
        assertFalse(checked.matches());
        assertEquals(List.of(new Finding(What.CHANGED, Office.programme(desk).units().get(2).fullName(),
                changed.id().value() + " " + changed.title(), "Nguyễn Thị Hạnh")), checked.findings());
    }

    @Test
    void aScoreThatIsNewAndOneThatIsMissingAreToldApart() {
        List<Path> early = packed("som");
        Component first = Office.programme(desk).criteria().components().getFirst();
        done(desk.giveScore().giveAll(List.of(given(unit(desk, 3), first, "0"))));
        done(desk.issueDecision().issue(NUMBERED, paper));
        String name = first.id().value() + " " + first.title();
        CheckedPaper missing = done(check(paper, early));
        assertEquals(List.of(new Finding(What.MISSING, Office.programme(desk).units().get(3).fullName(), name,
                "Nguyễn Thị Hạnh")), missing.findings());
        assertEquals(Issue.UNKNOWN, missing.issue());
        done(desk.giveScore().giveAll(List.of(given(unit(desk, 4), first, "0"))));
        assertEquals(List.of(new Finding(What.ADDED, Office.programme(desk).units().get(4).fullName(), name,
                "Nguyễn Thị Hạnh")), done(check(paper, packed("muon"))).findings());
    }

    @Test
    void theStatementNamesNoMemberAndNoScore() throws IOException {
        done(desk.issueDecision().issue(NUMBERED, paper));
        String statement = StampedPaper.read(Files.readAllBytes(paper)).statement().orElseThrow();
        assertFalse(statement.contains(hanh.value()), statement);
        assertTrue(Statement.parse(statement).isPresent());
        assertTrue(statement.lines().noneMatch(line -> line.contains("APPRAISE")));
    }

    @Test
    void aSignedDecisionIsStillTheOneThatWasIssued() throws Exception {
        done(desk.issueDecision().issue(NUMBERED, paper));
        Path signed = folder.resolve("da-ky.pdf");
        Path key = KeyFiles.make(folder.resolve("k.p12"), "-keyalg", "EC");
        done(new SignPaper(Clock.fixed(Instant.parse("2026-06-15T05:00:00Z"), ZoneOffset.UTC))
                .sign(paper, key, KeyFiles.PASSWORD.toCharArray(), signed));
        CheckedPaper checked = done(check(signed, packed("usb")));
        assertTrue(checked.matches());
        assertEquals(Issue.ISSUED, checked.issue());
        assertEquals(KeyFiles.HOLDER, checked.signatures().getFirst().signer());
    }

    @Test
    void aDecisionWithOtherLettersIsToldWithoutAnyPackage() throws IOException {
        done(desk.issueDecision().issue(NUMBERED, paper));
        Path edited = Files.write(folder.resolve("sua.pdf"), withLetters(Files.readAllBytes(paper), "100"));
        assertEquals(new Outcome.Refused<CheckedPaper>(Reason.FORGED_PAPER, List.of("text")),
                check(edited, packed("usb")));
        Path draft = folder.resolve("du-thao.pdf");
        done(desk.issueDecision().saveDraft(DecisionDetails.DRAFT, draft));
        Path editable = folder.resolve("du-thao.docx");
        done(desk.issueDecision().saveDraft(DecisionDetails.DRAFT, editable));
        assertTrue(Docx.text(Files.readAllBytes(editable)).contains("QUYẾT ĐỊNH:"));
        assertEquals(Reason.BAD_INPUT, refused(desk.issueDecision().issue(NUMBERED, editable)));
        assertEquals(Reason.NO_PAPER_CODE, refused(check(draft, packed("usb-2"))));
    }

    @Test
    void aForgerWhoMakesANewCodeIsFoundOutByTheEntries() throws IOException {
        List<Path> early = packed("som");
        done(desk.issueDecision().issue(NUMBERED, paper));
        Statement real = Statement.parse(StampedPaper.read(Files.readAllBytes(paper)).statement().orElseThrow()).orElseThrow();
        Path draft = folder.resolve("du-thao.pdf");
        done(desk.issueDecision().saveDraft(DecisionDetails.DRAFT, draft));
        byte[] forged = AuthenticityStamp.stamp(withLetters(Files.readAllBytes(draft), "999"), letters -> {
            String text = real.canonical().replace(real.text(), letters);
            Statement made = Statement.parse(text).orElseThrow();
            return new AuthenticityStamp.Proof(made.code(), made.code(), text);
        });
        Path file = Files.write(folder.resolve("gia.pdf"), forged);
        assertEquals(new Outcome.Refused<CheckedPaper>(Reason.FORGED_PAPER, List.of("seal")), check(file, early));
    }

    @Test
    void aFileWithTheSameLettersThatWasNotIssuedIsFoundOut() throws IOException {
        done(desk.issueDecision().issue(NUMBERED, paper));
        Path resaved = folder.resolve("ghi-lai.pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(paper))) {
            document.save(resaved.toFile());
        }
        assertEquals(new Outcome.Refused<CheckedPaper>(Reason.FORGED_PAPER, List.of("file")),
                check(resaved, packed("usb")));
    }

    @Test
    void wrongKeysOtherRoundsAndBrokenFilesAreRefused() throws IOException {
        done(desk.issueDecision().issue(NUMBERED, paper));
        List<Path> packages = packed("usb");
        Files.writeString(identity, "mật khẩu khác\n");
        assertEquals(Reason.NOT_FOR_US, refused(check(paper, packages)));
        Files.writeString(identity, "AGE-SECRET-KEY-1SAI\n");
        assertEquals(Reason.BAD_INPUT, refused(check(paper, packages)));
        Files.writeString(identity, "\n");
        assertEquals(Reason.BAD_INPUT, refused(check(paper, packages)));
        Files.writeString(identity, WORDS);
        byte[] broken = Files.readAllBytes(packages.getFirst());
        broken[broken.length / 2] ^= 1;
        assertEquals(Reason.DAMAGED, refused(check(paper, List.of(Files.write(folder.resolve("b.tdpkg"), broken)))));
        assertEquals(Reason.NOT_A_PDF, refused(check(identity, packages)));
        assertEquals(Reason.NOT_FOUND, refused(check(paper, List.of())));
    }

    @Test
    void aDecisionOfTheCatalogueCarriesTheCodeTooButNotOneThatRestsOnNoScores() throws IOException {
        Path issued = Files.write(paper, issued("recognition-decision"));
        CheckedPaper checked = done(check(issued, packed("usb")));
        assertEquals(List.of(), checked.findings());
        assertEquals(Issue.ISSUED, checked.issue());
        assertEquals(Optional.empty(), StampedPaper.read(issued("council-decision")).statement());
    }

    private byte[] issued(String kind) {
        DocumentId id = done(desk.documents().drafts().begin(kind, ""));
        done(desk.documents().drafts().change(id, Map.of("signer", "Trần Tuệ Hiền", "proposal-number", "12/TTr-SNV",
                "proposal-date", "01/11/2024", "authority", "committee")));
        done(desk.documents().issue().issue(id, Optional.empty(), LocalDate.of(2024, 12, 2), Progress.NONE));
        return done(desk.documents().read().read(id, Map.of())).pdf();
    }

    private static byte[] withLetters(byte[] pdf, String letters) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            try (var page = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                page.beginText();
                page.setFont(PDType0Font.load(document, SerifFont.REGULAR.open(), true), 12);
                page.newLineAtOffset(300, 400);
                page.showText(letters);
                page.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
