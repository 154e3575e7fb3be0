package vn.thamdinh.usecase.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;
import vn.thamdinh.domain.travel.Withheld;
import vn.thamdinh.wire.travel.HoldingsCodec;

class GapTest {
    private static final WriterId WRITER = new WriterId("a".repeat(32));

    private static BundleId id(long number) {
        return number == 0 ? BundleId.NONE : new BundleId("%064x".formatted(number));
    }

    private static List<Bundle> held(long... numbers) {
        return LongStream.of(numbers).mapToObj(n -> new Bundle(id(n), new RoundId("c".repeat(64)), WRITER, n, id(n - 1),
                List.of(new EntryId("%064x".formatted(n))))).toList();
    }

    private static Holdings claimed(long number) {
        return new Holdings(Map.of(WRITER, new BundleMark(WRITER, number, id(number))));
    }

    @Test
    void anUnbrokenChainLacksNothing() {
        assertEquals(List.of(), Gap.among(held(1, 2, 3), Holdings.NONE, Withheld.NOTHING));
        assertEquals(List.of(), Gap.among(held(1, 2, 3), claimed(2), Withheld.NOTHING));
    }

    @Test
    void whatIsMissingWithinAndBehindIsNamed() {
        assertEquals(List.of(new Gap(WRITER, 1, 1), new Gap(WRITER, 3, 4)), Gap.among(held(2, 5), Holdings.NONE, Withheld.NOTHING));
        assertEquals(List.of(new Gap(WRITER, 3, 5)), Gap.among(held(1, 2), claimed(5), Withheld.NOTHING));
    }

    @Test
    void ofAWriterOfWhomNothingCameAllThatIsClaimedIsMissing() {
        assertEquals(List.of(new Gap(WRITER, 1, 2)), Gap.among(List.of(), claimed(2), Withheld.NOTHING));
        assertEquals(new Holdings(Map.of()), Holdings.of(held(2)));
    }

    private static Withheld kept(Long... numbers) {
        return new Withheld(Map.of(WRITER, Set.of(numbers)));
    }

    @Test
    void whatIsKeptBackIsNotMissingAndIsNamedApart() {
        assertEquals(List.of(), Gap.among(held(1, 3), Holdings.NONE, kept(2L)));
        assertEquals(List.of(new Gap(WRITER, 3, 3)), Gap.among(held(1, 4), Holdings.NONE, kept(2L)));
        assertEquals(List.of(new Gap(WRITER, 2, 2), new Gap(WRITER, 4, 5)), Gap.keptBack(held(1, 3), kept(2L, 4L, 5L)));
        assertEquals(List.of(), Gap.keptBack(held(1, 2, 3), kept(2L)));
    }

    @Test
    void aClaimBeyondAllNumbersIsOneGap() {
        assertEquals(List.of(new Gap(WRITER, 2, 1L << 52)), Gap.among(held(1), claimed(1L << 52), Withheld.NOTHING));
    }

    @Test
    void holdingsGoOnBehindWhatIsKeptBackAndNameItButNothingBehindTheEnd() {
        Holdings holdings = Holdings.of(held(1, 3), kept(2L, 4L));
        assertEquals(new Holdings(claimed(3).marks(), kept(2L)), holdings);
        assertTrue(holdings.reaches(held(3).getFirst()));
        assertFalse(holdings.reaches(held(2).getFirst()));
        assertEquals(claimed(1), Holdings.of(held(1, 3), Withheld.NOTHING));
        assertEquals(claimed(3), Holdings.of(held(1, 2, 3), kept(2L)));
        assertEquals(holdings, HoldingsCodec.fromTree(HoldingsCodec.toTree(holdings)));
    }

    @Test
    void whatIsKeptBackStandsBeforeTheMark() {
        for (long number : new long[] {0, 3, 4}) {
            assertThrows(IllegalArgumentException.class, () -> new Holdings(claimed(3).marks(), kept(number)));
        }
    }
}
