package vn.thamdinh.wire.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thamdinh.domain.document.DocumentDraft;
import vn.thamdinh.domain.document.DocumentId;
import vn.thamdinh.domain.document.DocumentTie;
import vn.thamdinh.domain.ledger.Content;
import vn.thamdinh.domain.ledger.DocumentFact.DocumentWritten;
import vn.thamdinh.domain.ledger.Fact;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.MalformedJson;

/** Lines of entries as the first release wrote them: later versions read them to the same facts and the same bytes. */
class GoldenEntriesTest {
    private static final String FOLDER = "/golden/entries-1/";

    static Stream<Fact> facts() {
        return SampleFacts.ALL.stream();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = GoldenEntriesTest.class.getResourceAsStream(FOLDER + name)) {
            assertNotEquals(null, in, name);
            return in.readAllBytes();
        }
    }

    private static String line(String kind) throws IOException {
        String text = new String(resource(kind + ".line"), UTF_8);
        assertEquals('\n', text.charAt(text.length() - 1));
        return text.substring(0, text.length() - 1);
    }

    private static Map<String, String> ids() throws IOException {
        return new String(resource("ids.txt"), UTF_8).lines().map(line -> line.split("  "))
                .collect(Collectors.toMap(part -> part[1], part -> part[0], (a, b) -> b, TreeMap::new));
    }

    private static StoredEntry read(byte[] line) {
        return EntryCodec.fromLine(CanonicalJson.parseCanonicalObject(line));
    }

    private static Optional<String> nameOf(byte[] line) {
        try {
            return Optional.of(read(line).entry().id().hex());
        } catch (MalformedJson refused) {
            return Optional.empty();
        }
    }

    @Test
    void everyKindHasItsGoldenBytesAndEveryGoldenKindIsStillRead() throws IOException {
        assertEquals(ids().keySet(), FactCodec.kinds());
        assertEquals(SampleFacts.ALL.stream().map(FactCodec::kindOf).collect(Collectors.toSet()), FactCodec.written());
    }

    @Test
    void aKindThatIsNoLongerWrittenIsReadAndPassedOnAsItWas() throws IOException {
        Set<String> former = new TreeSet<>(FactCodec.kinds());
        former.removeAll(FactCodec.written());
        assertEquals(SampleFacts.FORMER.keySet(), former);
        for (String kind : former) {
            StoredEntry read = read(line(kind).getBytes(UTF_8));
            assertEquals(new Content.Known(SampleFacts.FORMER.get(kind)), read.entry().content());
            assertEquals(ids().get(kind), read.entry().id().hex());
            assertEquals(line(kind), EntryCodec.toLine(read));
        }
    }

    @Test
    void aFormerDraftsReservedFieldsAreItsTieAndWhetherItWasDropped() {
        Map<String, Object> tree = Map.of("id", "2-9", "kind", "invitation", "about", "", "fields",
                Map.of("place", "Hội trường B", "replaces", "2-8", "dropped", "true"));
        var read = new DocumentWritten(new DocumentDraft(new DocumentId("2-9"), "invitation", "",
                Map.of("place", "Hội trường B"),
                Optional.of(new DocumentTie(DocumentTie.Sort.REPLACES, new DocumentId("2-8"))), true));
        assertEquals(Optional.of(read), FactCodec.fromTree("document-written.1", tree));
        assertEquals(Optional.of(read), FactCodec.fromTree("document-written.2", FactCodec.toTree(read)));
    }

    @Test
    void everySealedFactHasAKind() {
        Set<Class<?>> leaves = Stream.of(Fact.class.getPermittedSubclasses())
                .flatMap(topic -> Stream.of(topic.getPermittedSubclasses())).collect(Collectors.toSet());
        assertEquals(leaves, SampleFacts.ALL.stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aGoldenLineSaysTheSameFactUnderTheSameName(Fact fact) throws IOException {
        String kind = FactCodec.kindOf(fact);
        StoredEntry read = read(line(kind).getBytes(UTF_8));
        assertEquals(new Content.Known(fact), read.entry().content());
        assertEquals(ids().get(kind), read.entry().id().hex());
        assertEquals(SampleFacts.entry(fact).entry(), read.entry());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void readingAndWritingAGoldenLineGivesItsBytes(Fact fact) throws IOException {
        String golden = line(FactCodec.kindOf(fact));
        assertEquals(golden, EntryCodec.toLine(read(golden.getBytes(UTF_8))));
        assertEquals(golden, EntryCodec.toLine(SampleFacts.entry(fact)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noByteOfALineChangesUnnoticed(Fact fact) throws IOException {
        byte[] line = line(FactCodec.kindOf(fact)).getBytes(UTF_8);
        String id = ids().get(FactCodec.kindOf(fact));
        for (int at = 0; at < line.length; at++) {
            for (int change : new int[] {0x01, 0x20}) {
                byte[] changed = line.clone();
                changed[at] ^= (byte) change;
                assertNotEquals(Optional.of(id), nameOf(changed), "byte " + at + " by " + change);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aLineThatIsCutOffIsRefused(Fact fact) throws IOException {
        String line = line(FactCodec.kindOf(fact));
        for (int length = 0; length < line.length(); length++) {
            byte[] cut = line.substring(0, length).getBytes(UTF_8);
            assertThrows(MalformedJson.class, () -> read(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void theSpecificationNamesEveryMemberOfABody(Fact fact) throws IOException {
        String row = Files.readString(Path.of("src", "site", "markdown", "package-format.md")).lines()
                .filter(line -> line.startsWith("| `" + FactCodec.kindOf(fact) + "` |")).findFirst().orElse("");
        assertEquals(Set.of(), FactCodec.toTree(fact).keySet().stream()
                .filter(member -> !row.contains("`" + member + "`")).collect(Collectors.toSet()));
    }
}
