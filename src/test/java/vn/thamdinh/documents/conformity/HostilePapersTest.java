package vn.thamdinh.documents.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import vn.thamdinh.documents.conformity.UnreadablePaperException.Cause;
import vn.thamdinh.documents.decision.SampleDecision;

/** What cannot be judged is refused with its reason. */
class HostilePapersTest {
    private static Cause refused(byte[] file) {
        return assertThrows(UnreadablePaperException.class, () -> Conformity.check(file, Context.UNKNOWN)).why();
    }

    @Test
    void anEmptyFileAndForeignOnesAreRefused() {
        assertEquals(Cause.EMPTY, refused(new byte[0]));
        assertEquals(Cause.OTHER_FORMAT, refused("Quyết định".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Cause.OTHER_FORMAT, refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}));
    }

    @Test
    void aPdfWithAPasswordIsRefused() throws IOException {
        try (PDDocument document = Loader.loadPDF(Papers.pdf(SampleDecision.issued()));
             ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("chủ".repeat(3), "khóa", new AccessPermission()));
            document.save(out);
            assertEquals(Cause.ENCRYPTED, refused(out.toByteArray()));
        }
    }

    @Test
    void truncatedFilesAreRefused() {
        byte[] pdf = Papers.pdf(SampleDecision.issued());
        assertEquals(Cause.DAMAGED, refused(Arrays.copyOf(pdf, 2000)));
        byte[] docx = new DocxDraft().bytes();
        assertEquals(Cause.DAMAGED, refused(Arrays.copyOf(docx, docx.length - 200)));
    }

    @Test
    void aFileLargerThanAPaperIsRefusedUnread() {
        assertEquals(Cause.TOO_LARGE, refused(new byte[Conformity.MOST_BYTES + 1]));
    }

    @Test
    void aDocxThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 60; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertEquals(Cause.TOO_LARGE, refused(out.toByteArray()));
    }

    @Test
    void aDocxOfManySmallElementsIsRefusedBeforeTheyFillTheMemory() {
        DocxDraft draft = new DocxDraft().with("word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p/>".repeat(2_000_000) + "</w:body></w:document>");
        assertEquals(Cause.TOO_LARGE, refused(draft.bytes()));
    }

    @Test
    void aDocxThatNamesOtherFilesIsRefused() {
        DocxDraft draft = new DocxDraft().with("word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                + "<w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
        assertEquals(Cause.DAMAGED, refused(draft.bytes()));
    }

    @Test
    void aDocxOfNestedTablesWithoutEndIsRefused() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(20_000);
        String close = "</w:tc></w:tr></w:tbl>".repeat(20_000);
        DocxDraft draft = new DocxDraft().with("word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + open
                + close
                        + "</w:body></w:document>");
        assertEquals(Cause.DAMAGED, refused(draft.bytes()));
    }

    @Test
    void aZipThatIsNoDocxIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
        }
        assertEquals(Cause.OTHER_FORMAT, refused(out.toByteArray()));
    }

    @Test
    void aPaperWithoutLettersIsJudgedByNobody() throws IOException, UnreadablePaperException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(50, 50, 100, 100);
                content.fill();
            }
            document.save(out);
            ConformityReport report = Conformity.check(out.toByteArray(), Context.UNKNOWN);
            assertEquals(Verdict.FAIL, report.of(RuleId.P01).verdict());
            assertEquals(Verdict.NEEDS_REVIEW, report.of(RuleId.Q01).verdict());
            assertEquals(1, report.with(Verdict.PASS).count(), "upright");
        }
    }
}
