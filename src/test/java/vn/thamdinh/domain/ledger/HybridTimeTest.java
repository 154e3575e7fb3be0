package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HybridTimeTest {
    private static final Instant NOON = Instant.parse("2024-11-05T12:00:00Z");
    private static final HybridTime AT_NOON = new HybridTime(NOON.toEpochMilli(), 0);

    @Test
    void theNextEntryHasTheTimeOfTheClock() {
        assertEquals(AT_NOON, HybridTime.START.next(NOON));
        assertEquals(NOON, AT_NOON.instant());
    }

    @Test
    void entriesOfOneMillisecondAreCounted() {
        assertEquals(new HybridTime(NOON.toEpochMilli(), 1), AT_NOON.next(NOON));
        assertEquals(new HybridTime(NOON.toEpochMilli(), 2), AT_NOON.next(NOON).next(NOON));
    }

    @Test
    void aClockThatWentBackDoesNotTurnTheOrder() {
        HybridTime next = AT_NOON.next(NOON.minusSeconds(3600));
        assertEquals(new HybridTime(NOON.toEpochMilli(), 1), next);
        assertTrue(next.compareTo(AT_NOON) > 0);
        assertEquals(new HybridTime(0, 1), HybridTime.START.next(Instant.EPOCH.minusSeconds(1)));
    }

    @Test
    void anExhaustedCounterBorrowsAMillisecond() {
        assertEquals(new HybridTime(8, 0), new HybridTime(7, 65_535).next(Instant.EPOCH));
    }

    @Test
    void aReceivedTimeIsFollowedIfItIsLater() {
        var later = new HybridTime(AT_NOON.millis(), 3);
        assertEquals(later, AT_NOON.received(later, NOON));
        assertEquals(later, later.received(AT_NOON, NOON));
    }

    @Test
    void aReceivedTimeMoreThanADayAheadIsNotFollowed() {
        var aDay = new HybridTime(NOON.plus(Duration.ofHours(24)).toEpochMilli(), 0);
        var more = new HybridTime(aDay.millis() + 1, 0);
        assertFalse(aDay.isAhead(NOON));
        assertTrue(more.isAhead(NOON));
        assertEquals(aDay, AT_NOON.received(aDay, NOON));
        assertEquals(AT_NOON, AT_NOON.received(more, NOON));
    }

    @Test
    void timesOutOfBoundsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new HybridTime(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new HybridTime(0, -1));
        assertThrows(IllegalArgumentException.class, () -> new HybridTime(0, 65_536));
    }
}
