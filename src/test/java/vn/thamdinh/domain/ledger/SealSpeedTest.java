package vn.thamdinh.domain.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thamdinh.fixture.RoundBuilder.DAK_O;
import static vn.thamdinh.fixture.RoundBuilder.HANH;
import static vn.thamdinh.fixture.RoundBuilder.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thamdinh.fixture.RoundBuilder;

/** A seal over many entries stays small, and judging under it asks for nothing but a writer's numbers. */
class SealSpeedTest {
    private static final int ENTRIES = 39_600;

    @Test
    void aSealOverManyEntriesNamesEachWriterOnceAndShutsOutExactlyTheNextOne() {
        RoundBuilder round = RoundBuilder.founded();
        RoundBuilder.Writer hanh = round.enrolled(HANH);
        long held = round.entries().stream().filter(entry -> entry.header().writer().equals(hanh.id())).count();
        var seal = new Seal("d".repeat(64), LocalDate.of(2025, 1, 7), Map.of(hanh.id(),
                Sequences.parse("1-" + ENTRIES), round.secretary().id(), Sequences.parse("1-100")), List.of());
        round.secretary().says(new PublicationFact.RoundSealed(seal));
        Authority authority = Authority.of(round.round(), round.entries(), BundleBook.EMPTY);
        int counted = 0;
        Entry entry = hanh.says(score(DAK_O, HANH, "8"));
        EntryHeader header = entry.header();
        for (long number = held + 1; number <= ENTRIES + 1; number++) {
            counted += authority.judge(new Entry(entry.id(), new EntryHeader(header.round(), header.writer(), number,
                    header.time(), header.kind(), header.programme(), header.supersedes(), header.bodyHash()),
                    entry.content())) == Verdict.EFFECTIVE ? 1 : 0;
        }
        assertEquals(ENTRIES - held, counted);
        assertEquals(2, seal.scope().size());
        assertEquals(ENTRIES + 100, seal.entries());
    }
}
