package vn.thamdinh.wire.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.council.MemberId;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.domain.ledger.RoundFact.WriterOpened;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.WriterId;

class WriterStatementTest {
    private static final String KEY = "a".repeat(64);
    private static final String NONCE = "b".repeat(32);
    private static final WriterId WRITER = new WriterId("54d292d9d5b4b712a270293fead188cd");
    private static final RoundId ROUND = new RoundId("1".repeat(64));
    private static final WriterOpened OPENED =
            new WriterOpened(new MemberId("tv-01"), Role.MEMBER, "Máy", KEY, NONCE, "7".repeat(128));

    @Test
    void aWriterIsNamedByKeyAndNonceAsTheSpecificationSays() {
        assertEquals(WRITER, WriterStatement.writer(KEY, NONCE));
        assertNotEquals(WRITER, WriterStatement.writer("c".repeat(64), NONCE));
        assertNotEquals(WRITER, WriterStatement.writer(KEY, "c".repeat(32)));
    }

    @Test
    void theSignatureCoversEverythingThatAnOpeningSaysButItself() {
        byte[] statement = WriterStatement.of(ROUND, WRITER, OPENED);
        assertEquals("tham-dinh writer.2\n" + ROUND.hex() + "\n" + WRITER.hex() + "\n",
                new String(statement, UTF_8).substring(0, 19 + 65 + 33));
        for (WriterOpened other : List.of(
                new WriterOpened(new MemberId("tv-02"), Role.MEMBER, "Máy", KEY, NONCE, ""),
                new WriterOpened(new MemberId("tv-01"), Role.CLERK, "Máy", KEY, NONCE, ""),
                new WriterOpened(new MemberId("tv-01"), Role.MEMBER, "", KEY, NONCE, ""))) {
            assertNotEquals(new String(statement, UTF_8), new String(WriterStatement.of(ROUND, WRITER, other), UTF_8));
        }
        var unsigned = new WriterOpened(new MemberId("tv-01"), Role.MEMBER, "Máy", KEY, NONCE, "");
        assertEquals(0, Arrays.compare(statement, WriterStatement.of(ROUND, WRITER, unsigned)));
    }
}
