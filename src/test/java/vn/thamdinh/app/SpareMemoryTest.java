package vn.thamdinh.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpareMemoryTest {

    private static final long MEGABYTE = 1 << 20;

    @Test
    void littleIsNeverWorthACollection() {
        assertFalse(SpareMemory.isDue(48 * MEGABYTE, 0));
        assertTrue(SpareMemory.isDue(48 * MEGABYTE + 1, 0));
    }

    @Test
    void aFifthAndSomeSlackMoreThanTheLastCollectionLeftIsWorthOne() {
        assertFalse(SpareMemory.isDue(116 * MEGABYTE, 90 * MEGABYTE));
        assertTrue(SpareMemory.isDue(116 * MEGABYTE + 1, 90 * MEGABYTE));
    }

    @Test
    void whatIsAllInUseIsNotCollectedAgainAndAgain() {
        assertFalse(SpareMemory.isDue(300 * MEGABYTE, 300 * MEGABYTE));
    }
}
