package vn.thamdinh.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.thamdinh.exchange.PackageFault.BAD_HEAD;
import static vn.thamdinh.exchange.PackageFault.BAD_PROGRAMME;
import static vn.thamdinh.exchange.PackageFault.BAD_SIGNATURE;
import static vn.thamdinh.exchange.PackageFault.MANIFEST_MISMATCH;
import static vn.thamdinh.exchange.PackageFault.MISSING_FILE;
import static vn.thamdinh.exchange.PackageFault.NEWER_VERSION;
import static vn.thamdinh.exchange.PackageFault.UNLISTED_FILE;
import static vn.thamdinh.exchange.PackageFault.WRONG_EVIDENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thamdinh.exchange.v1.Forge.Piece;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;

/** Packages whose fault is in the manifest, its signature, the head, or a file that stands for itself. */
final class ManifestVectors {
    private final List<Vector> vectors = new ArrayList<>();

    private ManifestVectors() {
    }

    static List<Vector> all() {
        var made = new ManifestVectors();
        made.manifests();
        made.signatures();
        made.heads();
        made.newerVersions();
        made.files();
        return made.vectors;
    }

    private void manifests() {
        String photo = Hashes.sha256Hex(Sample.PHOTO);
        byte[] archive = Forge.sound().archive();
        vectors.add(Vector.inside(MANIFEST_MISMATCH, "a changed entry", replaced(archive, "\"8.5\"", "\"9.5\"")));
        vectors.add(Vector.inside(MANIFEST_MISMATCH, "changed evidence", replaced(archive, "niêm", "niem\0")));
        vectors.add(Vector.inside(MANIFEST_MISMATCH, "a changed hash", Forge.sound()
                .manifest(text -> text.replaceFirst("^[0-9a-f]{4}", "0000")).archive()));
        vectors.add(Vector.inside(MANIFEST_MISMATCH, "a line twice", Forge.sound()
                .manifest(text -> text + text.substring(0, text.indexOf('\n') + 1)).archive()));
        vectors.add(Vector.inside(MANIFEST_MISMATCH, "another order", Forge.sound()
                .manifest(text -> text.substring(text.indexOf('\n') + 1)
                        + text.substring(0, text.indexOf('\n') + 1)).archive()));
        vectors.add(Vector.inside(MANIFEST_MISMATCH, "lines that end with CR LF", Forge.sound()
                .manifest(text -> text.replace("\n", "\r\n")).archive()));
        vectors.add(Vector.inside(MANIFEST_MISMATCH, "a last line without its end", Forge.sound()
                .manifest(String::stripTrailing).archive()));
        vectors.add(Vector.inside(MANIFEST_MISMATCH, "an asterisk before a name", Forge.sound()
                .manifest(text -> text.replace("  package", " *package")).archive()));
        vectors.add(Vector.inside(UNLISTED_FILE, "evidence not listed", Forge.sound()
                .manifest(text -> text.replace(photo + "  evidence/" + photo + "\n", "")).archive()));
        vectors.add(Vector.inside(MISSING_FILE, "a listed file that is not there", Forge.sound()
                .manifest(text -> text + "0".repeat(64) + "  evidence/" + "0".repeat(64) + "\n").archive()));
    }

    private void signatures() {
        vectors.add(Vector.inside(BAD_SIGNATURE, "by another key", Forge.sound().signedBy(Sample.STRANGER).archive()));
        vectors.add(Vector.inside(BAD_SIGNATURE, "in another namespace",
                Forge.sound().inNamespace("bundle@tham-dinh").archive()));
        vectors.add(Vector.inside(BAD_SIGNATURE, "of another manifest", Forge.sound().signature(_ ->
                SshSignature.sign(Sample.MEMBER, "package@tham-dinh", new byte[0]).armored()).archive()));
        vectors.add(Vector.inside(BAD_SIGNATURE, "without its last line", Forge.sound()
                .signature(text -> text.substring(0, text.indexOf("-----END"))).archive()));
        vectors.add(Vector.inside(BAD_SIGNATURE, "with CR LF", Forge.sound()
                .signature(text -> text.replace("\n", "\r\n")).archive()));
        vectors.add(Vector.inside(BAD_SIGNATURE, "with a blank line behind it", Forge.sound()
                .signature(text -> text + "\n").archive()));
    }

