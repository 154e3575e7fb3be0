package vn.thamdinh.usecase.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.thamdinh.fixture.Office.done;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
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
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

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
import vn.thamdinh.documents.signature.SignedOnly;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.conformity.JudgePaper;
import vn.thamdinh.usecase.conformity.JudgedRule;
import vn.thamdinh.usecase.signing.SigningWish.Place;

/** A paper that the person signs first and the agency afterwards, each in its place. */
class BothSignaturesTest {
    private static final SignPaper SIGNER = new SignPaper(
            Clock.fixed(Instant.parse("2026-06-15T05:00:00Z"), ZoneOffset.UTC));

    @TempDir
    private static Path folder;
    private static Path paper;
    private static Path key;
    private static Path pictured;
    private static Path lettered;

    @BeforeAll
    static void signTwice() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        paper = Files.write(folder.resolve("quyet-dinh.pdf"), new DecisionDocument(new TemplateRenderer(),
                new PdfRenderer()).render(SampleDecision.with(new Issuance.Issued(5, LocalDate.of(2026, 6, 15)), Marks.NONE),
                SampleDecision.metadata()));
        key = KeyFiles.make(folder.resolve("khoa.p12"), "-keyalg", "RSA", "-ext", "KeyUsage=digitalSignature");
        pictured = twice("hinh", Optional.of(picture("ky.png", new Color(20, 50, 200), 720, 400)),
                Optional.of(picture("dau.png", new Color(220, 20, 30), 600, 600)));
        lettered = twice("chu", Optional.empty(), Optional.empty());
    }

    private static Path twice(String name, Optional<Path> signature, Optional<Path> seal) {
        Path first = folder.resolve(name + "-1.pdf");
        Path second = folder.resolve(name + "-2.pdf");
        done(sign(paper, first, new SigningWish(Optional.of(Place.PERSON), signature)));
        done(sign(first, second, new SigningWish(Optional.of(Place.AGENCY), seal)));
        return second;
    }

    private static Outcome<SignedPaper> sign(Path from, Path to, SigningWish wish) {
        return SIGNER.sign(from, key, KeyFiles.PASSWORD.toCharArray(), to, wish);
    }

    private static Path picture(String name, Color ink, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D draw = image.createGraphics();
        draw.setColor(ink);
        draw.setStroke(new BasicStroke(14));
        draw.drawOval(10, 10, width - 20, height - 20);
        draw.drawLine(40, height / 2, width - 40, height / 3);
        draw.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void bothSignaturesAreSoundAndNothingElseWasAdded() throws Exception {
        for (Path signed : List.of(pictured, lettered)) {
            byte[] bytes = Files.readAllBytes(signed);
            assertEquals(List.of(true, true), SignatureFound.in(bytes).stream().map(SignatureFound::sound).toList());
            assertTrue(SignatureFound.in(bytes).getLast().whole());
            assertTrue(SignedOnly.of(Files.readAllBytes(paper), bytes), signed.toString());
        }
    }

    @Test
    void anotherProgramFindsBothValid() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdfsig")), "pdfsig is not installed");
        Process process = new ProcessBuilder("/usr/bin/pdfsig", "-nocert", pictured.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, said.split("Signature is Valid", -1).length - 1, said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void aPaperSignedTwiceKeepsTheStandard(String standard) throws Exception {
        assertEquals(List.of(), ArchiveStandard.faults(Files.readAllBytes(pictured), standard));
        assertEquals(List.of(), ArchiveStandard.faults(Files.readAllBytes(lettered), standard));
    }

    @Test
    void thePicturesKeepTheRulesOfSignatureAndSeal() throws Exception {
        Map<String, String> verdicts = done(JudgePaper.judge(pictured)).rules().stream()
                .collect(Collectors.toMap(JudgedRule::rule, rule -> rule.verdict() + " " + rule.vietnamese().found()));
        assertTrue(verdicts.get("S07").startsWith("pass"), verdicts.get("S07"));
        assertTrue(verdicts.get("S08").startsWith("pass"), verdicts.get("S08"));
    }

    @Test
    void aPlaceThatIsFilledOrAPictureWithoutTransparencyIsRefused() throws Exception {
        Path out = folder.resolve("never.pdf");
        assertEquals(Reason.NO_SIGNATURE_PLACE, ((Outcome.Refused<?>) sign(pictured, out, SigningWish.USUAL)).reason());
        assertEquals(Reason.NO_SIGNATURE_PLACE, ((Outcome.Refused<?>) sign(folder.resolve("chu-1.pdf"), out,
                new SigningWish(Optional.of(Place.PERSON), Optional.empty()))).reason());
        Path opaque = folder.resolve("trang.png");
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", opaque.toFile());
        assertEquals(Reason.NOT_A_SIGNATURE_PICTURE, ((Outcome.Refused<?>) sign(paper, out,
                new SigningWish(Optional.empty(), Optional.of(opaque)))).reason());
        assertTrue(Files.notExists(out));
    }
}
