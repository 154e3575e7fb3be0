package vn.thamdinh.usecase.authenticity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import vn.thamdinh.fixture.Docx;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.Recognition;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.appraisal.GiveScore;
import vn.thamdinh.usecase.authenticity.CheckedPaper.Issue;
import vn.thamdinh.usecase.authenticity.Finding.What;
import vn.thamdinh.usecase.document.decision.DecisionDetails;
import vn.thamdinh.usecase.signing.KeyFiles;
import vn.thamdinh.usecase.signing.SignPaper;
import vn.thamdinh.usecase.travel.ExportRequest;
import vn.thamdinh.wire.authenticity.Statement;

/** One round and one issued decision for all tests: they only read, but for the one that goes on scoring. */
class CheckPaperTest {
    private static final String WORDS = "gói để kiểm tra 2026";
    private static final DecisionDetails NUMBERED = new DecisionDetails(Optional.of(5),
            Optional.of(LocalDate.of(2024, 12, 2)), "Trần Tuệ Hiền", true, Optional.empty());

    @TempDir
    private static Path folder;
    private static Office office;
    private static Desk desk;
    private static MemberId hanh;
    private static Path identity;
    private static Path paper;
    private static Path draft;
    private static List<Path> early;
    private static List<Path> packages;

    @BeforeAll
    static void issueADecision() throws IOException {
        office = new Office(folder);
        desk = office.secretary();
        hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        Recognition.of(desk, hanh, 2);
        early = packed("som");
        identity = Files.writeString(folder.resolve("mat-khau.txt"), WORDS + "\n");
        paper = folder.resolve("quyet-dinh.pdf");
        draft = folder.resolve("du-thao.pdf");
        done(desk.issueDecision().issue(NUMBERED, paper));
        done(desk.issueDecision().saveDraft(DecisionDetails.DRAFT, draft));
        packages = packed("usb");
    }

    @AfterAll
    static void closeTheOffice() {
        office.close();
    }

    private static GiveScore.Given given(int index, Component component) {
        return new GiveScore.Given(unit(desk, index), component.id(), Stage.APPRAISE, Scorer.of(hanh), "0",
                "đã xem lại");
    }

    private static List<Path> packed(String name) {
        return List.of(done(desk.exportPackage().export(ExportRequest.byPassphrase(PackageKind.ROUND),
                folder.resolve(name), WORDS.toCharArray(), Progress.NONE)).file());
    }

    private static Outcome<CheckedPaper> check(Path file, List<Path> from) {
        return new CheckPaper(Clock.systemUTC()).check(file, from, identity, Progress.NONE);
    }

