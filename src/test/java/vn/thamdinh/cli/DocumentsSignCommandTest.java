package vn.thamdinh.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thamdinh.documents.decision.DecisionDocument;
import vn.thamdinh.documents.decision.SampleDecision;
import vn.thamdinh.documents.official.Issuance;
import vn.thamdinh.documents.official.Marks;
import vn.thamdinh.documents.pdf.PdfRenderer;
import vn.thamdinh.documents.template.TemplateRenderer;
import vn.thamdinh.usecase.signing.KeyFiles;
import vn.thamdinh.usecase.signing.SignatureFound;

class DocumentsSignCommandTest {
    @TempDir
    private Path place;

    @Test
    void aPaperIsSignedWithTheAgencysKeyAndAWrongPasswordIsNeverRepeated() throws Exception {
        TestTerminal terminal = new TestTerminal(place.resolve("state"));
        Path paper = Files.write(place.resolve("qd.pdf"), new DecisionDocument(new TemplateRenderer(), new PdfRenderer())
                .render(SampleDecision.with(new Issuance.Issued(5, LocalDate.of(2024, 12, 2)), Marks.NONE), SampleDecision.metadata()));
        Path key = KeyFiles.make(place.resolve("k.p12"), "-keyalg", "EC", "-startdate", "-1d", "-validity", "30");
        Path out = place.resolve("da-ky.pdf");
        terminal.with("THAM_DINH_KEY_PASSWORD", "mật khẩu sai");
        assertEquals(1, terminal.run("documents", "sign", paper, "--pkcs12", key, "--out", out));
        assertFalse((terminal.out() + terminal.err()).contains("sai"), terminal::err);
        assertFalse(Files.exists(out));
        Path secret = Files.writeString(place.resolve("secret"), KeyFiles.PASSWORD + "\n");
        assertEquals(0, terminal.run("documents", "sign", paper, "--pkcs12", key, "--password-file", secret, "--out", out,
                "--json"), terminal::err);
        assertEquals(KeyFiles.HOLDER, terminal.json().get("signer"));
        assertTrue(SignatureFound.in(Files.readAllBytes(out)).getFirst().sound());
        assertEquals(terminal.run("documents", "check", paper), terminal.run("documents", "check", out), terminal::out);
        assertEquals(2, terminal.without("THAM_DINH_KEY_PASSWORD")
                .run("documents", "sign", paper, "--pkcs12", key, "--out", out));
    }
}
