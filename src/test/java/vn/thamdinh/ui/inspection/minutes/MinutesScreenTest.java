package vn.thamdinh.ui.inspection.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.inspection.minutes.MinutesPart;
import vn.thamdinh.domain.inspection.minutes.MinutesText;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Layers;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.inspection.InspectionModel;

class MinutesScreenTest {

    private final SampleMinutes sample = new SampleMinutes();
    private Layers layers;
    private Stage stage;
    private MinutesScreen screen;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void theScreen() {
        layers = Fx.call(Layers::new);
        stage = Fx.show(layers, 1190, 690);
        screen = Fx.call(() -> new MinutesScreen(Kits.kit(Messages.VIETNAMESE, layers), new InspectionModel(), sample,
                sample));
        Fx.run(() -> {
            layers.show(screen.view());
            screen.shown();
        });
        Fx.until(() -> layers.lookup("#paper") instanceof VBox pages && pages.getChildren().size() == 2);
    }

    @AfterEach
    void away() {
        Fx.hide(stage);
    }

    @Test
    void whatIsTypedIsKeptAndShownAtAPauseAndWrittenWhenItIsLeft() {
        Fx.typeInto(layers, "part-recommendations", "Niêm yết đủ");
        Fx.until(() -> sample.calls("draft").contains("draft RECOMMENDATIONS Niêm yết đủ"));
        Fx.until(() -> sample.calls("pages").getLast().contains("Niêm yết đủ"));
        assertEquals(List.of(), sample.calls("write"));
        Fx.run(() -> Fx.find(layers, "copies", TextField.class).requestFocus());
        Fx.until(() -> sample.calls("write").size() == 1);
        assertTrue(sample.calls("write").getFirst().contains("Công chức đúng giờ."));
    }

    @Test
    void aPersonSignsOnTheFieldAndALaterChangeMakesItVoid() {
        fire("sign");
        Fx.until(() -> layers.lookup("#sign-field") != null);
        assertTrue(Fx.find(layers, "sign-words", Label.class).getText().contains("sông cam hạt gió"));
        assertTrue(Fx.find(layers, "sign-accept", Button.class).isDisabled());
        draw(Fx.find(layers, "sign-field", Canvas.class));
        fire("sign-accept");
        Fx.until(() -> sample.calls("sign").size() == 1);
        assertTrue(sample.calls("sign").getFirst().matches("sign a 136,227( [0-9]+,[0-9]+){30,}"),
                sample.calls("sign").toString());
        Fx.until(() -> texts().contains("đã ký"));
        TextArea area = Fx.find(layers, "part-strengths", TextArea.class);
        Fx.run(() -> {
            area.requestFocus();
            area.setText("Đã sửa.");
        });
        Fx.run(() -> screen.hidden());
        Fx.until(() -> texts().contains("hết hiệu lực"));
        assertTrue(Fx.find(layers, "warning", Label.class).getText().startsWith("1 chữ ký"));
    }

    @Test
    void closedMinutesTakeNoTypingAndAreOpenedAgainWithAReason() {
        fire("close");
        Fx.until(() -> layers.lookup("#modal .accent") != null);
        assertEquals(List.of(), sample.calls("close"));
        Fx.run(() -> ((Button) layers.lookup("#modal .accent")).fire());
        Fx.until(() -> Fx.find(layers, "standing", Label.class).getText().startsWith("Bản 1, đã chốt"));
        assertFalse(Fx.find(layers, "part-strengths", TextArea.class).isEditable());
        fire("reopen");
        Fx.until(() -> layers.lookup("#answer-go") != null);
        assertTrue(Fx.find(layers, "answer-go", Button.class).isDisabled());
        Fx.run(() -> Fx.find(layers, "answer", TextField.class).setText("Ghi nhầm điểm"));
        fire("answer-go");
        Fx.until(() -> Fx.find(layers, "standing", Label.class).getText()
                .equals("Bản 2, thay bản trước; lý do: Ghi nhầm điểm"));
        assertTrue(Fx.find(layers, "part-strengths", TextArea.class).isEditable());
    }

    @Test
    void closingBeforeTheVisitHasEndedAsksAndEndsIt() {
        sample.goingOn = true;
        Fx.run(screen::shown);
        Fx.until(() -> sample.calls("pages").size() > 1);
        Fx.settle();
        fire("close");
        Fx.until(() -> layers.lookup("#modal .accent") != null);
        Fx.run(() -> {
            Button go = (Button) layers.lookup("#modal .accent");
            assertEquals("Kết thúc và chốt", go.getText());
            go.fire();
        });
        Fx.until(() -> Fx.find(layers, "standing", Label.class).getText().startsWith("Bản 1, đã chốt"));
        assertEquals(List.of("end now"), sample.calls("end"));
    }

    @Test
    void whatTwoLaptopsWroteIsShownSideBySideAndOneIsTaken() {
        assertFalse(Fx.find(layers, "compare", Button.class).isVisible());
        sample.otherText = new MinutesText(SampleMinutes.VISIT, Map.of(MinutesPart.STRENGTHS, "Có bảng niêm yết."), 3);
        Fx.run(screen::shown);
        Fx.until(() -> Fx.find(layers, "compare", Button.class).isVisible());
        assertTrue(Fx.find(layers, "warning", Label.class).getText().contains("Hai máy ghi biên bản khác nhau"));
        fire("compare");
        Fx.until(() -> layers.lookupAll("#modal .take-wording").size() == 2);
        Fx.snapshot(layers, 1190, 690, "minutes-two-texts");
        Fx.run(() -> List.copyOf(layers.lookupAll("#modal .take-wording")).stream().map(Button.class::cast).toList()
                .getLast().fire());
        Fx.until(() -> sample.calls("write").equals(List.of("write {STRENGTHS=Có bảng niêm yết.}")));
    }

    @Test
    void anEarlierVersionIsOpenedAgain() {
        closedMinutesTakeNoTypingAndAreOpenedAgainWithAReason();
        Fx.until(() -> layers.lookup("#open-version-1") != null);
        fire("open-version-1");
        Fx.until(() -> layers.lookupAll("#modal .image-view").size() == 2 || !sample.calls("version").isEmpty());
        assertEquals(List.of("version 1"), sample.calls("version"));
    }

    @Test
    void aReadableCopyIsGivenOutOnlyAfterTheWarning() {
        fire("copy");
        Fx.until(() -> layers.lookup("#answer-go") != null);
        Label said = (Label) Fx.call(() -> layers.lookup("#modal .note-box"));
        assertTrue(said.getText().contains("ai cầm USB cũng đọc được"), said.getText());
        assertTrue(said.getText().contains("DỰ THẢO"), said.getText());
        fire("answer-go");
        Fx.until(() -> sample.calls("copy").size() == 1);
        assertTrue(sample.calls("copy").getFirst().endsWith("Biên bản.pdf In tại đơn vị (Xã Đăk Ơ)"));
    }

    private void fire(String id) {
        Fx.fire(layers, id);
    }

    private String texts() {
        StringBuilder all = new StringBuilder();
        for (Node label : Fx.find(layers, "signers", VBox.class).lookupAll(".label")) {
            all.append(((Label) label).getText()).append('\n');
        }
        return all.toString();
    }

    static void draw(Canvas field) {
        Fx.run(() -> {
            field.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, field.localToScene(120, 200)));
            for (int i = 1; i < 60; i++) {
                field.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED,
                        field.localToScene(120 + i * 9, 150 + Math.sin(i / 4.0) * 80 - i)));
            }
        });
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at) {
        return new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, true, null);
    }
}
