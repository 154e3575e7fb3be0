package vn.thamdinh.usecase.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;
import static vn.thamdinh.fixture.Office.programme;
import static vn.thamdinh.fixture.Office.refused;
import static vn.thamdinh.fixture.Office.unit;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.criteria.Component;
import vn.thamdinh.domain.criteria.Stage;
import vn.thamdinh.domain.inspection.checklist.CheckItem;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.Programme;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.usecase.Desk;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.bridge.PrintSheets.Printed;
import vn.thamdinh.usecase.view.HistoryLine;
import vn.thamdinh.wire.programme.DocumentCatalogue;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/** With the shipped programme, whose rules ask for numbers, ticks and choices. */
class PrintSheetsTest {

    @TempDir
    private static Path folder;
    private static Office office;
    private static Desk desk;
    private static MemberId hanh;
    private static Path file;
    private static Printed printed;

    /** The unit and its district have said something of the first component that is given in points, two members too. */
    @BeforeAll
    static void printTwoSheets() {
        office = new Office(folder);
        desk = office.secretary(ProgrammeFiles.shipped(ProgrammeFiles.shippedIds().getFirst()));
        hanh = done(desk.council().enrol().enrol("Nguyễn Thị Hạnh", "", "", Role.MEMBER));
        MemberId binh = done(desk.council().enrol().enrol("Bình", "", "", Role.MEMBER));
        file = folder.resolve("phieu.pdf");
        Component component = programme(desk).criteria().scored().stream().filter(one ->
                SheetRows.isPoints(SheetRows.asked(one))).findFirst().orElseThrow();
        UnitId first = unit(desk, 0);
        give(component, Stage.SELF, Scorer.of(first), "0.11");
        give(component, Stage.VERIFY, Scorer.of(programme(desk).units().getFirst().district()), "0.12");
        give(component, Stage.APPRAISE, Scorer.of(binh), "0.13");
        give(component, Stage.APPRAISE, Scorer.of(hanh), "0.14");
        printed = done(desk.paperBridge().print().print(Optional.of(hanh), List.of(first, unit(desk, 1)), file));
    }

    private static void give(Component component, Stage stage, Scorer scorer, String points) {
        done(desk.giveScore().give(unit(desk, 0), component.id(), stage, scorer, points, "x"));
    }

    @AfterAll
    static void leave() {
        office.close();
    }

    private String text() throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String square(PDDocument document, int page) throws Exception {
        BufferedImage whole = new PDFRenderer(document).renderImageWithDPI(page, 200);
        BufferedImage image = whole.getSubimage(0, whole.getHeight() * 4 / 5, whole.getWidth() / 2,
                whole.getHeight() / 5);
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    @Test
    void everyPageOfEverySheetSaysInItsSquareWhatItIsAndIsKnownAgain() throws Exception {
        Files.createDirectories(Path.of("target/screens"));
        Files.copy(file, Path.of("target/screens/score-sheet.pdf"),
                StandardCopyOption.REPLACE_EXISTING);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(printed.pages(), document.getNumberOfPages());
            int each = printed.pages() / 2;
            for (int page : List.of(0, each - 1, each)) {
                String square = square(document, page);
                assertTrue(square.endsWith(";" + (page % each + 1) + "/" + each), square);
                PaperSheet sheet = done(desk.paperBridge().recognise().open(square, Optional.empty()));
                assertEquals(unit(desk, page / each), sheet.unit().id());
                assertEquals(hanh, sheet.member());
            }
            assertEquals(List.of("Xã Tiến Hưng, Thành phố Đồng Xoài", "Xã Tân Thành, Thành phố Đồng Xoài"),
                    bookmarks(document));
        }
        String letters = SheetCode.of(desk.views().round().orElseThrow().round(), programme(desk).hash(),
                unit(desk, 0), Optional.of(hanh)).letters();
        assertTrue(text().contains(letters), letters);
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    @Test
    void everyComponentAndLineOfTheChecklistStandsOnTheSheet() throws Exception {
        String text = text();
        for (Component component : programme(desk).criteria().components()) {
            assertTrue(text.contains(component.id().value() + " "), component.id().value());
        }
        String dense = text.replace(" ", "");
        for (CheckItem item : programme(desk).inspection().checklist().stream().flatMap(group -> group.items().stream())
                .toList()) {
            assertTrue(dense.contains(item.text().replaceAll("\\s+", "")), item.text());
        }
        assertTrue(text.contains("TẬP DƯỢT"), "mark of a rehearsal");
        assertTrue(dense.contains(programme(desk).criteria().notice().replaceAll("\\s+", "").substring(0, 30)));
    }

    @Test
    void whatTheUnitAndTheDistrictSayIsPrintedAndNoAppraisal() throws Exception {
        String text = text();
        assertTrue(text.contains("0,11") && text.contains("0,12"), "self and district");
        assertFalse(text.contains("0,13") || text.contains("0,14"), "an appraisal");
    }

    @Test
    void aPrintedSheetIsInTheLogBecauseItLeftTheWorkspace() {
        Programme programme = desk.views().round().orElseThrow().programme();
        String title = DocumentCatalogue.kind(programme, PrintSheets.KIND).orElseThrow().title();
        List<HistoryLine> log = desk.views().history("", 50).stream()
                .filter(line -> line.kind().startsWith("copy-given-out") && line.what().equals(title)).toList();
        assertTrue(log.size() >= 2, log.toString());
    }

    @Test
    void nobodyPrintsASheetOfWhoIsRecused() {
        Path none = folder.resolve("khong.pdf");
        done(desk.council().recuse().declare(hanh, unit(desk, 2), true, "Quê ở xã"));
        assertEquals(Reason.SHEET_MEMBER_RECUSED,
                refused(desk.paperBridge().print().print(Optional.of(hanh), List.of(unit(desk, 2)), none)));
        assertFalse(Files.exists(none));
    }

    @Test
    void withoutANameTheSheetHasRoomForIt() throws Exception {
        Path blank = folder.resolve("trong.pdf");
        done(desk.paperBridge().print().print(Optional.empty(), List.of(unit(desk, 0)), blank));
        try (PDDocument document = Loader.loadPDF(blank.toFile())) {
            assertEquals(Optional.empty(), done(desk.paperBridge().recognise().read(square(document, 0))).member());
        }
    }

    @Test
    void whatIsOnPaperCanBeTypedForEveryKindOfInput() {
        PaperSheet sheet = done(desk.paperBridge().recognise().open(SheetCode.of(
                desk.views().round().orElseThrow().round(), programme(desk).hash(), unit(desk, 0), Optional.of(hanh))
                .letters(), Optional.empty()));
        var kinds = sheet.cells().stream().map(SheetCell::kind).collect(Collectors.toSet());
        assertEquals(Set.of(SheetCell.Kind.values()), kinds);
        assertEquals(sheet.cells().size(), sheet.cells().stream().map(SheetCell::key).distinct().count());
    }

    @Test
    void theFileIsAnArchiveFile() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour)) {
                var result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
                assertTrue(result.isCompliant(), () -> result.getTestAssertions().stream()
                        .map(one -> one.getMessage()).distinct().limit(5).toList().toString());
            }
        }
    }
}
