package vn.thamdinh.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.WriterId;

class CellTest {

    private static final GivenScore SCORE = new GivenScore(new BigDecimal("8.5"), "", Instant.EPOCH,
            new WriterId("0".repeat(32)), new EntryId("1".repeat(64)));

    @Test
    void oneScoreIsTheValue() {
        var cell = new Cell(List.of(SCORE));
        assertEquals(Optional.of(SCORE), cell.value());
        assertFalse(cell.isConflict());
    }

    @Test
    void aScoreThatAnotherDeviceWithdrewWithoutKnowingItIsAConflictAndNoValue() {
        var cell = new Cell(List.of(SCORE), true);
        assertEquals(Optional.empty(), cell.value());
        assertTrue(cell.isConflict());
    }

    @Test
    void aWithdrawalAloneIsNoConflict() {
        assertFalse(new Cell(List.of(), true).isConflict());
    }
}
