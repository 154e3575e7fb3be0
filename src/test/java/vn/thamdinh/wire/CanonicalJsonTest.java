package vn.thamdinh.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    private static final String DECOMPOSED = Normalizer.normalize("Đắk Ơ", Normalizer.Form.NFD);

    private static Object parse(String json) {
        return CanonicalJson.parse(json.getBytes(UTF_8));
    }

    private static void assertNotCanonical(String json) {
        assertThrows(MalformedJson.class, () -> CanonicalJson.parseCanonicalObject(json.getBytes(UTF_8)), json);
    }

    @Test
    void keysAreSortedByUtf16CodeUnitAndNotByCodePoint() {
        var members = new LinkedHashMap<String, Object>();
        List.of("\uFFFD", "\uD83D\uDE00", "ă", "b", "B", "", "aa", "a").forEach(key -> members.put(key, 1));
        assertEquals("{\"\":1,\"B\":1,\"a\":1,\"aa\":1,\"b\":1,\"ă\":1,\"\uD83D\uDE00\":1,\"\uFFFD\":1}",
                CanonicalJson.text(members));
    }

    @Test
    void nestedObjectsAreSortedTooAndListsKeepTheirOrder() {
        assertEquals("{\"list\":[2,1,{\"a\":false,\"b\":true}],\"none\":[],\"nothing\":{}}", CanonicalJson.text(
                Map.of("nothing", Map.of(), "list", List.of(2, 1L, Map.of("b", true, "a", false)), "none", List.of())));
    }

    @Test
    void keysAndTextsAreComposedWhenWrittenAndWhenRead() {
        assertEquals("{\"Đắk Ơ\":\"Đắk Ơ\"}", CanonicalJson.text(Map.of(DECOMPOSED, DECOMPOSED)));
        assertEquals(Map.of("Đắk Ơ", "Đắk Ơ"), parse("{\"" + DECOMPOSED + "\":\"" + DECOMPOSED + "\"}"));
        assertNotCanonical("{\"a\":\"" + DECOMPOSED + "\"}");
    }

    @Test
    void onlyWhatMustBeEscapedIsEscapedAndInTheShortestForm() {
        assertEquals("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001f/\u007f\u2028é\uD83D\uDE00\"",
                CanonicalJson.text("\"\\\b\f\n\r\t\u0000\u001f/\u007f\u2028é\uD83D\uDE00"));
    }

    @Test
    void bytesAreUtf8() {
        assertArrayEquals(new byte[] {'"', (byte) 0xC3, (byte) 0xA9, '"'}, CanonicalJson.write("é"));
    }

    @Test
    void wholeNumbersReachAsFarAsEveryReaderKeepsThem() {
        long most = 9_007_199_254_740_992L;
        assertEquals(List.of(most, -most, 0L), parse(CanonicalJson.text(List.of(most, -most, 0))));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(most + 1));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(-most - 1));
        assertThrows(MalformedJson.class, () -> parse("9007199254740993"));
        assertThrows(MalformedJson.class, () -> parse("-9007199254740993"));
        assertThrows(MalformedJson.class, () -> parse("9223372036854775808"));
        assertThrows(MalformedJson.class, () -> parse("1" + "0".repeat(5000)));
    }

    @Test
    void whatIsNeitherTextNumberTruthListNorMapIsNotWritten() {
        for (Object refused : Arrays.asList(null, 1.5, 1f, new BigDecimal("8.5"), 'c', new byte[1],
                Collections.singletonList(null), Collections.singletonMap("a", null))) {
            assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(refused));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "1.5", "1e3", "1E3", "NaN", "-", "+1", "01", "[1,]", "{\"a\":1,}", "{a:1}",
        "'a'", "\"a", "{", "[", "{\"a\"}", "1 2", "{}{}", "[null]", "/*x*/1", "tru", "\"\t\"", "\"\\x\"", "\uFEFF{}"})
    void whatIsNotOneValueOfThePermittedKindsIsRefused(String json) {
        assertThrows(MalformedJson.class, () -> parse(json));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        for (byte[] bytes : new byte[][] {{'"', (byte) 0xFF, '"'}, {'"', (byte) 0xC3, '"'},
            {'"', (byte) 0xC0, (byte) 0x80, '"'}, {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}}) {
            assertThrows(MalformedJson.class, () -> CanonicalJson.parse(bytes));
        }
    }

    @Test
    void halfASurrogatePairIsNeitherWrittenNorRead() {
        for (String half : List.of("\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D\uDE00")) {
            assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(half));
            assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(Map.of(half, 1)));
        }
        assertThrows(MalformedJson.class, () -> parse("\"\\uD83D\""));
        assertThrows(MalformedJson.class, () -> parse("{\"\\uDE00\":1}"));
        assertEquals("\uD83D\uDE00", parse("\"\\uD83D\\uDE00\""));
    }

    @Test
    void aKeyOccursOnceAlsoAfterComposition() {
        assertThrows(MalformedJson.class, () -> parse("{\"a\":1,\"a\":1}"));
        assertThrows(MalformedJson.class, () -> parse("{\"a\":1,\"\\u0061\":1}"));
        assertThrows(MalformedJson.class, () -> parse("{\"é\":1,\"e\u0301\":1}"));
        var twice = new HashMap<String, Object>(Map.of("é", 1, "e\u0301", 2));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(twice));
    }

    @Test
    void nestingEndsAtAFixedDepth() {
        assertEquals("[".repeat(32) + "]".repeat(32), CanonicalJson.text(parse("[".repeat(32) + "]".repeat(32))));
        assertThrows(MalformedJson.class, () -> parse("[".repeat(33) + "]".repeat(33)));
        assertThrows(MalformedJson.class, () -> parse("[".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"a\":1}", "{\"a\":1}\n", "{\"b\":1,\"a\":1}", "{\"a\":\"\\u0062\"}", "{\"a\":\"\\/\"}",
        "{\"a\":-0}", "{\"a\":\"\\u001F\"}", "{\"a\":\"\\u000a\"}", "[]", "\"a\"", "1"})
    void bytesThatSayTheSameInAnotherFormAreNotCanonical(String json) {
        assertNotCanonical(json);
    }
}
