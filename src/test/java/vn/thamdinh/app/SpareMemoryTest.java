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
        assertFalse(SpareMemory.isWorthIt(48 * MEGABYTE, 0));
        assertTrue(SpareMemory.isWorthIt(48 * MEGABYTE + 1, 0));
    }

    @Test
    void someSlackMoreThanTheLastCollectionLeftIsWorthOneWhereNobodyNotices() {
        assertFalse(SpareMemory.isWorthIt(98 * MEGABYTE, 90 * MEGABYTE));
        assertTrue(SpareMemory.isWorthIt(98 * MEGABYTE + 1, 90 * MEGABYTE));
    }

    @Test
    void aMomentIsQuietWhereHardlyAnythingIsMade() {
        assertTrue(SpareMemory.isQuiet(0));
        assertTrue(SpareMemory.isQuiet(200 << 10));
        assertFalse(SpareMemory.isQuiet(MEGABYTE));
    }

    @Test
    void aMomentInWhichTheYoungWereCollectedIsNotQuiet() {
        assertFalse(SpareMemory.isQuiet(-1));
    }

    @Test
    void aFifthAndSomeSlackMoreThanTheLastCollectionLeftIsWorthOneAtAnyTime() {
        assertFalse(SpareMemory.isDue(116 * MEGABYTE, 90 * MEGABYTE));
        assertTrue(SpareMemory.isDue(116 * MEGABYTE + 1, 90 * MEGABYTE));
    }

    @Test
    void whatIsAllInUseIsNotCollectedAgainAndAgain() {
        assertFalse(SpareMemory.isDue(300 * MEGABYTE, 300 * MEGABYTE));
        assertFalse(SpareMemory.isWorthIt(300 * MEGABYTE, 300 * MEGABYTE));
    }
}
