package vn.thamdinh.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class WrapBarTest {

    private final Region first = box(100);
    private final Region gap = new Region();
    private final Region last = box(120);
    private final WrapBar bar = new WrapBar(10, first, gap, last);

    WrapBarTest() {
        HBox.setHgrow(gap, Priority.ALWAYS);
    }

    @Test
    void whatGrowsTakesTheRoomThatIsLeft() {
        lay(400);
        assertEquals(30, bar.prefHeight(400));
        assertEquals(280, last.getLayoutX());
    }

    @Test
    void whatDoesNotFitGoesOnBelowAndNothingIsNarrower() {
        lay(200);
        assertEquals(30 + bar.getVgap() + 30, bar.prefHeight(200));
        assertEquals(30 + bar.getVgap(), last.getLayoutY());
        assertTrue(Stream.of(first, last).allMatch(box -> box.getLayoutX() + box.getWidth() <= 200));
        assertEquals(120, last.getWidth());
    }

    @Test
    void whatIsNotSeenKeepsItsHeightAndNoLineOfItsOwn() {
        last.setVisible(false);
        first.setMinHeight(20);
        first.setPrefHeight(20);
        first.setMaxHeight(20);
        lay(200);
        assertEquals(30, bar.prefHeight(200));
        last.setVisible(true);
        assertEquals(20 + bar.getVgap() + 30, bar.prefHeight(200));
    }

    private void lay(double width) {
        bar.resize(width, bar.prefHeight(width));
        bar.layout();
    }

    private static Region box(double width) {
        Region box = new Region();
        box.setMinSize(width, 30);
        box.setPrefSize(width, 30);
        box.setMaxSize(width, 30);
        return box;
    }
}
