package vn.thamdinh.usecase.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.BundleMark;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;
import vn.thamdinh.domain.travel.Holdings;

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
        assertEquals(List.of(), Gap.among(held(1, 2, 3), Holdings.NONE));
        assertEquals(List.of(), Gap.among(held(1, 2, 3), claimed(2)));
    }

    @Test
    void whatIsMissingWithinAndBehindIsNamed() {
        assertEquals(List.of(new Gap(WRITER, 1, 1), new Gap(WRITER, 3, 4)), Gap.among(held(2, 5), Holdings.NONE));
        assertEquals(List.of(new Gap(WRITER, 3, 5)), Gap.among(held(1, 2), claimed(5)));
    }

    @Test
    void ofAWriterOfWhomNothingCameAllThatIsClaimedIsMissing() {
        assertEquals(List.of(new Gap(WRITER, 1, 2)), Gap.among(List.of(), claimed(2)));
        assertEquals(new Holdings(Map.of()), Holdings.of(held(2)));
    }
}
