package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;

class FieldNamesTest {

    private final AtomicInteger looked = new AtomicInteger();
    private final TextField field = new TextField();
    private final Label words = new Label("Ghi chú");
    private VBox box;
    private Stage stage;

    /** Counts who goes through its children. */
    private final class Counting extends VBox {

        @Override
        public ObservableList<Node> getChildrenUnmodifiable() {
            looked.incrementAndGet();
            return super.getChildrenUnmodifiable();
        }
    }

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @BeforeEach
    void open() {
        Layers layers = Fx.call(Layers::new);
        box = new Counting();
        Fx.run(() -> layers.show(box));
        stage = Fx.show(layers, 400, 300);
    }

    @AfterEach
    void close() {
        Fx.hide(stage);
    }

    @Test
    void whatIsPutInLaterIsNamedAndRenamedWithItsWords() {
        VBox hidden = new VBox();
        Fx.run(() -> box.getChildren().setAll(hidden));
        Fx.settle();
        Fx.run(() -> {
            hidden.setVisible(false);
            hidden.getChildren().setAll(words, field);
        });
        Fx.settle();
        Fx.run(() -> hidden.setVisible(true));
        Fx.settle();
        assertEquals("Ghi chú", Fx.call(field::getAccessibleText));
        Fx.run(() -> words.setText("Lý do"));
        Fx.settle();
        assertEquals("Lý do", Fx.call(field::getAccessibleText));
        Fx.run(() -> words.setText("Căn cứ"));
        Fx.settle();
        assertEquals("Căn cứ", Fx.call(field::getAccessibleText));
    }

    @Test
    void whileNothingIsPutInNothingIsGoneThrough() {
        Fx.run(() -> box.getChildren().setAll(words, field));
        Fx.settle();
        Fx.settle();
        assertTrue(looked.get() > 0);
        looked.set(0);
        Fx.run(() -> box.setStyle("-fx-padding: 3px"));
        Fx.settle();
        Fx.settle();
        assertEquals(0, looked.get());
    }
}
