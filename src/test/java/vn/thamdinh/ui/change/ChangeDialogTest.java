package vn.thamdinh.ui.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import atlantafx.base.controls.ModalPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thamdinh.domain.criteria.ComponentId;
import vn.thamdinh.domain.ledger.Scorer;
import vn.thamdinh.domain.programme.change.Share;
import vn.thamdinh.fixture.Office;
import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.fixture.TypedPoints;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.FileDialogs;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.UiKit;
import vn.thamdinh.ui.settings.SettingsScreen;
import vn.thamdinh.usecase.studio.Studio;
import vn.thamdinh.wire.programme.ProgrammeFiles;

class ChangeDialogTest extends SecretaryAtDesk {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final AtomicInteger anew = new AtomicInteger();
    private Path revised;
    private Studio studio;
    private Layers layers;
    private Stage stage;

    @Test
    void aDraftOfTheStudioIsOfferedWithoutLookingForItsFolder() {
        Office.done(studio.copy(revised));
        show(Messages.VIETNAMESE);
        press("change-open");
        press("change-draft-0");
        Button next = node("change-next", Button.class);
        Fx.until(() -> !next.isDisabled());
        press("change-next");
        assertTrue(Fx.call(() -> node("change-steps", Label.class).getText()).startsWith("Bước 2/5"));
        assertTrue(Fx.call(() -> ((ModalPane) layers.lookup("#modal")).getPersistent()),
                "a click beside it throws the work away");
    }

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void scoreAndRevise() throws IOException {
        for (int unit = 0; unit < 3; unit++) {
            var id = Office.unit(desk, unit);
            for (int component : new int[] {0, 2, 3}) {
                Office.done(desk.giveScore().give(id, Office.component(desk, component),
                        vn.thamdinh.domain.criteria.Stage.AGREE, Scorer.COUNCIL, "1,5", ""));
            }
        }
        studio = new Studio(folder.resolve("ban-soan"), Clock.systemUTC());
        revised = Files.createDirectory(folder.resolve("bo-moi"));
        for (var file : revision().texts().entrySet()) {
            Files.writeString(revised.resolve(file.getKey()), file.getValue());
        }
    }

    private static ProgrammeFiles revision() {
        ProgrammeFiles files = TypedPoints.files();
        String text = files.text(ProgrammeFiles.CRITERIA).orElseThrow();
        int first = text.indexOf("- id: 1.1.1\n");
        text = text.substring(0, first) + text.substring(first)
                .replaceFirst("title: Tuyên truyền, phổ biến, quán triệt đến", "title: Quán triệt, phổ biến cho")
                .replaceFirst("max: \"2\"", "max: \"3\"");
        int second = text.indexOf("- id: 1.1.2\n");
        text = text.substring(0, second) + text.substring(second).replaceFirst("max: \"2\"", "max: \"1\"")
                .replaceFirst("title: Tổ chức cho cán bộ, công chức ký cam kết thực hiện",
                        "title: Lập hồ sơ theo dõi việc");
        return files.with(ProgrammeFiles.CRITERIA, text);
    }

    @AfterEach
    void hide() {
        if (stage != null) {
            Fx.hide(stage);
        }
    }

    private SettingsScreen show(Locale language) {
        layers = Fx.call(Layers::new);
        UiKit kit = Kits.kit(language, layers);
        FileDialogs files = new FileDialogs() {
            @Override
            public Optional<Path> folder(Window window, String title) {
                return Optional.of(revised);
            }

            @Override
            public List<Path> open(Window window, String title, String... endings) {
                return List.of();
            }

            @Override
            public Optional<Path> save(Window window, String title, String name) {
                return Optional.empty();
            }
        };
        stage = Fx.show(layers, WIDTH, HEIGHT);
        return Fx.call(() -> {
            var card = new ProgrammeCard(kit, new DeskChange(desk, Optional.of(studio)), files, anew::incrementAndGet);
            var screen = new SettingsScreen(kit, () -> { }, spoken -> { }).with(card.view(), card::read);
            layers.show(screen.view());
            screen.shown();
            return screen;
        });
    }

    private <T extends javafx.scene.Node> T node(String id, Class<T> type) {
        Fx.until(() -> layers.lookup("#" + id) != null);
        return Fx.find(layers, id, type);
    }

