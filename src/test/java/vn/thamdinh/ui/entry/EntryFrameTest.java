package vn.thamdinh.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;

class EntryFrameTest {

    private static final double WIDE = 1200;
    private static final double NARROW = 800;
    private static final double HEIGHT = 600;

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void aWindowThatWasResizedWhileTheStudioWasOpenIsSeenOnTheWayBack() {
        Fx.run(() -> {
            Label name = new Label("Thẩm Định");
            Hyperlink way = new Hyperlink("Trợ giúp");
            VBox brand = new VBox(name, way);
            StackPane side = new StackPane(brand);
            EntryFrame frame = new EntryFrame();
            frame.setLeft(side);
            frame.resize(WIDE, HEIGHT);
            frame.setLeft(null);
            frame.resize(NARROW, HEIGHT);
            frame.setLeft(side);
            assertTrue(name.getParent() instanceof HBox, "in one line above the form");
            frame.setLeft(null);
            frame.resize(WIDE, HEIGHT);
            frame.setLeft(side);
            assertEquals(List.<Node>of(brand), side.getChildren());
            assertEquals(List.of(name, way), brand.getChildren());
        });
    }
}
