package vn.thamdinh.ui.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.thamdinh.ui.appraisal.DraftKeeper.Draft;

class DraftKeeperTest {

    private final DraftKeeper keeper = new DraftKeeper();

    @Test
    void onlyTheLatestTextWaitsAndIsHandedOutOnce() {
        keeper.typed("a", "m");
        keeper.typed("a", "mới");
        assertEquals(Optional.of(new Draft("a", "mới")), keeper.take());
        assertEquals(Optional.empty(), keeper.take());
    }

    @Test
    void textOfAnotherKeyIsHandedBackToBeKeptFirst() {
        keeper.typed("a", "một");
        assertEquals(Optional.of(new Draft("a", "một")), keeper.typed("b", "hai"));
        assertEquals(Optional.of(new Draft("b", "hai")), keeper.take());
    }

    @Test
    void aReasonThatWasGivenIsNotKeptAsADraft() {
        keeper.typed("a", "một");
        keeper.forget("a");
        assertEquals(Optional.empty(), keeper.take());
    }
}