    private void press(String id) {
        Button button = node(id, Button.class);
        Fx.until(() -> !button.isDisabled() && button.isVisible());
        Fx.run(button::fire);
        Fx.settle();
    }

    private void picture(String name, Locale language) {
        Fx.snapshot(layers, WIDTH, HEIGHT, "change-" + name + "-" + language.getLanguage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void theSecretariatLeadsTheRoundToOtherCriteriaStepByStep(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Parent settings = show(language).view();
        Fx.until(() -> settings.lookup("#change-open") instanceof Button open && open.isVisible());
        picture("1-settings", language);
        press("change-open");
        assertTrue(node("change-next", Button.class).isDisabled());
        press("change-choose");
        Fx.until(() -> !((Button) layers.lookup("#change-next")).isDisabled());
        picture("2-chosen", language);
        press("change-next");
        assertFalse(node("differences", TableView.class).getItems().isEmpty());
        picture("3-differences", language);
        press("change-next");
        TableView<?> mapping = node("mapping", TableView.class);
        assertTrue(node("change-next", Button.class).isDisabled());
        picture("4-mapping", language);
        confirmAll();
        assertEquals(Office.programme(desk).criteria().components().size(), mapping.getItems().size());
        picture("5-confirmed", language);
        press("change-next");
        Fx.until(() -> layers.lookup("#dry-run") != null);
        assertTrue(Fx.call(() -> ((Label) layers.lookup("#dry-run")).getText()).contains("3 "));
        picture("6-dry-run", language);
        press("change-next");
        assertTrue(node("change-next", Button.class).isDisabled());
        TextArea reason = node("change-reason", TextArea.class);
        Fx.run(() -> reason.setText("QĐ 88/QĐ-UBND ngày 01/10/2024"));
        picture("7-reason", language);
        var before = Office.programme(desk).hash();
        press("change-next");
        Fx.until(() -> anew.get() == 1);
        assertNotEquals(before, Office.programme(desk).hash());
        assertEquals("QĐ 88/QĐ-UBND ngày 01/10/2024", desk.changeProgramme().adoption().orElseThrow().reason());
    }

    private void confirmAll() {
        for (int row = 0; row < 10 && node("change-next", Button.class).isDisabled(); row++) {
            press("mapping-confirm");
        }
        assertFalse(node("change-next", Button.class).isDisabled());
    }

    @Test
    void whatWasAdoptedIsShownAndOneGoesBackWithAReason() {
        var other = new DeskChange(desk, Optional.of(studio));
        var opened = Office.done(other.open(revised));
        Office.done(desk.changeProgramme().adopt(revision(), opened.proposal().mapping(), "QĐ 88"));
        Parent settings = show(Locale.forLanguageTag("vi")).view();
        Fx.until(() -> settings.lookup("#change-undo") instanceof Button undo && undo.isVisible());
        picture("8-adopted", Locale.forLanguageTag("vi"));
        press("change-undo");
        assertTrue(node("ask-go", Button.class).isDisabled());
        TextField why = node("undo-reason", TextField.class);
        Fx.run(() -> why.setText("Nhầm"));
        press("ask-go");
        Fx.until(() -> anew.get() == 1);
        assertEquals(TypedPoints.files().hash(), Office.programme(desk).hash());
    }

    @Test
    void sharesAreTypedAsTheyAreShown() {
        var criteria = Office.programme(desk).criteria();
        List<Share> shares = List.of(new Share(new ComponentId("1.1.1"), new BigDecimal("0.6")),
                Share.whole(new ComponentId("1.1.2")));
        assertEquals("1.1.1 × 0,6; 1.1.2", ChangeWords.shares(shares));
        assertEquals(Optional.of(shares), ChangeWords.read(ChangeWords.shares(shares), criteria));
        assertEquals(Optional.of(List.of()), ChangeWords.read(" ", criteria));
        for (String wrong : List.of("9.9.9", "1.1.1 × 0", "1.1.1; 1.1.1", "1.1.1 × x", ";", "1.1.1 × 1001")) {
            assertEquals(Optional.empty(), ChangeWords.read(wrong, criteria), wrong);
        }
    }
}
