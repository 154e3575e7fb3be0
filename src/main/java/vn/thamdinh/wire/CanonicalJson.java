package vn.thamdinh.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/**
 * The one text form of every fact: JSON with keys sorted by UTF-16 code unit, no white space, UTF-8, strings in NFC.
 *
 * <p>The values are strings, whole numbers ({@link Long}, within ±2^53), booleans, lists and maps; decimals travel as
 * plain strings ("8.5"), so that no reader's floating point can change a score. Equal trees have equal bytes, hence
 * equal hashes. The rules are a subset of RFC 8785.
 */
public final class CanonicalJson {

    /** Largest whole number that every JSON reader keeps exactly. */
    public static final long MAX_INTEGER = 1L << 53;

    private static final int MAX_DEPTH = 32;
    /** What stands for a byte that is not ASCII; most texts have none and are read in one step. */
    private static final char NOT_ASCII = '\uFFFD';

    /** More than a bundle of the longest line names; a list of empty lists takes fifty times its text in memory. */
    private static final int MAX_TOKENS = 600_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(MAX_TOKENS)
                    .maxStringLength(16 << 20)
                    .maxNumberLength(20)
                    .build())
            .build();

    private CanonicalJson() {
    }

    /**
     * Writes a tree of maps, lists, strings, whole numbers and booleans.
     *
     * @throws IllegalArgumentException for any other value, a whole number beyond {@link #MAX_INTEGER}, half of a
     *                                  surrogate pair, or keys that become equal in NFC
     */
    public static byte[] write(Object tree) {
        return text(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as {@link #write}, as text. */
    public static String text(Object tree) {
        var out = new StringBuilder();
        append(out, tree);
        return out.toString();
    }

    /**
     * Reads any JSON of the permitted values, canonical or not; strings are normalised to NFC.
     *
     * @throws MalformedJson if the bytes are not UTF-8, not one JSON value, or hold other kinds of value
     */
    public static Object parse(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(decode(json))) {
            parser.nextToken();
            Object tree = read(parser);
            if (parser.nextToken() != null) {
                throw new MalformedJson("more than one value");
            }
            return tree;
        } catch (IOException | RuntimeException e) {
            throw e instanceof MalformedJson malformed ? malformed : new MalformedJson(e.getMessage());
        }
    }

    /**
     * Reads bytes that must already be canonical, as those of entries are.
     *
     * @throws MalformedJson also if writing the tree again would give other bytes
     */
    public static Map<String, Object> parseCanonicalObject(byte[] json) {
        Map<String, Object> tree = object(parse(json));
        if (!Arrays.equals(write(tree), json)) {
            throw new MalformedJson("not in canonical form");
        }
        return tree;
    }

    /** Narrows a parsed value to an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new MalformedJson("an object is expected");
    }

    private static String decode(byte[] json) throws CharacterCodingException {
        String plain = new String(json, StandardCharsets.US_ASCII);
        if (plain.indexOf(NOT_ASCII) < 0) {
            return plain;
        }
        return StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(json)).toString();
    }

    private static Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new MalformedJson("no value");
        }
        return switch (token) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> Repeated.of(whole(nfc(parser.getText())));
            case VALUE_NUMBER_INT -> bounded(parser.getLongValue());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> throw new MalformedJson("value of a kind that is not permitted: " + token);
        };
    }

    private static Map<String, Object> readObject(JsonParser parser) throws IOException {
        var map = new TreeMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = whole(nfc(parser.currentName()));
            parser.nextToken();
            if (map.put(key, read(parser)) != null) {
                throw new MalformedJson("a key occurs twice");
            }
        }
        return map;
    }

    private static List<Object> readArray(JsonParser parser) throws IOException {
        var list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return list;
    }

    private static void append(StringBuilder out, Object value) {
        switch (value) {
            case String text -> appendString(out, nfc(text));
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(bounded(number).longValue());
            case Boolean flag -> out.append(flag.booleanValue());
            case Map<?, ?> map -> appendMap(out, map);
            case Iterable<?> list -> appendList(out, list);
            case null, default -> throw new IllegalArgumentException("not a canonical value: " + value);
        }
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> {
            if (sorted.put(nfc((String) key), value) != null) {
                throw new IllegalArgumentException("a key occurs twice");
            }
        });
        String separator = "{";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            appendString(out, member.getKey());
            out.append(':');
            append(out, member.getValue());
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void appendList(StringBuilder out, Iterable<?> list) {
        String separator = "";
        out.append('[');
        for (Object item : list) {
            out.append(separator);
            append(out, item);
            separator = ",";
        }
        out.append(']');
    }

    private static void appendString(StringBuilder out, String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text).append('"');
            return;
        }
        whole(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Whether all of it is ASCII that needs no escape, as ids and most other texts are: nothing is to be done to it. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The text, unless it holds half of a surrogate pair, which UTF-8 cannot write. */
    private static String whole(String text) {
        if (!isPlain(text) && text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new MalformedJson("half of a surrogate pair in a string");
        }
        return text;
    }

    private static Long bounded(long number) {
        if (number > MAX_INTEGER || number < -MAX_INTEGER) {
            throw new MalformedJson("whole number out of range: " + number);
        }
        return number;
    }

    private static String nfc(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
