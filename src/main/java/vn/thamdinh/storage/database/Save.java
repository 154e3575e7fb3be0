package vn.thamdinh.storage.database;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.SystemEntropy;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.MalformedJson;
import vn.thamdinh.wire.entry.EntryCodec;
import vn.thamdinh.wire.entry.StoredEntry;
import vn.thamdinh.wire.travel.BundleCodec;
import vn.thamdinh.wire.travel.SignedBundle;

/**
 * What was saved together: one transaction of the database and one frame of the journal. The frame's payload is lines
 * of canonical JSON, the save's own line first; package-format.md specifies it.
 *
 * @param id         32 hex digits, random: by it a frame is known without reading on
 * @param newerLines lines of kinds that this version does not know; passed over
 */
public record Save(String id, Cargo cargo, int newerLines) {

    private static final int ID_BYTES = 16;
    private static final String ID_LINE = "{\"save\":\"%s\"}";
    private static final int ID_AT = ID_LINE.indexOf('%');
    private static final int LARGEST_FRAME = 16 << 20;
    // Two copies of a rehearsal's folder must not name their saves alike.
    private static final Entropy ENTROPY = new SystemEntropy();

    static String freshId() {
        return HexFormat.of().formatHex(ENTROPY.bytes(ID_BYTES));
    }

    public List<StoredEntry> entries() {
        return cargo.entries();
    }

    /** Saves of about 16 MiB at most that hold the cargo; programmes and bundles go first, settings last. */
    static List<Save> framesOf(Cargo cargo) {
        var frames = new ArrayList<Save>();
        var part = new ArrayList<StoredEntry>();
        List<byte[]> programmes = cargo.programmes();
        List<SignedBundle> bundles = cargo.bundles();
        long size = programmes.stream().mapToLong(programme -> programme.length).sum()
                + bundles.stream().mapToLong(bundle -> bundle.manifest().length).sum();
        for (StoredEntry entry : cargo.entries()) {
            if (size > LARGEST_FRAME) {
                frames.add(new Save(freshId(),
                        new Cargo(List.copyOf(part), programmes, Map.of(), bundles, List.of()), 0));
                part.clear();
                programmes = List.of();
                bundles = List.of();
                size = 0;
            }
            part.add(entry);
            size += length(entry);
        }
        frames.add(new Save(freshId(), new Cargo(List.copyOf(part), programmes, cargo.settings(), bundles,
                cargo.passages()), 0));
        return frames;
    }

    public byte[] toBytes() {
        var lines = new StringJoiner("\n");
        lines.add(ID_LINE.formatted(id));
        for (byte[] programme : cargo.programmes()) {
            lines.add(CanonicalJson.text(Map.of("programme", new String(programme, StandardCharsets.UTF_8))));
        }
        cargo.bundles().forEach(bundle -> lines.add("{\"bundle\":" + BundleCodec.toLine(bundle) + "}"));
        cargo.entries().forEach(entry -> lines.add("{\"entry\":" + EntryCodec.toLine(entry) + "}"));
        cargo.passages().forEach(passage ->
                lines.add("{\"passage\":" + new String(passage, StandardCharsets.UTF_8) + "}"));
        new TreeMap<>(cargo.settings()).forEach((name, value) ->
                lines.add(CanonicalJson.text(Map.of("setting", Map.of("name", name, "value", value)))));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The id of the save in a payload, if it begins as one. */
    public static Optional<String> idOf(byte[] payload) {
        int end = ID_AT + 2 * ID_BYTES;
        if (payload.length < end) {
            return Optional.empty();
        }
        String id = new String(payload, ID_AT, 2 * ID_BYTES, StandardCharsets.ISO_8859_1);
        byte[] line = ID_LINE.formatted(id).getBytes(StandardCharsets.ISO_8859_1);
        boolean fits = payload.length >= line.length
                && Arrays.equals(payload, 0, line.length, line, 0, line.length)
                && id.matches("[0-9a-f]{32}");
        return fits ? Optional.of(id) : Optional.empty();
    }

    /**
     * Reads the bytes of {@link #toBytes}.
     *
     * @throws MalformedJson if they are not a save
     */
    public static Save parse(byte[] payload) {
        String id = idOf(payload).orElseThrow(() -> new MalformedJson("a frame without the line of its save"));
        var cargo = new Cargo(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), new ArrayList<>(),
                new ArrayList<>());
        int newer = 0;
        String[] lines = new String(payload, StandardCharsets.UTF_8).split("\n");
        for (int i = 1; i < lines.length; i++) {
            Map<String, Object> line =
                    CanonicalJson.parseCanonicalObject(lines[i].getBytes(StandardCharsets.UTF_8));
            newer += isTaken(cargo, line.entrySet().iterator().next().getKey(), line) ? 0 : 1;
        }
        return new Save(id, cargo, newer);
    }

    private static boolean isTaken(Cargo to, String kind, Map<String, Object> line) {
        return switch (kind) {
            case "entry" -> to.entries().add(EntryCodec.fromLine(CanonicalJson.object(line.get(kind))));
            case "bundle" -> to.bundles().add(BundleCodec.fromLine(CanonicalJson.object(line.get(kind))));
            case "passage" -> to.passages().add(CanonicalJson.write(CanonicalJson.object(line.get(kind))));
            case "programme" -> to.programmes().add(text(line, kind).getBytes(StandardCharsets.UTF_8));
            case "setting" -> {
                Map<String, Object> setting = CanonicalJson.object(line.get(kind));
                to.settings().put(text(setting, "name"), text(setting, "value"));
                yield true;
            }
            default -> false;
        };
    }

    private static int length(StoredEntry entry) {
        return 100 + entry.header().length + entry.sealedBody().map(body -> body.body().length).orElse(0);
    }

    private static String text(Map<String, Object> line, String key) {
        if (line.get(key) instanceof String text) {
            return text;
        }
        throw new MalformedJson(key + " is not text");
    }
}
