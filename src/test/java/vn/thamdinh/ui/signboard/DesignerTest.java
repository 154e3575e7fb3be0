package vn.thamdinh.ui.signboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thamdinh.fixture.Office.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.fixture.SecretaryAtDesk;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.common.Theme;
import vn.thamdinh.ui.common.UiSettings;

class DesignerTest extends SecretaryAtDesk {

    private static final String WIDTH = "signboard.design.width";

    private SampleBoards boards;
    private Layers layers;
    private Stage stage;
    private int changedForGood;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    private void open(Locale language) {
        boards = new SampleBoards(desk);
        layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 1190, 690);
        Fx.run(() -> new DesignerController(Kits.kit(language, layers), boards, boards, () -> changedForGood++).open());
        Fx.until(() -> picture() != null && picture().getImage() != null);
    }

    @AfterEach
    void hide() {
        Fx.hide(stage);
    }

    private ImageView picture() {
        StackPane place = Fx.find(layers, "desk", StackPane.class);
        return place == null || place.getChildren().isEmpty() ? null : (ImageView) place.getChildren().getFirst();
    }

    private void type(String id, String text) {
        TextField field = Fx.find(layers, id, TextField.class);
        Fx.run(() -> field.setText(text));
    }

    private String findings() {
        StringBuilder all = new StringBuilder();
        Fx.run(() -> Fx.find(layers, "findings", VBox.class).lookupAll(".label")
                .forEach(label -> all.append(((Label) label).getText()).append('\n')));
        return all.toString();
    }

    @Test
    void theBoardOfTheLongestNameIsShownFirstAndFollowsWhatIsTyped() {
        open(Messages.VIETNAMESE);
        ComboBox<?> unit = Fx.find(layers, "unit", ComboBox.class);
        assertEquals("Thị trấn Thanh Bình", String.valueOf(unit.getValue()));
        assertEquals(1.5, picture().getImage().getWidth() / picture().getImage().getHeight(), 0.01);
        Fx.run(() -> ((Button) layers.lookup("#preset-300")).fire());
        Fx.until(() -> picture().getImage().getHeight() > picture().getImage().getWidth());
        assertTrue(Fx.find(layers, "size", Label.class).getText().contains("300 × 400"));
        Fx.until(() -> boards.drafts.stream().anyMatch(draft -> "300".equals(draft.get(WIDTH))));
        assertFalse(desk.boards().design().read() == null || done(desk.boards().design().read()).draft().isEmpty());
        Fx.run(() -> unit.getSelectionModel().selectLast());
        int before = boards.shown.size();
        Fx.until(() -> boards.shown.size() >= before);
    }

    @Test
    void whatIsWrongIsSaidWhileItIsTypedAndAStepBackMendsIt() {
        open(Messages.VIETNAMESE);
        type("letters", "0 95 95 10");
        Fx.until(() -> findings().contains("Tương phản chữ và nền 1,"));
        type("width", "rộng");
        Fx.until(() -> findings().contains("Không đọc được ô “Chiều thứ nhất (mm)”"));
        Fx.run(() -> ((Button) layers.lookup("#undo-width")).fire());
        Fx.until(() -> !findings().contains("Không đọc được"));
        assertEquals("600", Fx.find(layers, "width", TextField.class).getText());
        assertEquals("0 95 95 10", Fx.find(layers, "letters", TextField.class).getText());
    }

    @Test
    void aKeptDesignHoldsAndTheButtonRestsUntilTheNextChange() {
        open(Messages.VIETNAMESE);
        Button keep = Fx.find(layers, "keep", Button.class);
        assertTrue(keep.isDisabled());
        type("radius", "12");
        assertFalse(Fx.call(keep::isDisabled));
        Fx.run(keep::fire);
        Fx.until(() -> changedForGood == 1 && Fx.find(layers, "keep", Button.class).isDisabled());
        assertEquals(Map.of("signboard.design.radius", "12"), boards.kept.getFirst());
        assertEquals("12", done(desk.boards().design().read()).texts().get("signboard.design.radius"));
        assertEquals("12", Fx.find(layers, "radius", TextField.class).getText());
    }

    @Test
    void aLogoWithTextIsNamedAndASafeOneIsShown() throws Exception {
        open(Messages.VIETNAMESE);
        Path file = folder.resolve("logo.svg");
        boards.chosen = Optional.of(file);
        Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg'><text>A</text></svg>");
        Button choose = (Button) layers.lookup("#choose-logo");
        Fx.run(choose::fire);
        Fx.until(() -> findings().contains("<text>"));
        Files.writeString(file, "<svg xmlns='http://www.w3.org/2000/svg'><circle r='9' fill='#0a7'/></svg>");
        Fx.run(choose::fire);
        Fx.until(() -> !findings().contains("<text>"));
        assertTrue(boards.previewed.getLast().get("signboard.logo").contains("circle"));
    }

    @Test
    void picturesOfTheDesigner() {
        for (Locale language : Messages.languages()) {
            for (UiSettings.Look look : UiSettings.Look.values()) {
                Fx.run(() -> Theme.wear(look));
                open(language);
                Fx.settle();
                Fx.snapshot(layers, 1190, 690, "designer-" + language.getLanguage() + "-" + look);
                if (look != UiSettings.Look.values()[UiSettings.Look.values().length - 1]) {
                    Fx.hide(stage);
                }
            }
        }
        Fx.run(() -> Theme.wear(UiSettings.Look.LIGHT));
    }
}
