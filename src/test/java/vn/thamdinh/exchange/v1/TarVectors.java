package vn.thamdinh.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.thamdinh.exchange.PackageFault.BAD_NAME;
import static vn.thamdinh.exchange.PackageFault.DAMAGED;
import static vn.thamdinh.exchange.PackageFault.DUPLICATE_NAME;
import static vn.thamdinh.exchange.PackageFault.MISSING_FILE;
import static vn.thamdinh.exchange.PackageFault.NOT_A_PLAIN_FILE;
import static vn.thamdinh.exchange.PackageFault.TOO_LARGE;
import static vn.thamdinh.exchange.PackageFault.UNLISTED_FILE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.thamdinh.exchange.v1.Forge.Piece;

/** Packages whose fault is in the form of the archive: names, headers, sizes, order. */
final class TarVectors {
    private static final byte[] ONE = {1};

    private final List<Vector> vectors = new ArrayList<>();

    private TarVectors() {
    }

    static List<Vector> all() {
        var made = new TarVectors();
        made.types();
        made.headers();
        made.names();
        made.sizes();
        made.missing();
        made.behindTheEnd();
        return made.vectors;
    }

    private void types() {
        Map<Character, String> types = Map.of('1', "hard link", '2', "symbolic link", '3', "device", '5', "folder",
                '6', "pipe", 'S', "sparse file", 'L', "long name of GNU", 'x', "extension header", 'g',
                "global extension header", '\0', "old kind of file");
        types.forEach((type, about) -> vectors.add(Vector.inside(NOT_A_PLAIN_FILE, about,
                Forge.sound().pieces(all -> all.set(2, Forge.ofType("entries.ndjson", type, new byte[0]))).archive())));
        byte[] claim = "22 GNU.sparse.major=1\n30 GNU.sparse.realsize=109951162\n".getBytes(UTF_8);
        vectors.add(Vector.inside(NOT_A_PLAIN_FILE, "sparse by extension", Forge.sound()
                .pieces(all -> all.add(2, Forge.ofType("entries.ndjson", 'x', claim))).archive()));
    }

    private void headers() {
        vectors.add(Vector.inside(NOT_A_PLAIN_FILE, "a date in a header",
                Forge.sound().header("entries", header -> {
                    header[146] = '7';
                    Forge.checked(header);
                }).archive()));
        vectors.add(Vector.inside(NOT_A_PLAIN_FILE, "an owner in a header",
                Forge.sound().header("entries", header -> {
                    header[265] = 'a';
                    Forge.checked(header);
                }).archive()));
        vectors.add(Vector.inside(NOT_A_PLAIN_FILE, "a prefix before a name",
                Forge.sound().header("entries", header -> {
                    System.arraycopy("../..".getBytes(UTF_8), 0, header, 345, 5);
                    Forge.checked(header);
                }).archive()));
        vectors.add(Vector.inside(NOT_A_PLAIN_FILE, "a checksum that does not fit",
                Forge.sound().header("entries", header -> header[150] ^= 1).archive()));
        vectors.add(Vector.inside(NOT_A_PLAIN_FILE, "a size that is no number",
                Forge.sound().header("entries", header -> {
                    Arrays.fill(header, 124, 135, (byte) 'z');
                    Forge.checked(header);
                }).archive()));
        byte[] archive = Forge.sound().archive();
        archive[TarHeader.BLOCK + Forge.sound().content("package.json").length] = 1;
        vectors.add(Vector.inside(NOT_A_PLAIN_FILE, "something between two files", archive));
    }

