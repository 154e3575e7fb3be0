package vn.thamdinh.exchange.v1;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.thamdinh.exchange.PackageFault;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.Passphrase;

/** Packages whose fault is in the age file around the archive, and sound ones. */
final class EnvelopeVectors {
    static final String WORDS = "hạt điều rang muối Bù Đăng";
    private static final byte[] ARCHIVE = Forge.sound().archive();
    private static final byte[] SEALED = Sample.sealed(ARCHIVE, Sample.OFFICE_AGE.recipient(),
            Sample.MEMBERS_AGE.recipient());

    private EnvelopeVectors() {
    }

    static List<Vector> all() throws IOException {
        return List.of(
                Vector.sound("sound", "what a member hands in, for the office and himself", SEALED),
                Vector.sound("sound-passphrase", "the same for a passphrase", words(WORDS)),
                Vector.of(PackageFault.EMPTY_FILE, "no byte", new byte[0]),
                Vector.of(PackageFault.NOT_A_PACKAGE, "a text", "Đây không phải là gói.\n".getBytes(UTF_8)),
                Vector.of(PackageFault.NOT_A_PACKAGE, "half of the first line", Arrays.copyOf(SEALED, 11)),
                Vector.of(PackageFault.NOT_A_PACKAGE, "another version of age",
                        header(text -> text.replace("encryption.org/v1", "encryption.org/v2"))),
                Vector.of(PackageFault.NOT_A_PACKAGE, "with ASCII armor",
                        "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n".getBytes(UTF_8)),
                Vector.of(PackageFault.NOT_A_PACKAGE, "zeros", new byte[4096]),
                Vector.of(PackageFault.NOT_FOR_US, "other recipient",
                        Sample.sealed(ARCHIVE, Sample.MEMBERS_AGE.recipient())),
                Vector.of(PackageFault.NOT_FOR_US, "other passphrase", words("hạt điều rang muối Bù Đốp")),
                Vector.of(PackageFault.NOT_FOR_US, "recipient line changed", flipped(40)),
                Vector.of(PackageFault.NOT_FOR_US, "header MAC changed", flipped(end() - 5)),
                Vector.of(PackageFault.NOT_FOR_US, "header cut", Arrays.copyOf(SEALED, end() - 1)),
                Vector.of(PackageFault.DAMAGED, "cut behind the header", Arrays.copyOf(SEALED, end() + 9)),
                Vector.of(PackageFault.DAMAGED, "nonce changed", flipped(end() + 3)),
                Vector.of(PackageFault.DAMAGED, "content changed", flipped(end() + 3000)),
                Vector.of(PackageFault.DAMAGED, "tag changed", flipped(SEALED.length - 1)),
                Vector.of(PackageFault.DAMAGED, "content cut", Arrays.copyOf(SEALED, SEALED.length - 700)),
                Vector.of(PackageFault.DAMAGED, "a byte too many", Arrays.copyOf(SEALED, SEALED.length + 1)),
                Vector.inside(PackageFault.DAMAGED, "archive cut within a file", Arrays.copyOf(ARCHIVE, 5000)),
                Vector.inside(PackageFault.DAMAGED, "archive without its end",
                        Arrays.copyOf(ARCHIVE, ARCHIVE.length - 1024)),
                Vector.inside(PackageFault.DAMAGED, "empty content", new byte[0]));
    }

    /** Where the first lines end. */
    private static int end() {
        String text = new String(SEALED, ISO_8859_1);
        return text.indexOf('\n', text.indexOf("\n--- ") + 1) + 1;
    }

    private static byte[] flipped(int at) {
        byte[] changed = SEALED.clone();
        changed[at] ^= 0x01;
        return changed;
    }

    private static byte[] header(UnaryOperator<String> change) {
        return change.apply(new String(SEALED, ISO_8859_1)).getBytes(ISO_8859_1);
    }

    private static byte[] words(String words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var passphrase = Passphrase.of(words); var out = AgePassphrase.encrypt(bytes, passphrase)) {
            out.write(ARCHIVE);
        }
        return bytes.toByteArray();
    }
}
