package vn.thamdinh.usecase.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

import vn.thamdinh.documents.pdf.ArchiveStandard;
import vn.thamdinh.documents.pdf.RenderedPdf;
import vn.thamdinh.progress.Progress;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.usecase.Outcome;

class SaveGuideTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-15T05:00:00Z"), ZoneOffset.UTC);
    private static final Path PICTURES = Path.of("src/main/resources/vn/thamdinh/help/pictures");
    private static final long MOST_BYTES = 2_500_000;
    private static final double A4_WIDTH = 595.3;
    private static final double A4_HEIGHT = 841.9;

    @TempDir
    private Path folder;

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static SaveGuide guide(Locale language) {
        return new SaveGuide(language, Messages.of(language)::text, NOON);
    }

    @Test
    void theQuickGuideIsTwoPagesOfA4InBothLanguages() throws Exception {
        for (Locale language : Messages.languages()) {
            RenderedPdf made = guide(language).render(SaveGuide.Kind.QUICK_GUIDE);
            Files.write(Files.createDirectories(Path.of("target/guides")).resolve("quick-" + language.getLanguage() + ".pdf"),
                    made.bytes());
            assertEquals(2, made.pages(), language.toString());
            assertEquals(List.of(), ArchiveStandard.faults(made.bytes(), "2a"));
            try (PDDocument document = Loader.loadPDF(made.bytes())) {
                assertEquals(language.getLanguage(), document.getDocumentCatalog().getLanguage());
                for (PDPage page : document.getPages()) {
                    assertEquals(A4_WIDTH, page.getMediaBox().getWidth(), 0.5);
                    assertEquals(A4_HEIGHT, page.getMediaBox().getHeight(), 0.5);
                }
                assertTrue(new PDFTextStripper().getText(document).contains(
                        Messages.of(language).text("appraisal.hand-in")));
            }
        }
    }

    @Test
    void theManualHoldsEveryPageOfHelpAndItsPictures() throws Exception {
        for (Locale language : Messages.languages()) {
            RenderedPdf made = guide(language).render(SaveGuide.Kind.MANUAL);
            Files.write(Files.createDirectories(Path.of("target/guides")).resolve("manual-" + language.getLanguage() + ".pdf"),
                    made.bytes());
            assertEquals(List.of(), ArchiveStandard.faults(made.bytes(), "2a"));
            try (PDDocument document = Loader.loadPDF(made.bytes())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                for (HelpPage page : HelpLibrary.read(language, Messages.of(language)::text).pages()) {
                    assertTrue(text.contains(page.title()), page.title());
                }
            }
        }
    }

    @Test
    void everyPictureIsThereInBothLanguagesAndAllAreSmall() throws IOException {
        var wanted = new TreeSet<String>();
        SaveGuide.pictures().values().stream().flatMap(List::stream)
                .forEach(name -> Messages.languages().forEach(each -> wanted.add(name + "-" + each.getLanguage() + ".png")));
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> there = files.toList();
            assertEquals(wanted, new TreeSet<>(there.stream().map(file -> file.getFileName().toString()).toList()));
            long bytes = 0;
            for (Path file : there) {
                bytes += Files.size(file);
            }
            assertTrue(bytes < MOST_BYTES, bytes + " bytes");
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsRefused() {
        assertInstanceOf(Outcome.Refused.class, guide(Messages.ENGLISH).save(SaveGuide.Kind.QUICK_GUIDE,
                folder.resolve("missing/guide.pdf"), Progress.NONE));
    }
}
