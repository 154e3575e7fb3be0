package vn.thamdinh.ui.signboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DesignModelTest {

    @Test
    void eachFieldGoesBackOnItsOwnStepByStep() {
        DesignModel model = new DesignModel(Map.of("a", "1", "b", "x"), Map.of("a", "0", "b", "x"), Map.of());
        assertFalse(model.canUndo("a"));
        assertTrue(model.set("a", "2") && model.set("b", "y") && model.set("a", "3"));
        assertFalse(model.set("a", "3"));
        model.undo("a");
        assertEquals("2", model.text("a"));
        assertEquals("y", model.text("b"));
        model.undo("a");
        model.undo("a");
        assertEquals("1", model.text("a"));
        assertEquals(Map.of("b", "y"), model.changed());
    }

    @Test
    void theProgrammesTextComesBackAndThatCanBeUndoneToo() {
        DesignModel model = new DesignModel(Map.of("a", "1"), Map.of("a", "0"), Map.of());
        assertFalse(model.isOriginal("a"));
        model.original();
        assertTrue(model.isOriginal("a"));
        assertEquals(Map.of("a", "0"), model.changed());
        model.undo("a");
        assertEquals(Map.of(), model.changed());
    }

    @Test
    void aDraftIsThereAgainAndCanBeUndone() {
        DesignModel model = new DesignModel(Map.of("a", "1"), Map.of("a", "1"), Map.of("a", "7"));
        assertEquals("7", model.text("a"));
        model.undo("a");
        assertEquals("1", model.text("a"));
    }
}
