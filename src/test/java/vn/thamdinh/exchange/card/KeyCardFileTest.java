package vn.thamdinh.exchange.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thamdinh.domain.council.Role;
import vn.thamdinh.exchange.PackageException;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.exchange.medium.DiskFolder;
import vn.thamdinh.seal.SeededEntropy;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.seal.Tool;
import vn.thamdinh.wire.CanonicalJson;

class KeyCardFileTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors/cards-1");
    private static final Set<PackageFault> ANY_CHANGE = EnumSet.of(PackageFault.NOT_A_PACKAGE, PackageFault.DAMAGED,
            PackageFault.BAD_SIGNATURE, PackageFault.NEWER_VERSION);

    @TempDir
    private Path stick;

    static List<KeyCard> cards() {
        return Cards.all();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCardIsReadBackFromAStickAsItWasWritten(KeyCard card) throws Exception {
        var written = KeyCardFile.write(DiskFolder.at(stick), card, Cards.KEY, new SeededEntropy("tên"));
        String name = written.file().getFileName().toString();
        assertTrue(name.matches("the-[0-9a-f]{8}\\.tdkey") && KeyCardFile.isNamedSo(written.file()), name);
        assertTrue(KeyCardFile.isNamedSo(stick.resolve("THE (1).TDKEY")));
        assertEquals(card, KeyCardFile.read(written.file()));
        try (Stream<Path> files = Files.list(stick)) {
            assertEquals(1, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,enrolment", "1,enrolment-short", "2,invitation", "3,rescue"})
    void theBytesAreThoseOfTheVectors(int index, String name) throws Exception {
        byte[] bytes = KeyCardFile.bytes(Cards.all().get(index), Cards.KEY);
        assertEquals(Files.readString(VECTORS.resolve(name + ".tdkey")), new String(bytes, StandardCharsets.UTF_8));
        assertEquals(Cards.all().get(index), KeyCardFile.parse(bytes));
    }

    @ParameterizedTest
    @CsvSource({"empty,EMPTY_FILE", "not-a-card,NOT_A_PACKAGE", "cut,DAMAGED", "spaced,DAMAGED",
        "extra-member,DAMAGED", "no-recipient,DAMAGED", "hidden-character,DAMAGED", "unknown-role,DAMAGED",
        "other-name,BAD_SIGNATURE", "other-key,BAD_SIGNATURE", "package-namespace,BAD_SIGNATURE",
        "no-signature,BAD_SIGNATURE", "signature-with-a-space,BAD_SIGNATURE", "format-2,NEWER_VERSION",
        "unknown-kind,NEWER_VERSION"})
    void aVectorWithOneFaultIsRefusedForIt(String name, PackageFault fault) {
        Path file = VECTORS.resolve("refused").resolve(name + ".tdkey");
        assertEquals(fault, refusal(() -> KeyCardFile.read(file)), name);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsLookedAt() {
        assertEquals(PackageFault.TOO_LARGE, refusal(() -> KeyCardFile.parse(new byte[KeyCardFile.LONGEST + 1])));
    }

    @Test
    void aFileThatIsNotThereIsTheDisksFault() {
        assertEquals(PackageFault.DISK, refusal(() -> KeyCardFile.read(stick.resolve("the-00000000.tdkey"))));
    }

    @Test
    void whatALaterVersionAddsToACardIsSignedAndNotLookedAt() throws Exception {
        Map<String, Object> tree = new TreeMap<>(CardForm.tree(Cards.invitation()));
        tree.put("later", Map.of("admit", true));
        assertEquals(Cards.invitation(), KeyCardFile.parse(signed(tree, Cards.KEY, KeyCardFile.NAMESPACE)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void everyFlippedBitAndEveryTruncationIsRefused(KeyCard card) throws Exception {
        byte[] bytes = KeyCardFile.bytes(card, Cards.KEY);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertEquals(length == 0 ? PackageFault.EMPTY_FILE : PackageFault.DAMAGED,
                    refusal(() -> KeyCardFile.parse(cut)));
        }
        IntStream.range(0, bytes.length * Byte.SIZE).parallel().forEach(bit ->
                refuseChanged(bytes, bit / Byte.SIZE, (byte) (bytes[bit / Byte.SIZE] ^ 1 << bit % Byte.SIZE)));
        assertEquals(card, KeyCardFile.parse(bytes));
    }

    @Test
    @Tag("long")
    void everySingleByteChangeIsRefused() throws Exception {
        for (KeyCard card : Cards.all()) {
            byte[] bytes = KeyCardFile.bytes(card, Cards.KEY);
            IntStream.range(0, bytes.length * 256).parallel().filter(at -> (byte) (at % 256) != bytes[at / 256])
                    .forEach(at -> refuseChanged(bytes, at / 256, (byte) (at % 256)));
        }
    }

    private static void refuseChanged(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        PackageFault fault = refusal(() -> KeyCardFile.parse(changed));
        assertTrue(ANY_CHANGE.contains(fault), () -> "byte " + at + ": " + fault);
    }

    @Test
    void aCardThatNamesAnotherKeyIsNotWritten() {
        try (SigningKey other = SigningKey.generate(new SeededEntropy("khác"))) {
            assertThrows(IllegalArgumentException.class, () -> KeyCardFile.bytes(Cards.invitation(), other));
        }
    }

    @Test
    void textsThatAScreenWouldNotShowAsSignedAreNoCard() {
        for (String name : List.of("", " ", "An\nChủ tịch", "An\u202Enạo", "An\u200B", "A\u0301n", "x".repeat(201))) {
            assertThrows(IllegalArgumentException.class, () -> new KeyCard.Enrolment(name, "", "", Role.MEMBER, "",
                    Cards.KEY.verifyingKey(), Cards.AGE.recipient(), Optional.empty(), Optional.empty()), name);
        }
    }

    @Test
    void opensshVerifiesTheSignatureOfACard() throws Exception {
        Tool.assumePresent("ssh-keygen");
        byte[] bytes = KeyCardFile.bytes(Cards.enrolment(), Cards.KEY);
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.lastIndexOf(",\"signature\":");
        byte[] card = text.substring("{\"card\":".length(), end).getBytes(StandardCharsets.UTF_8);
        assertEquals(0, sshVerify(bytes, card));
        card[card.length / 2] ^= 1;
        assertTrue(sshVerify(bytes, card) != 0);
    }

    @Test
    void theRecipeWithJqGivesTheSignedBytes() throws Exception {
        Tool.assumePresent("jq");
        for (KeyCard card : Cards.all()) {
            byte[] bytes = KeyCardFile.bytes(card, Cards.KEY);
            assertArrayEquals(CardForm.signedBytes(CardForm.tree(card)),
                    Tool.run(bytes, "jq", "-jc", ".card").output());
        }
    }

    private int sshVerify(byte[] file, byte[] card) throws Exception {
        String signature = (String) CanonicalJson.parseCanonicalObject(file).get("signature");
        Path sig = Files.writeString(stick.resolve("card.sig"), signature);
        Path allowed = Files.writeString(stick.resolve("allowed"),
                "the@tham-dinh " + Cards.KEY.verifyingKey().openSsh() + "\n");
        return Tool.run(card, "ssh-keygen", "-Y", "verify", "-f", allowed.toString(), "-I", "the@tham-dinh",
                "-n", KeyCardFile.NAMESPACE, "-s", sig.toString()).exit();
    }

    static byte[] signed(Map<String, Object> tree, SigningKey key, String namespace) {
        String signature = SshSignature.sign(key, namespace, CanonicalJson.write(tree)).armored();
        return CanonicalJson.write(Map.of("card", tree, "signature", signature));
    }

    @FunctionalInterface
    private interface Reading {

        KeyCard run() throws PackageException, IOException;
    }

    private static PackageFault refusal(Reading reading) {
        return assertThrows(PackageException.class, reading::run).fault();
    }
}
