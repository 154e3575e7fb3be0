package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thamdinh.usecase.rehearsal.RehearsalPlan;

class FirstPictureTest {

    @Test
    void onlyPassphrasesOfMadeUpRoundsAreTyped() {
        assertTrue(FirstPicture.isOfMadeUpData(RehearsalPlan.OPEN_PASSPHRASE));
        assertTrue(FirstPicture.isOfMadeUpData("tap duot khoi dong 2024"));
        assertFalse(FirstPicture.isOfMadeUpData("trăng lên đầu núi"));
        assertFalse(FirstPicture.isOfMadeUpData(""));
    }

    @Test
    void theWordsOfAPlaceAreCountedAndNotTold() {
        assertEquals(List.of("  words 2"), FirstPicture.told(List.of("Tổng quan", "Xã Tân Lập"), ""));
        assertEquals(List.of("  words 2", "  seen"), FirstPicture.told(List.of("Tổng quan", "Xã Tân Lập"), "Tân"));
        assertEquals(List.of("  words 1"), FirstPicture.told(List.of("Tổng quan"), "Tân"));
    }
}
