package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import atlantafx.base.controls.ModalPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.UiSettings.Look;

class LayersTest {

    private final List<String> pressed = new ArrayList<>();
    private Layers layers;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.start();
        layers = Fx.call(Layers::new);
        Fx.run(() -> layers.show(page()));
        stage = Fx.show(layers, 600, 400);
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
        Fx.run(() -> Theme.wear(Look.LIGHT));
    }

    private VBox page() {
        ToggleGroup group = new ToggleGroup();
        VBox page = new VBox(12, new Label("Lý do"), new TextArea(), new TextField(), new Button("Lưu"));
        for (String words : List.of("Bảng", "Lịch", "Danh sách")) {
            ToggleButton toggle = new ToggleButton(words);
            toggle.setToggleGroup(group);
            toggle.setSelected(words.equals("Bảng"));
            toggle.setOnAction(event -> pressed.add(words));
            page.getChildren().add(toggle);
        }
        page.getStyleClass().add("page");
        return page;
    }

    private <T extends Node> T first(Class<T> kind) {
        return Fx.call(() -> ((VBox) layers.lookup(".page")).getChildren().stream().filter(kind::isInstance)
                .map(kind::cast).findFirst().orElseThrow());
    }

    @Test
    void aFieldIsCalledByTheWordsBeforeIt() {
        assertEquals("Lý do", Fx.call(first(TextArea.class)::getAccessibleText));
    }

    @Test
    void aFieldIsRenamedWithTheWordsBeforeItButNotWhereItsScreenNamedIt() {
        TextArea area = first(TextArea.class);
        Label words = first(Label.class);
        Fx.run(() -> words.setText("Căn cứ"));
        Fx.settle();
        assertEquals("Căn cứ", Fx.call(area::getAccessibleText));
        Fx.run(() -> {
            area.setAccessibleText("Ý kiến");
            words.setText("Lý do");
        });
        Fx.settle();
        assertEquals("Ý kiến", Fx.call(area::getAccessibleText));
    }

    @Test
    void whatIsTypedAfterACoverFollowsWhatWasTypedBefore() {
        TextField field = first(TextField.class);
        Fx.run(field::requestFocus);
        Fx.type(stage.getScene(), "đủ minh");
        Fx.run(() -> layers.cover(new Label("Đang che")));
        Fx.settle();
        Fx.run(layers::uncover);
        Fx.settle();
        Fx.type(stage.getScene(), " chứng");
        assertEquals("đủ minh chứng", Fx.call(field::getText));
    }

    @Test
    void tabLeavesAFieldOfSeveralLines() {
        TextArea area = first(TextArea.class);
        Fx.run(area::requestFocus);
        Fx.press(KeyCode.TAB);
        assertSame(first(TextField.class), Fx.call(() -> stage.getScene().getFocusOwner()));
        assertEquals("", Fx.call(area::getText));
    }

    @Test
    void whatAFieldItselfDoesWithTabComesFirst() {
        TextArea area = first(TextArea.class);
        Fx.run(() -> {
            area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.TAB && area.getText().equals("vd")) {
                    area.setText("ví dụ");
                    event.consume();
                }
            });
            area.setText("vd");
            area.requestFocus();
        });
        Fx.press(KeyCode.TAB);
        assertEquals("ví dụ", Fx.call(area::getText));
        assertSame(area, Fx.call(() -> stage.getScene().getFocusOwner()));
        Fx.press(KeyCode.TAB);
        assertEquals("ví dụ", Fx.call(area::getText));
        assertSame(first(TextField.class), Fx.call(() -> stage.getScene().getFocusOwner()));
    }

    @Test
    void anArrowPressesTheNextOfSeveralSwitches() {
        Fx.run(first(ToggleButton.class)::requestFocus);
        Fx.press(KeyCode.RIGHT);
        assertEquals(List.of("Lịch"), pressed);
        Fx.press(KeyCode.LEFT);
        assertEquals(List.of("Lịch", "Bảng"), pressed);
    }

    @Test
    void whatHasTheKeyboardIsFramedInEveryLook() {
        Button button = first(Button.class);
        for (Look look : List.of(Look.LIGHT, Look.DARK, Look.CONTRAST)) {
            Fx.run(() -> {
                Theme.wear(look);
                layers.requestFocus();
            });
            Fx.settle();
            Image before = Fx.call(() -> stage.getScene().snapshot(null));
            Fx.run(button::requestFocus);
            Fx.press(KeyCode.SHIFT, KeyCode.TAB);
            Fx.press(KeyCode.TAB);
            assertSame(button, Fx.call(() -> stage.getScene().getFocusOwner()));
            Image after = Fx.call(() -> stage.getScene().snapshot(null));
            Bounds at = Fx.call(() -> button.localToScene(button.getLayoutBounds()));
            int x = (int) at.getCenterX();
            double best = 1;
            for (int y = (int) at.getMinY() - 4; y < at.getMinY(); y++) {
                best = Math.max(best, contrast(before.getPixelReader().getColor(x, y), after.getPixelReader().getColor(x, y)));
            }
            assertTrue(best >= 3, look + ": " + best);
        }
    }

    @Test
    void largerTextLeavesLessRoomAndIsWholeAgainAtOnce() {
        Fx.run(() -> Theme.magnify(stage.getScene(), 200));
        Fx.settle();
        Bounds large = Fx.call(() -> first(Button.class).localToScene(first(Button.class).getLayoutBounds()));
        Fx.run(() -> Theme.magnify(stage.getScene(), 100));
        Fx.settle();
        Bounds usual = Fx.call(() -> first(Button.class).localToScene(first(Button.class).getLayoutBounds()));
        assertEquals(2 * usual.getHeight(), large.getHeight(), 1);
    }

    @Test
    void aDialogThatIsTallerThanTheWindowScrolls() {
        Fx.run(() -> {
            VBox tall = new VBox();
            for (int i = 0; i < 40; i++) {
                tall.getChildren().add(new Label("Dòng " + i));
            }
            tall.getStyleClass().add("dialog-box");
            layers.open(tall, false);
        });
        Fx.settle();
        Node scroll = Fx.call(() -> layers.lookup(".dialog-scroll"));
        Bounds at = Fx.call(() -> scroll.localToScene(scroll.getLayoutBounds()));
        assertTrue(at.getMinY() >= 0 && at.getMaxY() <= 400, at.toString());
        assertTrue(Fx.call(() -> layers.lookup(".dialog-scroll .scroll-bar:vertical").isVisible()));
        Fx.run(layers::close);
        assertFalse(Fx.call(layers::isOpen));
    }

    @Test
    void theKeyboardFollowsIntoADialogThatDoesNotChooseAndStaysWhereOneDid() {
        Fx.run(first(TextField.class)::requestFocus);
        Button stop = Fx.call(() -> new Button("Hủy"));
        Fx.run(() -> layers.open(new VBox(new Label("Đang chép"), stop), true));
        Fx.until(() -> stage.getScene().getFocusOwner() == stop);
        Fx.run(layers::close);
        TextField second = Fx.call(TextField::new);
        Fx.run(() -> {
            layers.open(new VBox(new TextField(), second), false);
            second.requestFocus();
        });
        Fx.settle();
        assertSame(second, Fx.call(() -> stage.getScene().getFocusOwner()));
    }

    @Test
    void aClickBesideADialogGivesTheKeyboardBack() {
        TextField behind = first(TextField.class);
        Fx.run(behind::requestFocus);
        TextField asked = Fx.call(TextField::new);
        Fx.run(() -> layers.open(new VBox(asked), false));
        Fx.until(() -> stage.getScene().getFocusOwner() == asked);
        Fx.run(() -> ((ModalPane) layers.lookup("#modal")).hide(true));
        Fx.until(() -> stage.getScene().getFocusOwner() == behind);
        assertFalse(Fx.call(layers::isOpen));
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        return (light + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
