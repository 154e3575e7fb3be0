package vn.thamdinh.wire.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.entry.StoredEntry.SaltedBody;

class EntryCodecTest {
    private static final Fact FACT = SampleFacts.ALL.getFirst();
    private static final StoredEntry ENTRY = SampleFacts.entry(FACT);

    private static StoredEntry read(String line) {
        return EntryCodec.fromLine(CanonicalJson.parseCanonicalObject(line.getBytes(UTF_8)));
    }

    private static Map<String, Object> header() {
        return CanonicalJson.parseCanonicalObject(ENTRY.header());
    }

    /** A line with that header and body, salt and hashes being right. */
    private static String line(Map<String, Object> header, Object body) {
        var fitting = new TreeMap<>(header);
        fitting.put("body", Hashes.sha256Hex(SampleFacts.SALT, CanonicalJson.write(body)));
        return CanonicalJson.text(Map.of("header", fitting, "body", body, "salt", "000102030405060708090a0b0c0d0eff"));
    }

    private static void assertHeaderRefused(String field, Object value) {
        var header = header();
        header.put(field, value);
        assertThrows(MalformedJson.class, () -> EntryCodec.of(CanonicalJson.write(header), Optional.empty()), field);
    }

    @Test
    void theSameFactUnderTheSameHeaderAlwaysHasTheSameName() {
        assertEquals(ENTRY.entry(), SampleFacts.entry(FACT).entry());
        assertEquals(Hashes.sha256Hex(ENTRY.header()), ENTRY.entry().id().hex());
    }

    @Test
    void anotherSaltGivesAnotherName() {
        assertNotEquals(ENTRY.entry().id(), EntryCodec.encode(SampleFacts.ORIGIN, FACT, new byte[16]).entry().id());
    }

    @Test
    void supersededNamesStandSortedAndOnce() {
        var one = new EntryId("a".repeat(64));
        var other = new EntryId("b".repeat(64));
        var origin = new EntryCodec.Origin(SampleFacts.ORIGIN.round(), SampleFacts.ORIGIN.writer(), 1,
                SampleFacts.ORIGIN.time(), SampleFacts.ORIGIN.programme(), List.of(other, one, other));
        assertEquals(List.of(one, other), EntryCodec.encode(origin, FACT, new byte[16]).entry().header().supersedes());
    }

    @Test
    void aKindOfANewerVersionIsKeptByteForByte() {
        var header = header();
        header.put("kind", "score-weighed.3");
        String line = line(header, Map.of("anything", List.of(1, true, "ạ")));
        StoredEntry read = read(line);
        assertInstanceOf(Content.NewerKind.class, read.entry().content());
        assertEquals(line, EntryCodec.toLine(read));
        assertEquals(Optional.empty(), read.entry().subject());
    }

    @Test
    void fieldsThatANewerVersionAddsToTheHeaderArePartOfItsName() {
        var header = header();
        header.put("zone", "a");
        String line = line(header, CanonicalJson.parse(ENTRY.sealedBody().orElseThrow().body()));
        assertEquals(line, EntryCodec.toLine(read(line)));
        assertNotEquals(ENTRY.entry().id(), read(line).entry().id());
    }

    @Test
    void withoutItsBodyAnEntryKeepsItsNameAndSaysNothing() {
        StoredEntry withheld = EntryCodec.of(ENTRY.header(), Optional.empty());
        assertEquals(ENTRY.entry().id(), withheld.entry().id());
        assertEquals(ENTRY.entry().header(), withheld.entry().header());
        assertInstanceOf(Content.Absent.class, withheld.entry().content());
        StoredEntry again = read(EntryCodec.toLine(withheld));
        assertEquals(withheld.entry(), again.entry());
        assertArrayEquals(ENTRY.header(), again.header());
    }

