package vn.thamdinh.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

import com.exceptionfactory.jagged.bech32.Bech32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thamdinh.progress.Progress;

/** C2SP's vectors of the age format: all that apply to binary files for X25519 keys or a passphrase. */
class AgeVectorsTest {

    private static final Path FOLDER = Path.of("src/test/resources/vectors/age-cctv");
    private static final HexFormat HEX = HexFormat.of();

    private static final int CHUNK = 64 << 10;

    /** A malformed recipient line cannot be told from one that is for others: the same refusal, nothing released. */
    private static final Set<String> STANZA_UNREADABLE = Set.of("scrypt_and_x25519", "x25519_extra_argument",
            "x25519_identity", "x25519_long_file_key", "x25519_long_share", "x25519_low_order",
            "x25519_not_canonical_share", "x25519_short_share");

    /** The last whole chunk before the fault is not released either: less than the vectors allow, never other bytes. */
    private static final Set<String> HOLDS_BACK = Set.of("stream_no_final_full", "stream_no_final_two_chunks_full",
            "stream_trailing_garbage_long", "stream_trailing_garbage_short", "stream_two_final_chunks",
            "stream_two_final_chunks_full", "stream_two_final_chunks_second");

    /** Why a vector says nothing of this program. */
    private enum Inapplicable {
        /** The program reads and writes the binary form only. */
        ARMORED,
        /** The hybrid post-quantum recipients are younger than the library; the program makes no such keys. */
        HYBRID
    }

    private record Vector(String name, Map<String, List<String>> head, byte[] file) {

        static Vector read(Path path) throws IOException {
            byte[] all = Files.readAllBytes(path);
            int end = new String(all, StandardCharsets.ISO_8859_1).indexOf("\n\n");
            Map<String, List<String>> head = new HashMap<>();
            for (String line : new String(all, 0, end, StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(": ", 2);
                head.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
            }
            byte[] file = Arrays.copyOfRange(all, end + 2, all.length);
            return new Vector(path.getFileName().toString(), head,
                    head.containsKey("compressed") ? inflated(file) : file);
        }

        private static byte[] inflated(byte[] file) throws IOException {
            try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file))) {
                return in.readAllBytes();
            }
        }

        String expected() {
            return head.get("expect").getFirst();
        }

        String payload() {
            return head.getOrDefault("payload", List.of("")).getFirst();
        }

        List<Inapplicable> reasons() {
            List<Inapplicable> reasons = new ArrayList<>();
            if (head.containsKey("armored")) {
                reasons.add(Inapplicable.ARMORED);
            }
            if (head.getOrDefault("identity", List.of()).stream().anyMatch(text -> text.contains("-PQ-"))) {
                reasons.add(Inapplicable.HYBRID);
            }
            return reasons;
        }

        /** Opens it with each of the secrets that are ours to use. */
        List<Opening> openings() {
            Stream<Opening> keys = head.getOrDefault("identity", List.of()).stream()
                    .filter(text -> !text.contains("-PQ-")).map(text -> out -> {
                        try (AgeIdentity identity = identity(text)) {
                            identity.decrypt(new ByteArrayInputStream(file), out, Progress.NONE);
                        }
                    });
            Stream<Opening> words = head.getOrDefault("passphrase", List.of()).stream().map(text -> out -> {
                try (Passphrase passphrase = Passphrase.of(text)) {
                    AgePassphrase.decrypt(new ByteArrayInputStream(file), out, passphrase, Progress.NONE);
                }
            });
            return Stream.concat(keys, words).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    private interface Opening {

        void run(ByteArrayOutputStream out) throws IOException, SealException;
    }

    static List<Vector> all() throws IOException {
        List<Vector> vectors = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path path : files.filter(file -> !file.getFileName().toString().contains(".")).sorted().toList()) {
                vectors.add(Vector.read(path));
            }
        }
        return vectors;
    }

    static List<Vector> applicable() throws IOException {
        return all().stream().filter(vector -> vector.reasons().isEmpty()).toList();
    }

    static List<Vector> inapplicable() throws IOException {
        return all().stream().filter(vector -> !vector.reasons().isEmpty()).toList();
    }

    @Test
    void allVectorsAreThereAndThoseThatDoNotApplyAreOfTwoKinds() throws IOException {
        Map<List<Inapplicable>, Long> counts = all().stream()
                .collect(Collectors.groupingBy(Vector::reasons, Collectors.counting()));
        assertEquals(Map.of(List.of(), 92L, List.of(Inapplicable.ARMORED), 32L, List.of(Inapplicable.HYBRID), 18L,
                List.of(Inapplicable.ARMORED, Inapplicable.HYBRID), 1L), counts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("applicable")
    void anApplicableVectorComesOutAsItSays(Vector vector) throws IOException, SealException {
        for (Opening opening : vector.openings()) {
            var out = new ByteArrayOutputStream();
            switch (vector.expected()) {
                case "success" -> opening.run(out);
                case "no match" -> assertThrows(WrongKey.class, () -> opening.run(out));
                default -> assertThrows(refusal(vector), () -> opening.run(out));
            }
            if (HOLDS_BACK.contains(vector.name())) {
                assertEquals(0, out.size() % CHUNK);
            } else {
                String released = HEX.formatHex(Algorithms.sha256().digest(out.toByteArray()));
                assertEquals(vector.payload().isEmpty() ? HEX.formatHex(Algorithms.sha256().digest())
                        : vector.payload(), released);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inapplicable")
    void aFileOfAnotherKindNeverOpens(Vector vector) {
        var out = new ByteArrayOutputStream();
        try (AgeIdentity stranger = AgeIdentity.generate(new SeededEntropy("khóa lạ"))) {
            assertThrows(SealException.class,
                    () -> stranger.decrypt(new ByteArrayInputStream(vector.file()), out, Progress.NONE));
            for (Opening opening : vector.openings()) {
                assertThrows(SealException.class, () -> opening.run(out));
            }
        }
        assertEquals(0, out.size());
    }

    private static Class<? extends SealException> refusal(Vector vector) {
        return STANZA_UNREADABLE.contains(vector.name()) ? SealException.class : DamagedPayload.class;
    }

    private static AgeIdentity identity(String text) {
        return AgeIdentity.owning(SecretKeyBytes.owning(Bech32.getDecoder().decode(text).getData()));
    }
}
