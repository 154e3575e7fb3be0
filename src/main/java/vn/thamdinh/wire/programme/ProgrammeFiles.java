package vn.thamdinh.wire.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thamdinh.domain.programme.ProgrammeHash;
import vn.thamdinh.domain.programme.ProgrammeId;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.MalformedJson;

/**
 * The texts a programme consists of, by path. Byte order marks are dropped, line ends become LF and letters NFC, so
 * that the same programme has the same {@link #hash} whatever system the files were edited on.
 *
 * @param texts path such as "programme.yaml" to the whole text, sorted by path
 */
public record ProgrammeFiles(SortedMap<String, String> texts) {
    /** Identity, steps, surveys, rules, council; required. */
    public static final String PROGRAMME = "programme.yaml";
    /** The table of criteria; required. */
    public static final String CRITERIA = "criteria.yaml";
    /** The assessed units; required. */
    public static final String UNITS = "units.csv";
    /** Wording of documents; required. */
    public static final String TEXTS = "texts.yaml";
    /** Kinds of documents of the programme's own; optional. */
    public static final String DOCUMENTS = "documents.yaml";
    /** Registers, their bodies and targets; optional. */
    public static final String REGISTERS = "registers.yaml";
    /** All units of the province; optional, checked against the assessed ones. */
    public static final String ALL_UNITS = "all-units.csv";
    /** All of them, in the order in which they are read. */
    public static final List<String> NAMES = List.of(PROGRAMME, CRITERIA, UNITS, TEXTS, ALL_UNITS, DOCUMENTS, REGISTERS);

    private static final List<ProgrammeId> SHIPPED = Stream.of("cqtt-binh-phuoc-2024", "mo-hinh-phuoc-long-2023",
            "par-so-2022", "par-huyen-2022", "par-xa-2022", "par-xa-huyen-2024").map(ProgrammeId::new).toList();

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,60}\\.(yaml|csv)");

    public ProgrammeFiles {
        TreeMap<String, String> clean = new TreeMap<>();
        texts.forEach((path, text) -> clean.put(path, normalised(text)));
        texts = Collections.unmodifiableSortedMap(clean);
    }

    /** Files from any map of path to text. */
    public static ProgrammeFiles of(Map<String, String> texts) {
        return new ProgrammeFiles(new TreeMap<>(texts));
    }

    /** Names of the programmes that come with the program. */
    public static List<ProgrammeId> shippedIds() {
        return SHIPPED;
    }

    /**
     * A programme that comes with the program.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static ProgrammeFiles shipped(ProgrammeId id) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (String path : NAMES) {
            resource("/programmes/" + id + "/" + path).ifPresent(text -> texts.put(path, text));
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no programme ships under the name " + id);
        }
        return new ProgrammeFiles(texts);
    }

    /**
     * Reads what {@link #toCanonicalBytes} wrote. The names become files of folders: plain ones only.
     *
     * @throws IllegalArgumentException for anything else, {@link MalformedJson} among them
     */
    public static ProgrammeFiles fromCanonicalBytes(byte[] bytes) {
        Map<String, Object> tree = CanonicalJson.parseCanonicalObject(bytes);
        if (!tree.keySet().equals(Collections.singleton("files"))) {
            throw new IllegalArgumentException("not a programme");
        }
        TreeMap<String, String> texts = new TreeMap<>();
        CanonicalJson.object(tree.get("files")).forEach((path, text) -> {
            if (!(text instanceof String string)) {
                throw new IllegalArgumentException("not a text: " + path);
            }
            if (!isPlainName(path)) {
                throw new IllegalArgumentException("not the name of a programme's file");
            }
            texts.put(path, string);
        });
        return new ProgrammeFiles(texts);
    }

    /** The same of bytes that are held already, whoever brought them; nothing where they are no such programme. */
    public static Optional<ProgrammeFiles> held(byte[] bytes) {
        try {
            return Optional.of(fromCanonicalBytes(bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a programme's file may have this name: small letters, digits, dots and hyphens, no folder. */
    public static boolean isPlainName(String name) {
        return PLAIN_NAME.matcher(name).matches();
    }

    /** Canonical JSON {@code {"files":{path:text}}}. */
    public byte[] toCanonicalBytes() {
        return CanonicalJson.write(Map.of("files", texts));
    }

    /** SHA-256 of {@link #toCanonicalBytes}: the name of this content. */
    public ProgrammeHash hash() {
        return new ProgrammeHash(Hashes.sha256Hex(toCanonicalBytes()));
    }

    /** The text at a path. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The same files with one text put in or replaced. */
    public ProgrammeFiles with(String path, String text) {
        TreeMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new ProgrammeFiles(changed);
    }

    static Optional<String> resource(String name) {
        try (InputStream in = ProgrammeFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String normalised(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lines = withoutMark.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }
}