    @Test
    void aBodyOrSaltThatTheHeaderDoesNotNameIsRefused() {
        byte[] body = ENTRY.sealedBody().orElseThrow().body();
        byte[] other = SampleFacts.entry(SampleFacts.ALL.get(1)).sealedBody().orElseThrow().body();
        for (SaltedBody wrong : List.of(new SaltedBody(new byte[16], body), new SaltedBody(SampleFacts.SALT, other),
                new SaltedBody(new byte[0], body))) {
            assertThrows(MalformedJson.class, () -> EntryCodec.of(ENTRY.header(), Optional.of(wrong)));
        }
    }

    /** Otherwise bytes could move between salt and body without changing their hash. */
    @Test
    void aSaltOfAnotherLengthIsRefusedThoughTheHashFits() {
        byte[] body = CanonicalJson.write(Map.of());
        var header = header();
        header.put("body", Hashes.sha256Hex(new byte[15], body));
        assertThrows(MalformedJson.class, () -> EntryCodec.of(CanonicalJson.write(header),
                Optional.of(new SaltedBody(new byte[15], body))));
    }

    @Test
    void aLineHasNoOtherParts() {
        var line = CanonicalJson.parseCanonicalObject(EntryCodec.toLine(ENTRY).getBytes(UTF_8));
        for (String part : List.of("body", "header", "salt")) {
            var without = new TreeMap<>(line);
            without.remove(part);
            assertThrows(MalformedJson.class, () -> EntryCodec.fromLine(without), part);
        }
        var more = new TreeMap<>(line);
        more.put("note", "");
        assertThrows(MalformedJson.class, () -> EntryCodec.fromLine(more));
        var upper = new TreeMap<>(line);
        upper.put("salt", ((String) line.get("salt")).toUpperCase(java.util.Locale.ROOT));
        assertThrows(MalformedJson.class, () -> EntryCodec.fromLine(upper));
    }

    @Test
    void aHeaderOutOfBoundsIsRefused() {
        assertHeaderRefused("seq", 0L);
        assertHeaderRefused("seq", "1");
        assertHeaderRefused("round", "1".repeat(63));
        assertHeaderRefused("writer", "G".repeat(32));
        assertHeaderRefused("programme", "");
        assertHeaderRefused("body", "A".repeat(64));
        assertHeaderRefused("supersedes", List.of("1"));
        assertHeaderRefused("supersedes", List.of(1L));
        assertHeaderRefused("supersedes", "");
        assertHeaderRefused("time", 1L);
        assertHeaderRefused("time", Map.of("t", 1L));
        assertHeaderRefused("time", Map.of("t", 1L, "c", 65_536L));
        assertHeaderRefused("time", Map.of("t", 1L, "c", 1L << 32));
        assertHeaderRefused("time", Map.of("t", -1L, "c", 0L));
        assertThrows(MalformedJson.class, () -> EntryCodec.of("{}".getBytes(UTF_8), Optional.empty()));
    }

    @Test
    void aHeaderThatIsNotCanonicalIsRefused() {
        byte[] spaced = (" " + new String(ENTRY.header(), UTF_8)).getBytes(UTF_8);
        assertThrows(MalformedJson.class, () -> EntryCodec.of(spaced, Optional.empty()));
    }

    @Test
    void aBodyThatIsNotOneOfItsKindIsRefused() {
        for (Fact fact : SampleFacts.ALL) {
            var header = header();
            header.put("kind", FactCodec.kindOf(fact));
            var empty = line(header, Map.of());
            assertThrows(MalformedJson.class, () -> read(empty), FactCodec.kindOf(fact));
            for (String member : FactCodec.toTree(fact).keySet()) {
                var illTyped = new TreeMap<>(FactCodec.toTree(fact));
                illTyped.put(member, List.of(List.of()));
                assertThrows(MalformedJson.class, () -> read(line(header, illTyped)), member);
            }
        }
        assertThrows(MalformedJson.class, () -> read(line(header(), "text")));
    }

    @Test
    void countsBeyondAnIntAreRefused() {
        var header = header();
        header.put("kind", "vote-cast.1");
        var body = Map.<String, Object>of("unit", "25249", "inFavour", 1L << 32, "against", 0, "abstained", 0,
                "members", 9, "digest", "");
        assertThrows(MalformedJson.class, () -> read(line(header, body)));
    }
}
