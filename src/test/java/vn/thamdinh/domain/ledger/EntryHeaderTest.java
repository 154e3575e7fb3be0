package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.programme.ProgrammeHash;

class EntryHeaderTest {
    private static EntryHeader header(long sequence, String bodyHash, EntryId... supersedes) {
        return new EntryHeader(RoundId.FOUNDING, new WriterId("1".repeat(32)), sequence, HybridTime.START,
                "score-given.1", new ProgrammeHash("2".repeat(64)), List.of(supersedes), bodyHash);
    }

    @Test
    void sequencesBeginWithOne() {
        assertEquals(1, header(1, "0".repeat(64)).sequence());
        assertThrows(IllegalArgumentException.class, () -> header(0, "0".repeat(64)));
    }

    @Test
    void namesAreLowerCaseHexOfTheirLength() {
        for (String wrong : List.of("", "0".repeat(63), "0".repeat(65), "A".repeat(64), "g".repeat(64),
                "０".repeat(64))) {
            assertThrows(IllegalArgumentException.class, () -> header(1, wrong));
            assertThrows(IllegalArgumentException.class, () -> new EntryId(wrong));
            assertThrows(IllegalArgumentException.class, () -> new RoundId(wrong));
            assertThrows(IllegalArgumentException.class, () -> new WriterId(wrong));
        }
        assertThrows(IllegalArgumentException.class, () -> new WriterId("0".repeat(64)));
    }

    @Test
    void supersededEntriesAreASet() {
        var a = new EntryId("a".repeat(64));
        var b = new EntryId("b".repeat(64));
        assertEquals(header(1, "0".repeat(64), a, b), header(1, "0".repeat(64), b, a, b));
    }
}
