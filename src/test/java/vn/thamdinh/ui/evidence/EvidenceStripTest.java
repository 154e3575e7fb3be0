package vn.thamdinh.ui.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.fixture.Photos;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.HalfwayRound;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.common.UiSettings;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.evidence.Evidence;
import vn.thamdinh.usecase.evidence.EvidencePlace;
import vn.thamdinh.usecase.evidence.EvidenceSort;
import vn.thamdinh.usecase.evidence.Incoming;
import vn.thamdinh.usecase.evidence.intake.CardFile;
import vn.thamdinh.usecase.evidence.intake.IntakeState;
import vn.thamdinh.usecase.evidence.intake.NotTaken;
import vn.thamdinh.usecase.evidence.look.FileView;
import vn.thamdinh.usecase.evidence.look.Hint;
import vn.thamdinh.usecase.view.PageImage;

class EvidenceStripTest {
    private static final UnitId UNIT = HalfwayRound.unit("Tân Thành").id();
    private static final ComponentId COMPONENT = new ComponentId("2.1.1");
    private static final EvidencePlace PLACE = EvidencePlace.of(UNIT, COMPONENT);

    private final SampleEvidence sample = new SampleEvidence();
    private Layers layers;
    private Stage stage;
    private EvidenceStrip strip;

    @BeforeEach
    void start() {
        Fx.start();
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }

    private void open(Locale language) {
        layers = Fx.call(Layers::new);
        strip = Fx.call(() -> {
            UiKit kit = Kits.kit(language, layers);
            EvidenceStrip made = new EvidenceStrip(kit, sample);
            layers.show(new VBox(made));
            return made;
        });
        stage = Fx.show(layers, 1366, 768);
        Fx.run(() -> strip.show(PLACE));
        Fx.until(() -> !sample.files.isEmpty() ? tiles().size() == sample.files.size()
                : strip.lookup("#evidence-none").isVisible());
        Fx.settle();
    }

    private List<EvidenceTile> tiles() {
        return strip.lookupAll(".evidence-tile").stream().map(EvidenceTile.class::cast).toList();
    }

    private Evidence photo(int scene) {
        Evidence evidence = sample.add(PLACE, "IMG_" + scene + ".jpg", "image/jpeg", 4_100_000 + scene);
        sample.glance(evidence, EvidenceSort.PICTURE, Photos.jpeg(scene, 320, 240, 0.8f));
        BufferedImage large = Photos.scene(scene, 1024, 768);
        sample.views.put(evidence.file().sha256(), new FileView.Seen(new PageImage(1024, 768,
                large.getRGB(0, 0, 1024, 768, null, 0, 1024)), 0, 1));
        return evidence;
    }

    private void fill() {
        for (int i = 1; i <= 4; i++) {
            photo(i);
        }
        sample.glance(sample.add(PLACE, "IMG_0412.HEIC", "image/heic", 2_100_000), EvidenceSort.PHOTO_UNSHOWN, new byte[0]);
        sample.glance(sample.add(PLACE, "cai dat.jpg.exe", "application/x-msdownload", 812_000), EvidenceSort.DANGEROUS,
                new byte[0]);
        sample.add(PLACE, "Báo cáo tiến độ xây dựng cơ sở vật chất văn hóa.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 88_000);
        Evidence other = sample.add(EvidencePlace.of(HalfwayRound.unit("Phước Tín").id(), COMPONENT), "cong chao.jpg",
                "image/jpeg", 900_000);
        sample.files.remove(other);
        sample.views.put(other.file().sha256(), sample.views.get(sample.files.getFirst().file().sha256()));
        sample.hints.put(sample.files.getFirst().file().sha256(), List.of(new Hint.Alike(other, 0.97)));
    }

    private String focusedName() {
        return Fx.call(() -> layers.getScene().getFocusOwner() instanceof EvidenceTile tile
                ? tile.evidence().file().name() : "");
    }

    @Test
    void arrowsMoveEnterShowsAndEscapeComesBack() {
        fill();
        open(Messages.VIETNAMESE);
        Fx.run(() -> strip.requestFocus());
        Fx.press(KeyCode.RIGHT);
        Fx.press(KeyCode.RIGHT);
        assertEquals("IMG_2.jpg", focusedName());
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> layers.isOpen());
        Fx.press(KeyCode.LEFT);
        Fx.until(() -> layers.lookup(".evidence-facts .label") instanceof Label name && name.getText().equals("IMG_1.jpg"));
        Fx.until(() -> layers.lookup("#preview-hints .button") != null);
        Fx.snapshot(layers, 1366, 768, "evidence-preview");
        Fx.run(() -> ((Button) layers.lookup("#preview-hints .button")).fire());
        Fx.until(() -> layers.lookup("#side-by-side") != null);
        Fx.snapshot(layers, 1366, 768, "evidence-side-by-side");
        Fx.press(KeyCode.ESCAPE);
        Fx.until(() -> !layers.isOpen());
        assertEquals("IMG_2.jpg", focusedName());
    }