    private static Set<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("tham-dinh-doi-chieu-"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void aDecisionFollowsFromThePackageOfItsRoundAndNothingIsLeftBehind() throws IOException {
        Set<String> before = temporary();
        CheckedPaper checked = done(check(paper, packages));
        assertEquals(List.of(), checked.findings());
        assertEquals(Issue.ISSUED, checked.issue());
        assertTrue(checked.number().startsWith("05/"), checked.number());
        assertTrue(checked.code().matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"), checked.code());
        assertEquals(before, temporary());
    }

    @Test
    void scoresThatAreOtherNewOrMissingAreNamedByMemberCommuneAndComponent() throws IOException {
        List<Component> components = Office.programme(desk).criteria().components();
        done(desk.giveScore().giveAll(List.of(given(2, components.get(1)))));
        List<Path> later = packed("sau");
        CheckedPaper changed = done(check(paper, later));
        assertFalse(changed.matches());
        assertEquals(List.of(finding(What.CHANGED, 2, components.get(1))), changed.findings());
        done(desk.giveScore().giveAll(List.of(given(3, components.getFirst()))));
        assertEquals(List.of(finding(What.CHANGED, 2, components.get(1)), finding(What.ADDED, 3, components.getFirst())),
                done(check(paper, packed("sau-nua"))).findings());
        Path second = Files.write(folder.resolve("lan-hai.pdf"), issued("recognition-decision"));
        assertEquals(List.of(), done(check(second, packed("cuoi"))).findings());
        CheckedPaper missing = done(check(second, later));
        assertEquals(List.of(finding(What.MISSING, 3, components.getFirst())), missing.findings());
        assertEquals(Issue.UNKNOWN, missing.issue());
        assertEquals(Optional.empty(), StampedPaper.read(issued("council-decision")).statement());
    }

    private static Finding finding(What what, int unit, Component component) {
        return new Finding(what, Office.programme(desk).units().get(unit).fullName(),
                component.id().value() + " " + component.title(), "Nguyễn Thị Hạnh");
    }

    private static byte[] issued(String kind) {
        DocumentId id = done(desk.documents().drafts().begin(kind, ""));
        done(desk.documents().drafts().change(id, Map.of("signer", "Trần Tuệ Hiền", "proposal-number", "12/TTr-SNV",
                "proposal-date", "01/11/2024", "authority", "committee")));
        done(desk.documents().issue().issue(id, Optional.empty(), LocalDate.of(2024, 12, 2), Progress.NONE));
        return done(desk.documents().read().read(id, Map.of())).pdf();
    }

    @Test
    void theStatementNamesNoMemberAndNoScore() throws IOException {
        String statement = StampedPaper.read(Files.readAllBytes(paper)).statement().orElseThrow();
        assertFalse(statement.contains(hanh.value()), statement);
        assertTrue(Statement.parse(statement).isPresent());
        assertTrue(statement.lines().noneMatch(line -> line.contains("APPRAISE")));
    }

    @Test
    void aSignedDecisionIsStillTheOneThatWasIssued() throws Exception {
        Path signed = folder.resolve("da-ky.pdf");
        Path key = KeyFiles.make(folder.resolve("k.p12"), "-keyalg", "EC");
        done(new SignPaper(Clock.fixed(Instant.parse("2026-06-15T05:00:00Z"), ZoneOffset.UTC))
                .sign(paper, key, KeyFiles.PASSWORD.toCharArray(), signed));
        CheckedPaper checked = done(check(signed, packages));
        assertTrue(checked.matches());
        assertEquals(Issue.ISSUED, checked.issue());
        assertEquals(KeyFiles.HOLDER, checked.signatures().getFirst().signer());
    }

    @Test
    void aDecisionWithOtherLettersIsToldWithoutAnyPackage() throws IOException {
        Path edited = Files.write(folder.resolve("sua.pdf"), withLetters(Files.readAllBytes(paper), "100"));
        assertEquals(new Outcome.Refused<CheckedPaper>(Reason.FORGED_PAPER, List.of("text")),
                check(edited, packages));
        Path editable = folder.resolve("du-thao.docx");
        done(desk.issueDecision().saveDraft(DecisionDetails.DRAFT, editable));
        assertTrue(Docx.text(Files.readAllBytes(editable)).contains("QUYẾT ĐỊNH:"));
        assertEquals(Reason.BAD_INPUT, refused(desk.issueDecision().issue(NUMBERED, editable)));
        assertEquals(Reason.NO_PAPER_CODE, refused(check(draft, packages)));
    }

    @Test
    void aForgerWhoMakesANewCodeIsFoundOutByTheEntries() throws IOException {
        Statement real = Statement.parse(StampedPaper.read(Files.readAllBytes(paper)).statement().orElseThrow()).orElseThrow();
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
        Path resaved = folder.resolve("ghi-lai.pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(paper))) {
            document.save(resaved.toFile());
        }
        assertEquals(new Outcome.Refused<CheckedPaper>(Reason.FORGED_PAPER, List.of("file")),
                check(resaved, packages));
    }

    @Test
    void aPictureLaidOverTheIssuedFileIsFoundOutThoughItsLettersAreTheSame() throws Exception {
        Path signed = folder.resolve("ky-truoc.pdf");
        Path key = KeyFiles.make(folder.resolve("k2.p12"), "-keyalg", "EC");
        done(new SignPaper(Clock.fixed(Instant.parse("2026-06-15T05:00:00Z"), ZoneOffset.UTC))
                .sign(paper, key, KeyFiles.PASSWORD.toCharArray(), signed));
        for (Path file : List.of(paper, signed)) {
            Path covered = Files.write(folder.resolve("che.pdf"), covered(Files.readAllBytes(file)));
            assertEquals(new Outcome.Refused<CheckedPaper>(Reason.FORGED_PAPER, List.of("added")),
                    check(covered, packages));
        }
    }

    private static byte[] covered(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            var page = document.getPage(0);
            try (var over = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                over.setNonStrokingColor(1f);
                over.addRect(100, 300, 300, 200);
                over.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    @Test
    void wrongKeysAndBrokenFilesAreRefused() throws IOException {
        assertEquals(Reason.PACKAGES_CLOSED, refused(with("mật khẩu khác\n")));
        assertEquals(Reason.BAD_INPUT, refused(with("AGE-SECRET-KEY-1SAI\n")));
        assertEquals(Reason.BAD_INPUT, refused(with("\n")));
        byte[] broken = Files.readAllBytes(packages.getFirst());
        broken[broken.length / 2] ^= 1;
        assertEquals(Reason.DAMAGED, refused(check(paper, List.of(Files.write(folder.resolve("b.tdpkg"), broken)))));
        assertEquals(Reason.NOT_A_PDF, refused(check(identity, packages)));
        assertEquals(Reason.NO_PACKAGES, refused(check(paper, List.of())));
        assertEquals(Reason.NOT_FOUND, refused(check(paper, List.of(folder.resolve("khong-co")))));
        assertEquals(Reason.PAPER_EMPTY, refused(check(Files.createFile(folder.resolve("rong.pdf")), packages)));
    }

    @Test
    void aPaperThatAsksForAPasswordIsToldApartFromABrokenOne() throws IOException {
        Path locked = folder.resolve("khoa.pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(paper))) {
            document.protect(new StandardProtectionPolicy("chu", "nguoi-doc", new AccessPermission()));
            document.save(locked.toFile());
        }
        assertEquals(Reason.PAPER_ENCRYPTED, refused(check(locked, packages)));
    }

    private static Outcome<CheckedPaper> with(String secret) throws IOException {
        Path file = Files.writeString(folder.resolve("khac.txt"), secret);
        return new CheckPaper(Clock.systemUTC()).check(paper, packages, file, Progress.NONE);
    }

    @Test
    void aKeyOfTheAgeToolOpensPackagesToo() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (Passphrase words = Passphrase.of(WORDS); InputStream in = Files.newInputStream(packages.getFirst())) {
            AgePassphrase.decrypt(in, plain, words, Progress.NONE);
        }
        try (AgeIdentity key = AgeIdentity.generate(new SeededEntropy("7"))) {
            Path file = folder.resolve("khoa.tdpkg");
            try (OutputStream out = AgeRecipient.encrypt(Files.newOutputStream(file), List.of(key.recipient()))) {
                plain.writeTo(out);
            }
            Path keys = Files.writeString(folder.resolve("khoa.txt"), "# khóa\n" + key.text() + "\n");
            assertTrue(done(new CheckPaper(Clock.systemUTC()).check(paper, List.of(file), keys, Progress.NONE)).matches());
            assertEquals(Reason.PACKAGES_CLOSED, refused(new CheckPaper(Clock.systemUTC()).check(paper, packages, keys,
                    Progress.NONE)));
        }
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
