package vn.thamdinh.usecase.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thamdinh.domain.ledger.Bundle;
import vn.thamdinh.domain.ledger.BundleId;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;

class ForkTest {

    private static final WriterId HANH = new WriterId("a".repeat(32));
    private static final WriterId BINH = new WriterId("b".repeat(32));

    private static Bundle bundle(int id, WriterId writer, long number) {
        return new Bundle(id(id), new RoundId("e".repeat(64)), writer, number,
                number == 1 ? BundleId.NONE : id(100), List.of(new EntryId("%064x".formatted(id))));
    }

    private static BundleId id(int number) {
        return new BundleId("%064x".formatted(number));
    }

    @Test
    void anUnbrokenChainAndTheSameBundleTwiceAreNoFork() {
        assertEquals(List.of(), Fork.among(List.of(bundle(1, HANH, 1), bundle(2, HANH, 2), bundle(2, HANH, 2),
                bundle(3, BINH, 1))));
    }

    @Test
    void twoBundlesOfOneWriterUnderOneNumberAreAFork() {
        assertEquals(List.of(new Fork(HANH, 2, List.of(id(3), id(4))), new Fork(BINH, 1, List.of(id(1), id(9)))),
                Fork.among(List.of(bundle(9, BINH, 1), bundle(4, HANH, 2), bundle(1, BINH, 1), bundle(2, HANH, 1),
                        bundle(3, HANH, 2))));
    }
}