    private void names() {
        Map<String, String> names = Map.of("../entries.ndjson", "a name that leaves the folder", "/etc/passwd",
                "an absolute name", "evidence\\" + "0".repeat(64), "a backslash", "evidence/" + "A".repeat(64),
                "upper case", "evidence/../" + "0".repeat(64), "dots within a name", "C:\\goi.txt", "a drive",
                "ghi-chu.txt", "a name of another kind", "evidence/" + "0".repeat(64) + "\n", "a line end in a name");
        names.forEach((name, about) -> vectors.add(Vector.inside(BAD_NAME, about,
                Forge.sound().behind("escrow", Piece.of(name, ONE)).archive())));
        vectors.add(Vector.inside(BAD_NAME, "package.json with a dot before it",
                Forge.sound().renamed("package.json", "./package.json").archive()));
        vectors.add(Vector.inside(BAD_NAME, "holdings before programmes",
                Forge.sound().pieces(all -> Collections.swap(all, 3, 4)).archive()));
        vectors.add(Vector.inside(BAD_NAME, "evidence not sorted", Forge.sound()
                .behind("evidence/", Piece.of("evidence/" + "0".repeat(64), ONE)).archive()));
        vectors.add(Vector.inside(DUPLICATE_NAME, "entries twice", Forge.sound()
                .behind("entries", Piece.of("entries.ndjson", ONE)).archive()));
        Forge twice = Forge.sound();
        vectors.add(Vector.inside(DUPLICATE_NAME, "evidence twice", twice
                .behind("evidence/", Piece.of(twice.nameOf("evidence/"), Sample.PHOTO)).archive()));
    }

    private void sizes() {
        vectors.add(Vector.inside(TOO_LARGE, "a head of 1 GiB claimed", Forge.sound()
                .pieces(all -> all.set(0, Forge.lying("package.json", 1L << 30, ONE))).archive()));
        vectors.add(Vector.inside(TOO_LARGE, "entries of 256 MiB and 1 byte claimed", Forge.sound()
                .pieces(all -> all.set(2, Forge.lying("entries.ndjson", (256L << 20) + 1, ONE))).archive()));
        vectors.add(Vector.inside(TOO_LARGE, "texts of more than 256 MiB together claimed", Forge.sound()
                .pieces(all -> all.set(2, Forge.lying("entries.ndjson", 256L << 20, ONE))).archive()));
        Forge evidence = Forge.sound();
        vectors.add(Vector.inside(TOO_LARGE, "evidence of 2 GiB and 1 byte claimed", evidence.pieces(
                all -> all.set(6, Forge.lying(evidence.nameOf("evidence/"), (2L << 30) + 1, ONE))).archive()));
        vectors.add(Vector.inside(TOO_LARGE, "an escrow of 65 KiB", Forge.sound()
                .with("escrow", new byte[65 << 10]).archive()));
        Forge large = Forge.sound();
        vectors.add(Vector.inside(DAMAGED, "a size larger than what is there", large.pieces(
                all -> all.set(6, Forge.lying(large.nameOf("evidence/"), 1L << 30, Sample.PHOTO))).archive()));
        byte[] entries = Forge.sound().content("entries");
        vectors.add(Vector.inside(NOT_A_PLAIN_FILE, "a size smaller than what is there", Forge.sound()
                .pieces(all -> all.set(2, Forge.lying("entries.ndjson", 512, entries))).archive()));
    }

    private void missing() {
        for (String name : List.of("package.json", "bundles", "entries", "holdings")) {
            vectors.add(Vector.inside(MISSING_FILE, "no " + name, Forge.sound().without(name).archive()));
        }
        vectors.add(Vector.inside(MISSING_FILE, "no file at all", new byte[2 * TarHeader.BLOCK]));
        vectors.add(Vector.inside(MISSING_FILE, "nothing behind the head", Forge.sound()
                .pieces(all -> all.subList(1, all.size()).clear()).archive(List.of())));
        vectors.add(Vector.inside(MISSING_FILE, "no manifest", Forge.sound()
                .archive(List.of(Piece.of(Forge.SIGNATURE, ONE)))));
        vectors.add(Vector.inside(MISSING_FILE, "no signature", Forge.sound()
                .archive(List.of(Piece.of(Forge.MANIFEST, ONE)))));
    }

    private void behindTheEnd() {
        byte[] archive = Forge.sound().archive();
        byte[] longer = Arrays.copyOf(archive, archive.length + TarHeader.BLOCK);
        longer[longer.length - 1] = 1;
        vectors.add(Vector.inside(UNLISTED_FILE, "something behind the end", longer));
        byte[] second = archive.clone();
        second[second.length - 1] = 1;
        vectors.add(Vector.inside(UNLISTED_FILE, "something in the second block of the end", second));
    }
}
