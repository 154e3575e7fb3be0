package vn.thamdinh.ui.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.FramedScreen;
import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.Kits;
import vn.thamdinh.ui.common.Messages;
import vn.thamdinh.ui.frame.Place;

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

    @Test
    void theSegmentsKeysAreTheirsWithinTheFrameTooAndThenTheKeyboardIsNotLost() {
        try (FramedScreen window = new FramedScreen(Place.INSPECTION, Messages.VIETNAMESE,
                (kit, frame) -> new InspectionViewSample().controller(kit))) {
            Fx.until(() -> window.root().lookup("#visits") instanceof TableView<?> visits && visits.isFocused());
            Fx.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            assertEquals(Place.INSPECTION.id(), Fx.call(() -> window.frame().visitProperty().get().item().id()));
            Fx.until(() -> Fx.find(window.root(), "segment-minutes", ToggleButton.class).isSelected());
            Fx.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            Fx.until(() -> Fx.find(window.root(), "segment-visit", ToggleButton.class).isSelected());
        }
    }

    @Test
    void theTableOfAVisitFitsTheWindowThatTheProgramStartsWith() {
        try (FramedScreen window = new FramedScreen(Place.INSPECTION, Messages.VIETNAMESE, 1280, 690,
                (kit, frame) -> new InspectionViewSample().controller(kit))) {
            Fx.until(() -> window.root().lookup("#visits") instanceof TableView<?> visits
                    && !visits.getItems().isEmpty() && visits.isFocused());
            Fx.press(KeyCode.ENTER);
            Fx.until(() -> window.root().lookup("#checklist") instanceof ListView<?> list
                    && !list.getItems().isEmpty());
            Fx.settle();
            Fx.snapshot(window.root(), 1280, 690, "small-visit");
            for (String id : List.of("#checklist", "#note", "#notes", "#save", "#timing", "#help", "#person")) {
                Node node = Fx.call(() -> window.root().lookup(id));
                Bounds at = Fx.call(() -> node.localToScene(node.getBoundsInLocal()));
                assertTrue(at.getMinX() >= 0 && at.getMaxX() <= 1280 && at.getMaxY() <= 690, id + " at " + at);
            }
        }
    }
}
