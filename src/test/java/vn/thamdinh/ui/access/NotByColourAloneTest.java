package vn.thamdinh.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.Fx;
import vn.thamdinh.ui.common.Chip;
import vn.thamdinh.ui.common.Icons;
import vn.thamdinh.ui.common.Tone;

/** A status has a shape of its own and words beside its colour. */
class NotByColourAloneTest {

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void everyToneHasAShapeOfItsOwn() {
        Set<Icons> shapes = EnumSet.allOf(Tone.class).stream().map(Tone::shape).collect(Collectors.toSet());
        assertEquals(Tone.values().length, shapes.size());
    }

    @Test
    void aChipShowsWordsAndShape() {
        for (Tone tone : Tone.values()) {
            Chip chip = Fx.call(() -> new Chip(tone, "Đủ phiếu"));
            assertFalse(chip.getText().isBlank() || chip.getGraphic() == null, tone.name());
        }
    }
}
