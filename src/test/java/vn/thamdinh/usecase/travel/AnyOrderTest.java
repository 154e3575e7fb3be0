package vn.thamdinh.usecase.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever way packages come, and however often, who has everything stands where everybody else stands. */
class AnyOrderTest {
    private static void oneDigestEach(LongStream seeds) {
        seeds.forEach(seed -> assertEquals(1, new HashSet<>(RandomHistory.digests(seed)).size(), "seed " + seed));
    }

    @Test
    void anyOrderRepetitionAndGroupingOfPackagesGivesOneDigest() {
        oneDigestEach(LongStream.range(0, 300));
    }

    @Test
    @Tag("endurance")
    void tenThousandHistoriesGiveOneDigestEach() {
        oneDigestEach(LongStream.range(1_000, 11_000));
    }
}
