package vn.thamdinh.wire.packed;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.programme.ProgrammeFiles;

/**
 * A programme with who packed it and when, as one line of canonical JSON
 * {@code {"files":{path:text},"made":"2024-07-05T01:00:00Z","maker":"…","name":"…"}}.
 *
 * @param name  of the version; may be empty
 * @param maker name that the maker gives himself; only a signature says more
 */
public record PackedProgramme(ProgrammeFiles files, String name, String maker, Instant made) {
    private static final int LONGEST = 200;
    private static final Set<String> KEYS = Set.of("files", "made", "maker", "name");

    /** Canonical JSON and a line end: the bytes that are signed. */
    public byte[] toBytes() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("files", files.texts());
        tree.put("made", made.toString());
        tree.put("maker", maker);
        tree.put("name", name);
        return (CanonicalJson.text(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PackedProgramme read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("not a packed programme");
        }
        Map<String, Object> tree = CanonicalJson.parseCanonicalObject(
                text.substring(0, text.length() - 1).getBytes(StandardCharsets.UTF_8));
        if (!tree.keySet().equals(KEYS)) {
            throw new IllegalArgumentException("not a packed programme");
        }
        TreeMap<String, String> files = new TreeMap<>();
        CanonicalJson.object(tree.get("files")).forEach((path, content) -> files.put(path(path), string(content)));
        return new PackedProgramme(ProgrammeFiles.of(files), shortText(tree.get("name")), shortText(tree.get("maker")),
                instant(string(tree.get("made"))));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time", e);
        }
    }

    /** Plain names only: they become files of a folder. */
    private static String path(String path) {
        if (!ProgrammeFiles.isPlainName(path)) {
            throw new IllegalArgumentException("not the name of a programme's file");
        }
        return path;
    }

    private static String shortText(Object value) {
        String text = string(value);
        if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a name");
        }
        return text;
    }

    private static String string(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("not a text");
    }
}
