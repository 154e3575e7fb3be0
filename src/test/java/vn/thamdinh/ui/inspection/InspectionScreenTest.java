package vn.thamdinh.ui.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Messages;

class InspectionScreenTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void oneKeyLeadsToEachSegment() {
        InspectionScreen screen = Fx.call(() -> new InspectionViewSample().controller(Kits.kit(Messages.VIETNAMESE)));
        Parent view = Fx.call(screen::view);
        Stage stage = Fx.show(view, 1190, 690);
        Fx.run(screen::shown);
        assertNotNull(Fx.call(() -> view.lookup("#visits")));
        Fx.run(() -> view.lookup("#segment-visit").requestFocus());
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertNull(Fx.call(() -> view.lookup("#visits")));
        assertEquals(true, Fx.call(Fx.find(view, "segment-plan", ToggleButton.class)::isSelected));
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(true, Fx.call(Fx.find(view, "segment-minutes", ToggleButton.class)::isSelected));
        Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertNotNull(Fx.call(() -> view.lookup("#visits")));
        Fx.hide(stage);
    }
}