    @Test
    void deleteAsksForTheReasonAndTheNextFileHasTheKeyboard() {
        fill();
        open(Messages.VIETNAMESE);
        Fx.run(() -> tiles().get(1).requestFocus());
        Fx.press(KeyCode.DELETE);
        Fx.until(() -> layers.lookup("#reason") instanceof TextField field && field.isFocused());
        Fx.press(KeyCode.ENTER);
        assertEquals(List.of(), sample.asked);
        Fx.type(stage.getScene(), "Chụp nhầm xã");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> sample.asked.equals(List.of("drop IMG_2.jpg: Chụp nhầm xã")));
        Fx.until(() -> tiles().size() == 6);
        Fx.until(() -> focusedName().equals("IMG_3.jpg"));
    }

    @Test
    void insertAddsWhatIsChosen() {
        open(Messages.VIETNAMESE);
        sample.chosen = List.of(Path.of("a.jpg"), Path.of("b.pdf"));
        Fx.run(() -> strip.requestFocus());
        Fx.press(KeyCode.INSERT);
        Fx.until(() -> sample.asked.equals(List.of("add a.jpg", "add b.pdf")));
    }

    @Test
    void aPictureOfTheClipboardAndDroppedFilesAreTakenIn() throws Exception {
        open(Messages.VIETNAMESE);
        Fx.run(() -> strip.take(new Arrivals(List.of(), Optional.of(new PageImage(3, 2, new int[6])))));
        Fx.until(() -> sample.asked.equals(List.of("add dan 3x2.png")));
        Path folder = Files.createTempDirectory("the");
        Fx.run(() -> strip.take(new Arrivals(List.of(Path.of("x.jpg"), folder), Optional.empty())));
        Fx.until(() -> sample.asked.contains("look at " + folder));
        assertTrue(sample.asked.contains("add x.jpg"));
        Files.delete(folder);
    }

    @Test
    void whatWasNotTakenIsSaidWithItsReasonUntilItWasSeen() {
        fill();
        open(Messages.VIETNAMESE);
        var empty = new NotTaken(new Incoming.OnDisk(Path.of("rong.jpg")), PLACE,
                new Outcome.Refused<>(Reason.EMPTY_FILE, List.of("rong.jpg")));
        Fx.run(() -> sample.tell(new IntakeState(2, 5, "IMG_77.jpg", 2, List.of(), List.of())));
        Fx.until(() -> strip.lookup("#intake").isVisible());
        Fx.snapshot(layers, 1366, 768, "evidence-intake");
        Fx.run(() -> sample.tell(new IntakeState(5, 5, "", 4, List.of(), List.of(empty))));
        Fx.until(() -> texts().contains("Đã nhận 4 tệp, không nhận 1 tệp"));
        assertTrue(texts().stream().anyMatch(text -> text.startsWith("rong.jpg: Tệp “rong.jpg” không có nội dung")));
        Fx.run(() -> ((Button) strip.lookup("#acknowledge")).fire());
        Fx.until(() -> !strip.lookup("#intake").isVisible());
    }

    private List<String> texts() {
        return strip.lookupAll(".label").stream().map(node -> String.valueOf(((Label) node).getText())).toList();
    }

    @Test
    void aComponentWithoutFilesAsksForTheReason() {
        sample.lacking.add(COMPONENT);
        open(Messages.VIETNAMESE);
        Fx.run(() -> ((Button) strip.lookup("#evidence-explain")).fire());
        Fx.until(() -> layers.lookup("#reason") instanceof TextField field && field.isFocused());
        Fx.type(stage.getScene(), "Xem hồ sơ giấy tại chỗ");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> sample.asked.equals(List.of("explain 2.1.1: Xem hồ sơ giấy tại chỗ")));
    }

    @Test
    void aDangerousFileIsNeverShownAndLeavesTheWorkspaceOnlyAfterAWarning() {
        fill();
        open(Messages.VIETNAMESE);
        Evidence program = sample.files.get(5);
        sample.views.put(program.file().sha256(), new FileView.Hidden(vn.thamdinh.usecase.evidence.look.Glance.Unseen.DANGEROUS));
        Fx.run(() -> tiles().get(5).requestFocus());
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> layers.lookup("#preview-hidden") instanceof Label why && why.getText().equals("không bao giờ mở"));
        Fx.snapshot(layers, 1366, 768, "evidence-dangerous");
        Fx.run(() -> ((Button) layers.lookup("#preview-save")).fire());
        Fx.until(() -> layers.lookup(".button.danger") != null);
        assertEquals(List.of(), sample.asked);
        Fx.snapshot(layers, 1366, 768, "evidence-save-danger");
        Fx.run(() -> ((Button) layers.lookup(".button.danger")).fire());
        Fx.until(() -> sample.asked.size() == 1);
    }

    @Test
    void ofACardOnlyWhatStaysCheckedIsTakenIn() {
        photo(1);
        for (int i = 0; i < 5; i++) {
            sample.card.add(new CardFile(Path.of("/media/DCIM/IMG_" + i + ".JPG"), "IMG_" + i + ".JPG", 3_900_000,
                    Instant.parse("2024-11-05T02:00:00Z"), "%064x".formatted(i)));
        }
        open(Messages.VIETNAMESE);
        Fx.run(() -> ((Button) strip.lookup("#evidence-card")).fire());
        Fx.until(() -> layers.lookup("#card-folder") != null);
        Fx.run(() -> ((Button) layers.lookup("#card-folder")).fire());
        Fx.until(() -> layers.lookup("#card-state") instanceof Label said && said.getText().startsWith("5 tệp"));
        Fx.snapshot(layers, 1366, 768, "evidence-card");
        Fx.press(KeyCode.SPACE);
        Fx.run(() -> ((Button) layers.lookup("#card-go")).fire());
        Fx.until(() -> sample.asked.size() == 5);
        assertFalse(sample.asked.contains("add IMG_0.JPG"), sample.asked.toString());
    }

    @Test
    void picturesOfAnEarlierRoundAreBroughtInWithTheirPassphrase() {
        photo(1);
        open(Messages.VIETNAMESE);
        sample.chosen = List.of(Path.of("dau-anh-2023.tdlike"));
        Fx.run(() -> ((javafx.scene.control.MenuButton) strip.lookup("#evidence-more")).getItems().getFirst().fire());
        Fx.until(() -> layers.lookup("#package-secret") != null);
        Fx.run(() -> layers.lookup("#package-secret").requestFocus());
        Fx.type(stage.getScene(), "gạch ngói rơm rạ");
        Fx.snapshot(layers, 1366, 768, "evidence-likeness");
        Fx.press(KeyCode.ENTER);
        Fx.until(() -> sample.asked.equals(List.of("bring dau-anh-2023.tdlike gạch ngói rơm rạ")));
        Fx.until(() -> !layers.isOpen());
    }

    @Test
    void theStripIsDrawnInBothLooksAndLanguages() {
        fill();
        for (Locale language : Messages.languages()) {
            open(language);
            for (UiSettings.Look look : List.of(UiSettings.Look.LIGHT, UiSettings.Look.DARK)) {
                Fx.run(() -> Theme.wear(look));
                Fx.until(() -> !strip.lookupAll(".image-view").isEmpty());
                Node seen = strip;
                assertTrue(Files.exists(Fx.snapshot((javafx.scene.Parent) seen, 1366, 768,
                        "evidence-strip-" + language.getLanguage() + "-" + look)));
            }
            Fx.hide(stage);
        }
        open(Messages.VIETNAMESE);
    }
}