    private void head(String about, Consumer<Map<String, Object>> change) {
        vectors.add(Vector.inside(BAD_HEAD, about, Forge.sound().head(change).archive()));
    }

    private void heads() {
        head("format 0", head -> head.put("format", 0L));
        head("format as text", head -> head.put("format", "1"));
        head("no format", head -> head.remove("format"));
        head("no signer", head -> head.remove("signer"));
        head("one more member", head -> head.put("note", "x"));
        head("an unknown kind", head -> head.put("kind", "letter"));
        head("a kind in upper case", head -> head.put("kind", "APPRAISAL"));
        head("part 2 of 1", head -> head.put("part", 2L));
        head("a huge number of parts", head -> head.put("parts", 1L << 40));
        head("a short round", head -> head.put("round", "0"));
        head("no round", head -> head.put("round", "0".repeat(64)));
        head("a short id", head -> head.put("id", "c0ffee"));
        head("rehearsal as text", head -> head.put("rehearsal", "true"));
        head("rehearsal unlike the founding", head -> head.put("rehearsal", false));
        head("another number of entries", head -> counts(head).put("entries", 6L));
        head("another number of bundles", head -> counts(head).put("bundles", 1L));
        head("another number of programmes", head -> counts(head).put("programmes", 0L));
        head("another number of pieces of evidence", head -> counts(head).put("evidence", 0L));
        vectors.add(Vector.inside(BAD_HEAD, "blanks in the head", Forge.sound()
                .text("package.json", text -> text.replace(",", ", ")).archive()));
        vectors.add(Vector.inside(BAD_HEAD, "a head that is no JSON", Forge.sound()
                .text("package.json", _ -> "xin chào").archive()));
    }

    private static Map<String, Object> counts(Map<String, Object> head) {
        return CanonicalJson.object(head.get("counts"));
    }

    private void newerVersions() {
        vectors.add(Vector.inside(NEWER_VERSION, "format 2", Forge.sound()
                .head(head -> head.put("format", 2L)).archive()));
        vectors.add(Vector.inside(NEWER_VERSION, "format 2 with everything else different", Forge.sound()
                .text("package.json", _ -> "{\"format\":2,\"neu\":[true]}")
                .pieces(all -> all.subList(1, all.size()).clear())
                .behind("package.json", Piece.of("entries.cbor", new byte[] {1, 2})).archive(List.of())));
    }

    private void files() {
        vectors.add(Vector.inside(BAD_HEAD, "holdings of another form", Forge.sound()
                .text("holdings", _ -> "{\"0\":{}}").archive()));
        vectors.add(Vector.inside(BAD_HEAD, "holdings with a member more", Forge.sound()
                .text("holdings", text -> text.replaceFirst("\\{\"bundle\"", "{\"a\":1,\"bundle\"")).archive()));
        vectors.add(Vector.inside(BAD_HEAD, "an escrow that is no age file", Forge.sound()
                .text("escrow", _ -> "khóa").archive()));
        vectors.add(Vector.inside(BAD_PROGRAMME, "under another name", Forge.sound()
                .text("programmes/", text -> text.replace("thử", "khác")).archive()));
        vectors.add(Vector.inside(BAD_PROGRAMME, "that of the founding is not there", Forge.sound()
                .without("programmes/").archive()));
        byte[] text = "không phải bộ tiêu chí".getBytes(UTF_8);
        vectors.add(Vector.inside(BAD_PROGRAMME, "not a programme", sorted(
                Piece.of("programmes/" + Hashes.sha256Hex(text) + ".json", text)).archive()));
        vectors.add(Vector.inside(WRONG_EVIDENCE, "swapped", Forge.sound()
                .with("evidence/", "ảnh khác".getBytes(UTF_8)).archive()));
    }

    /** With one more programme, where it belongs. */
    private static Forge sorted(Piece programme) {
        Forge forge = Forge.sound();
        boolean before = programme.name().compareTo(forge.nameOf("programmes/")) < 0;
        return forge.behind(before ? "entries" : "programmes/", programme);
    }

    private static byte[] replaced(byte[] archive, String text, String by) {
        byte[] from = text.getBytes(UTF_8);
        byte[] to = by.getBytes(UTF_8);
        for (int at = 0; at + from.length <= archive.length; at++) {
            if (java.util.Arrays.equals(archive, at, at + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, archive, at, from.length);
                return archive;
            }
        }
        throw new IllegalStateException("not found: " + text);
    }
}
