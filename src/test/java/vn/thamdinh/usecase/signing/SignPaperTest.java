package vn.thamdinh.usecase.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.ArchiveStandard;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

class SignPaperTest {
    private static final Instant NOON = Instant.parse("2026-06-15T05:00:00Z");

    @TempDir
    private static Path folder;
    private static Path paper;
    private static Path keyFile;
    private static byte[] issued;
    private static byte[] signed;

    @BeforeAll
    static void signADecision() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        issued = new DecisionDocument(new TemplateRenderer(), new PdfRenderer()).render(
                SampleDecision.with(new Issuance.Draft(), Marks.NONE), SampleDecision.metadata());
        paper = Files.write(folder.resolve("quyet-dinh.pdf"), issued);
        keyFile = KeyFiles.make(folder.resolve("co-quan.p12"), "-keyalg", "RSA", "-ext", "KeyUsage=digitalSignature");
        Path out = folder.resolve("da-ky.pdf");
        var done = (Outcome.Done<SignedPaper>) sign(NOON, keyFile, KeyFiles.PASSWORD, out);
        signed = Files.readAllBytes(out);
        assertEquals(KeyFiles.HOLDER, done.value().signer());
        assertEquals("2026-06-15T12:00+07:00", done.value().time().toString());
    }

    private static Outcome<SignedPaper> sign(Instant at, Path key, String password, Path out) {
        return new SignPaper(Clock.fixed(at, ZoneOffset.UTC)).sign(paper, key, password.toCharArray(), out);
    }

    @Test
    void theIssuedFileStaysAsItWasAndTheSignatureComesBehindIt() {
        assertArrayEquals(issued, Arrays.copyOf(signed, issued.length));
        assertTrue(signed.length > issued.length);
    }

    @Test
    void theSignatureIsSoundAndCoversTheWholeFile() throws IOException {
        assertEquals(List.of(new SignatureFound(KeyFiles.HOLDER, KeyFiles.HOLDER, true, true)),
                SignatureFound.in(signed));
        assertEquals(List.of(), SignatureFound.in(issued));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void aSignedFileKeepsTheStandard(String standard) throws Exception {
        assertEquals(List.of(), ArchiveStandard.faults(signed, standard));
    }

    @Test
    void aChangedByteBreaksTheSignature() throws IOException {
        byte[] changed = signed.clone();
        int at = indexOf(changed, "/Producer") + 12;
        changed[at] ^= 1;
        assertFalse(SignatureFound.in(changed).getFirst().sound());
    }

    @Test
    void whatIsAddedBehindTheSignatureIsSeen() throws IOException {
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        SignatureFound found = SignatureFound.in(longer).getFirst();
        assertTrue(found.sound());
        assertFalse(found.whole());
    }

    @Test
    void bytesHiddenBesideTheSignatureAreNotTakenForIt() throws IOException {
        byte[] changed = signed.clone();
        int at = indexOf(changed, "/Contents <") + 11;
        changed[at + 30_000] = ' ';
        assertFalse(SignatureFound.in(changed).getFirst().sound());
    }

    @Test
    void theFieldShowsWhoSignedAndWhenInVietnamsZone() throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            var field = (PDSignatureField) document.getDocumentCatalog().getAcroForm(null).getFields().getFirst();
            assertEquals("ETSI.CAdES.detached", field.getSignature().getSubFilter());
            assertEquals(NOON, field.getSignature().getSignDate().toInstant());
            var look = field.getWidgets().getFirst().getNormalAppearanceStream();
            for (var name : look.getResources().getFontNames()) {
                assertTrue(look.getResources().getFont(name).isEmbedded());
            }
            try (PDDocument shown = new PDDocument()) {
                PDPage page = new PDPage(look.getBBox());
                page.setResources(look.getResources());
                page.setContents(new PDStream(shown, new ByteArrayInputStream(look.getContentStream().toByteArray())));
                shown.addPage(page);
                assertEquals("Ký bởi: ỦY BAN NHÂN\nDÂN TỈNH BÌNH PHƯỚC\nThời gian ký:\n2026-06-15T12:00:00+07:00",
                        new PDFTextStripper().getText(shown).strip());
            }
        }
    }

    @Test
    void anotherProgramFindsTheSignatureValid() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "pdfsig is not installed");
        Process process = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", folder.resolve("da-ky.pdf").toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.contains("Signature is Valid."), said);
        assertTrue(said.contains("Total document signed"), said);
        assertTrue(said.contains("ETSI.CAdES.detached"), said);
    }

    @Test
    void anEllipticKeySignsToo() throws Exception {
        Path key = KeyFiles.make(folder.resolve("ec.p12"), "-keyalg", "EC", "-groupname", "secp256r1");
        Path out = folder.resolve("ec.pdf");
        assertTrue(sign(NOON, key, KeyFiles.PASSWORD, out) instanceof Outcome.Done);
        assertTrue(SignatureFound.in(Files.readAllBytes(out)).getFirst().sound());
    }

    @Test
    void keysThatMayNotSignAreRefusedAndNothingIsWritten() throws Exception {
        Path out = folder.resolve("never.pdf");
        assertEquals(Optional.of(Reason.WRONG_PASSPHRASE), reason(sign(NOON, keyFile, "sai-mat-khau", out)));
        assertEquals(Optional.of(Reason.CERTIFICATE_EXPIRED),
                reason(sign(Instant.parse("2027-06-01T00:00:00Z"), keyFile, KeyFiles.PASSWORD, out)));
        assertEquals(Optional.of(Reason.CERTIFICATE_EARLY),
                reason(sign(Instant.parse("2025-06-01T00:00:00Z"), keyFile, KeyFiles.PASSWORD, out)));
        Path other = KeyFiles.make(folder.resolve("khac.p12"), "-keyalg", "RSA", "-ext", "KeyUsage=keyEncipherment");
        assertEquals(Optional.of(Reason.CERTIFICATE_USAGE), reason(sign(NOON, other, KeyFiles.PASSWORD, out)));
        assertEquals(Optional.of(Reason.NO_SIGNING_KEY), reason(sign(NOON, paper, KeyFiles.PASSWORD, out)));
        assertEquals(Optional.of(Reason.NOT_FOUND), reason(sign(NOON, folder.resolve("none"), "", out)));
        assertFalse(Files.exists(out));
    }

    @Test
    void aTextThatIsNoPaperHasNoPlaceToSign() throws IOException {
        Path out = folder.resolve("never-2.pdf");
        var signer = new SignPaper(Clock.fixed(NOON, ZoneOffset.UTC));
        char[] password = KeyFiles.PASSWORD.toCharArray();
        Path text = Files.writeString(folder.resolve("text.pdf"), "không phải PDF");
        assertEquals(Optional.of(Reason.NOT_A_PDF), reason(signer.sign(text, keyFile, password, out)));
        assertFalse(Files.exists(out));
    }

    private static Optional<Reason> reason(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
