package vn.thamdinh.wire.authenticity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thamdinh.domain.ledger.EntryId;
import vn.thamdinh.domain.ledger.RoundId;
import vn.thamdinh.domain.ledger.Subject;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.unit.UnitId;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.authenticity.Difference.Change;
import vn.thamdinh.wire.authenticity.Difference.What;

class StatementTest {
    private static final UnitId TAN_HUNG = new UnitId("25375");
    private static final UnitId DAK_O = new UnitId("25225");
    private static final Subject SCORE = new Subject("score|25375|APPRAISE|tv-01|1.1");
    private static final Subject VOTE = new Subject("vote|25225");

    private static final String EXAMPLE_CODE = "51M5Y-DJ9PG-74FKH-B537T";
    private static final String EXAMPLE = """
            tham-dinh authenticity.1
            round a97b0931730e83fbf9284ff00a4c5f7a4eef2189dddb89319a6dfa5871e28923
            programme 2c6ed1182b4176016ebb10fdc541e61c92c45c8d37e04ec8481a5d398b6e460e
            formula 1
            kind recognition-decision
            number 05/QĐ-UBND
            date 2024-12-02
            text 982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1
            council 9bb2ed8d65f74359b7f6f08e8ac193ec212c053690146e3aa9252ab6f2f0da3d
            named 25375 278d84a8a69bbc117131dd80ab151c19ef7477010da8208509a8701003f7a38e xJP02JS/
            unit 25225 95b39211a918c0f76cf35f21063f9c8c2dcb2bd1eb5a27594793892aeb0edaa1 3T/J1qMI
            results 464682270e9d804b8fda1c130bfb6816f336d5f4b4264bfc4eb579790ff9283b
            seal 117cfbc66c9fa99d6a295cdb6365ce8a8fbb23956fe754dbe2c67a6f1cc51e58
            """;

    private final Map<UnitId, Map<Subject, Collection<EntryId>>> units = new LinkedHashMap<>(Map.of(
            TAN_HUNG, Map.of(SCORE, List.of(entry("a")))));
    private final Map<Subject, Collection<EntryId>> council = Map.of(new Subject("assigned|tv-01"), List.of(entry("c")));

    StatementTest() {
        units.put(DAK_O, Map.of(VOTE, List.of(entry("b"))));
    }

    private static EntryId entry(String name) {
        return new EntryId(hash(name));
    }

    private static String hash(String name) {
        return Hashes.sha256Hex(name.getBytes(StandardCharsets.UTF_8));
    }

    private RoundProof proof(String programme, String results) {
        return new RoundProof(new RoundId(hash("round")), new ProgrammeHash(hash(programme)), units, council, "salt", results);
    }

    private RoundProof proof() {
        return proof("programme", "25375 90 tot 1 RECOGNISED\n");
    }

    private Statement statement() {
        return proof().statement("recognition-decision", "05/QĐ-UBND", LocalDate.of(2024, 12, 2), List.of(TAN_HUNG),
                hash("text"));
    }

    /** Others make the same bytes: an example of the specification. */
    @Test
    void theStatementOfTheSpecificationHasItsCode() {
        assertEquals(EXAMPLE, statement().canonical());
        assertEquals(Optional.of(statement()), Statement.parse(statement().canonical()));
        assertEquals(EXAMPLE_CODE, statement().code());
        assertEquals(List.of(TAN_HUNG), statement().named());
    }

    @Test
    void theSpecificationShowsThisExample() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/authenticity.md"));
        assertTrue(page.contains(EXAMPLE), page);
        assertTrue(page.contains(EXAMPLE_CODE), page);
    }

    @Test
    void aRoundIsOneWithItsOwnStatement() {
        assertEquals(List.of(), proof().differences(statement(), Map.of()));
    }

    @Test
    void everythingThatDiffersIsTold() {
        Statement before = statement();
        assertEquals(List.of(new Difference.Whole(What.PROGRAMME)),
                proof("other", "").differences(before, Map.of()));
        assertEquals(List.of(new Difference.Whole(What.RESULTS)),
                proof("programme", "25375 89 tot 1 RECOGNISED\n").differences(before, Map.of()));
        units.put(TAN_HUNG, Map.of(SCORE, List.of(entry("a"), entry("d"))));
        assertEquals(List.of(new Difference.At(TAN_HUNG, SCORE, Change.OTHER)), proof().differences(before, Map.of()));
        units.put(TAN_HUNG, Map.of());
        assertEquals(List.of(new Difference.At(TAN_HUNG, SCORE, Change.MISSING)),
                proof().differences(before, Map.of(TAN_HUNG, List.of(VOTE, SCORE))));
        assertEquals(List.of(new Difference.InUnit(TAN_HUNG)), proof().differences(before, Map.of()));
    }

    @Test
    void aStatementThatWasNotMadeFromTheEntriesIsForged() {
        Statement real = statement();
        Statement forged = Statement.parse(real.canonical().replace("number 05/", "number 06/")).orElseThrow();
        assertNotEquals(real.code(), forged.code());
        assertEquals(List.of(new Difference.Whole(What.SEAL)), proof().differences(forged, Map.of()));
        Statement renamed = Statement.parse(real.canonical().replace("unit 25225", "named 25225")).orElseThrow();
        assertEquals(List.of(new Difference.Whole(What.SEAL)), proof().differences(renamed, Map.of()));
    }

    @Test
    void whatIsNoStatementIsNotRead() {
        String real = statement().canonical();
        for (String broken : List.of("", real + "\n", real.substring(1), real.replace("\n", "\r\n"),
                real.replace("formula 1", "formula 2"), real.replace("unit 25225", "unit 25375"),
                real.replace("date 2024-12-02", "date 2.12.2024"), real.replace("seal ", "seal  "))) {
            assertTrue(Statement.parse(broken).isEmpty(), broken);
        }
    }
}
