package vn.thamdinh.documents.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.thamdinh.documents.spreadsheet.Cell;
import vn.thamdinh.documents.spreadsheet.Workbook;
import vn.thamdinh.documents.spreadsheet.WorkbookWriter;
import vn.thamdinh.wire.Hashes;

/**
 * What a workbook says of itself on a hidden sheet, so that it is known again when it comes back. Protection keeps
 * nobody out, hence everything here is checked against the round, and the digest tells careless changes.
 *
 * @param texts by name; the digest among them
 */
public record Stamp(Map<String, String> texts) {
    /** Name of the hidden sheet. */
    public static final String SHEET = "_tham-dinh";
    /** What kind of workbook it is. */
    public static final String KIND = "kind";
    /** Id of the programme. */
    public static final String PROGRAMME = "programme";
    /** Hash of the programme's files. */
    public static final String VERSION = "programme-hash";
    /** Round that it was made in. */
    public static final String ROUND = "round";
    /** Code of the unit. */
    public static final String UNIT = "unit";
    /** Stage of the scores. */
    public static final String STAGE = "stage";
    /** State digest when it was made. */
    public static final String STATE = "state";

    private static final String DIGEST = "digest";

    public Stamp {
        texts = Map.copyOf(texts);
    }

    /** A new stamp with its digest. */
    public static Stamp of(Map<String, String> texts) {
        Map<String, String> sealed = new TreeMap<>(texts);
        sealed.put(DIGEST, digest(texts));
        return new Stamp(sealed);
    }

    /** The stamp of a workbook that came back; nothing where it has none. */
    public static Optional<Stamp> of(Workbook workbook) {
        return workbook.sheet(SHEET).map(sheet -> new Stamp(sheet.rows().stream()
                .filter(row -> row.cell(0).isPresent())
                .collect(Collectors.toMap(row -> row.cell(0).orElseThrow().typed(),
                        row -> row.cell(1).map(Cell::typed).orElse(""), (first, _) -> first))));
    }

    /** Puts it on its hidden sheet. */
    public void write(WorkbookWriter book) {
        book.hidden(SHEET, new TreeMap<>(texts));
    }

    /** The text of that name, empty if there is none. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** True where nobody changed it. */
    public boolean intact() {
        Map<String, String> rest = new TreeMap<>(texts);
        return digest(rest).equals(rest.get(DIGEST));
    }

    /** The first digits of the digest, for people to compare. */
    public String shortDigest() {
        return text(DIGEST).substring(0, Math.min(8, text(DIGEST).length()));
    }

    private static String digest(Map<String, String> texts) {
        String lines = new TreeMap<>(texts).entrySet().stream().filter(text -> !text.getKey().equals(DIGEST))
                .map(text -> text.getKey() + "\u0000" + text.getValue().strip() + "\u0000")
                .collect(Collectors.joining());
        return Hashes.sha256Hex(lines.getBytes(StandardCharsets.UTF_8));
    }
}
