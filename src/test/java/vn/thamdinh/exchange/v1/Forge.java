package vn.thamdinh.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.wire.CanonicalJson;
import vn.thamdinh.wire.Hashes;

/** An archive as a liar would build it: everything can be changed, and is listed and signed again unless told otherwise. */
final class Forge {
    static final String MANIFEST = "manifest.sha256";
    static final String SIGNATURE = "manifest.sha256.sig";

    private final List<Piece> pieces = new ArrayList<>();
    private SigningKey key = Sample.MEMBER;
    private UnaryOperator<String> manifest = UnaryOperator.identity();
    private UnaryOperator<String> signature = UnaryOperator.identity();
    private String namespace = ArchiveReader.PACKAGE_NAMESPACE;

    /** A file of the archive: its header block and its content. */
    record Piece(String name, byte[] header, byte[] content) {
        static Piece of(String name, byte[] content) {
            return new Piece(name, TarHeader.of(name, content.length).block(), content);
        }
    }

    /** The sound sample, to be spoiled. */
    static Forge sound() {
        return of(Sample.archive(Sample.contents(), Sample.MEMBER));
    }

    static Forge of(byte[] archive) {
        var forge = new Forge();
        var tar = new TarReader(new ByteArrayInputStream(archive));
        try {
            for (var next = tar.next(); next.isPresent(); next = tar.next()) {
                TarHeader header = next.get();
                forge.pieces.add(Piece.of(header.name(), tar.content(header).readAllBytes()));
            }
        } catch (IOException | PackageException e) {
            throw new AssertionError(e);
        }
        forge.pieces.removeLast();
        forge.pieces.removeLast();
        return forge;
    }

    Forge signedBy(SigningKey other) {
        key = other;
        return this;
    }

    Forge inNamespace(String other) {
        namespace = other;
        return this;
    }

    /** Changes the manifest after it was made and before it is signed. */
    Forge manifest(UnaryOperator<String> change) {
        manifest = change;
        return this;
    }

    Forge signature(UnaryOperator<String> change) {
        signature = change;
        return this;
    }

    Forge pieces(Consumer<List<Piece>> change) {
        change.accept(pieces);
        return this;
    }

    List<String> names() {
        return pieces.stream().map(Piece::name).toList();
    }

    String nameOf(String prefix) {
        return pieces.stream().map(Piece::name).filter(name -> name.startsWith(prefix)).findFirst().orElseThrow();
    }

    byte[] content(String prefix) {
        return pieces.stream().filter(piece -> piece.name().startsWith(prefix)).findFirst().orElseThrow().content();
    }

    /** Gives the first file whose name begins so another content. */
    Forge with(String prefix, byte[] content) {
        String name = nameOf(prefix);
        pieces.replaceAll(piece -> piece.name().equals(name) ? Piece.of(name, content) : piece);
        return this;
    }

    Forge text(String prefix, UnaryOperator<String> change) {
        return with(prefix, change.apply(new String(content(prefix), UTF_8)).getBytes(UTF_8));
    }

    Forge head(Consumer<Map<String, Object>> change) {
        Map<String, Object> head = CanonicalJson.parseCanonicalObject(content("package.json"));
        change.accept(head);
        return with("package.json", CanonicalJson.write(head));
    }

    Forge without(String prefix) {
        String name = nameOf(prefix);
        pieces.removeIf(piece -> piece.name().equals(name));
        return this;
    }

    Forge renamed(String prefix, String other) {
        String name = nameOf(prefix);
        pieces.replaceAll(piece -> piece.name().equals(name) ? Piece.of(other, piece.content()) : piece);
        return this;
    }

    /** Puts a file behind the first whose name begins so. */
    Forge behind(String prefix, Piece piece) {
        pieces.add(pieces.indexOf(pieces.stream().filter(any -> any.name().startsWith(prefix)).findFirst()
                .orElseThrow()) + 1, piece);
        return this;
    }

    /** A header whose checksum fits whatever else it says. */
    static byte[] checked(byte[] header) {
        Arrays.fill(header, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte one : header) {
            sum += one & 0xFF;
        }
        System.arraycopy("%06o\0 ".formatted(sum).getBytes(UTF_8), 0, header, 148, 8);
        return header;
    }

    /** A piece that is no plain file. */
    static Piece ofType(String name, char type, byte[] content) {
        byte[] header = TarHeader.of(name, content.length).block().clone();
        header[156] = (byte) type;
        return new Piece(name, checked(header), content);
    }

    /** A piece whose header lies about its size. */
    static Piece lying(String name, long claimed, byte[] content) {
        return new Piece(name, TarHeader.of(name, claimed).block(), content);
    }

    /** Changes the header block of a file; its checksum is not made to fit. */
    Forge header(String prefix, Consumer<byte[]> change) {
        String name = nameOf(prefix);
        pieces.replaceAll(piece -> {
            if (!piece.name().equals(name)) {
                return piece;
            }
            byte[] header = piece.header().clone();
            change.accept(header);
            return new Piece(piece.name(), header, piece.content());
        });
        return this;
    }

    /** The archive with the shortest end there is. */
    byte[] archive() {
        Map<String, String> hashes = new LinkedHashMap<>();
        pieces.forEach(piece -> hashes.put(piece.name(), Hashes.sha256Hex(piece.content())));
        byte[] listed = manifest.apply(new String(Manifest.of(hashes), UTF_8)).getBytes(UTF_8);
        String armored = signature.apply(SshSignature.sign(key, namespace, listed).armored());
        return archive(List.of(Piece.of(MANIFEST, listed), Piece.of(SIGNATURE, armored.getBytes(UTF_8))));
    }

    /** The archive with another end than manifest and signature. */
    byte[] archive(List<Piece> last) {
        var bytes = new ByteArrayOutputStream();
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(Objects.requireNonNull(last));
        for (Piece piece : all) {
            bytes.writeBytes(piece.header());
            bytes.writeBytes(Arrays.copyOf(piece.content(),
                    piece.content().length + TarHeader.padding(piece.content().length)));
        }
        bytes.writeBytes(new byte[2 * TarHeader.BLOCK]);
        return bytes.toByteArray();
    }
}
