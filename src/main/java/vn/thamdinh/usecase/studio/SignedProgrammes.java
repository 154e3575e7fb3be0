package vn.thamdinh.usecase.studio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Fingerprint;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.SshSignature;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.wire.Hashes;
import vn.thamdinh.wire.packed.PackedProgramme;
import vn.thamdinh.wire.programme.ProgrammeFiles;
import vn.thamdinh.wire.programme.ProgrammeReader;
import vn.thamdinh.wire.programme.ProgrammeReading;

/**
 * A programme as one signed file: a line of canonical JSON, below it an SSH signature over that line with its end, in the
 * namespace {@value #NAMESPACE}. {@code head -n 1} and {@code ssh-keygen -Y verify} check it without this program.
 */
public final class SignedProgrammes {
    public static final String NAMESPACE = "programme@tham-dinh";
    /** Without the dot. */
    public static final String ENDING = "tdprogramme";

    private static final long MOST_BYTES = 32L << 20;
    private static final int WORDS = 8;

    private SignedProgrammes() {
    }

    /** Signs and writes; the key stays open. */
    static Outcome<Path> write(ProgrammeFiles files, String maker, Instant now, SigningKey key, Path file) {
        if (maker.isBlank()) {
            return Outcome.refused(Reason.NAME_NEEDED);
        }
        byte[] line = new PackedProgramme(files, "", maker.strip(), now).toBytes();
        SshSignature signature = SshSignature.sign(key, NAMESPACE, line);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(line);
        whole.writeBytes(signature.armored().getBytes(StandardCharsets.US_ASCII));
        return OutsideFile.write(file, whole.toByteArray());
    }

    /** Signs a folder's programme with the studio's key. */
    public static Outcome<Path> sign(ProgrammeFiles files, String maker, Instant now, StudioKey key, char[] passphrase,
                                     Path file) {
        return key.open(passphrase).then(open -> {
            try (SigningKey signing = open) {
                return write(files, maker, now, signing, file);
            }
        });
    }

    /**
     * Reads a file and checks its signature.
     *
     * @param own   whether a public key is one's own
     * @param known the name of whose public key it is, if anybody is known to have it
     */
    static Outcome<Received> read(Path file, Function<String, Boolean> own, Function<String, Optional<String>> known) {
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.refused(Reason.BAD_INPUT, String.valueOf(file.getFileName()));
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Outcome.refused(Reason.NOT_FOUND, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
        int end = lineEnd(bytes);
        byte[] line = java.util.Arrays.copyOf(bytes, end);
        String armored = new String(bytes, end, bytes.length - end, StandardCharsets.US_ASCII);
        try {
            SshSignature signature = SshSignature.parse(armored);
            if (!signature.isPlainlyArmored() || !signature.namespace().equals(NAMESPACE) || !signature.verifies(line)) {
                return Outcome.refused(Reason.DAMAGED, String.valueOf(file.getFileName()));
            }
            return Outcome.done(received(PackedProgramme.read(line), signature.signer(), own, known));
        } catch (DamagedPayload | IllegalArgumentException e) {
            return Outcome.refused(Reason.DAMAGED, String.valueOf(file.getFileName()));
        }
    }

    /** The same where nobody's keys are known. */
    public static Outcome<Received> read(Path file) {
        return read(file, _ -> false, _ -> Optional.empty());
    }

    private static int lineEnd(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private static Received received(PackedProgramme packed, VerifyingKey signer, Function<String, Boolean> own,
                                     Function<String, Optional<String>> known) {
        byte[] hash = HexFormat.of().parseHex(Hashes.sha256Hex(signer.bytes()));
        int problems = ProgrammeReader.read(packed.files()) instanceof ProgrammeReading.Faulty faulty
                ? faulty.problems().size() : 0;
        return new Received(packed, signer.hex(), signer.openSsh(), String.join(" ", Fingerprint.words(hash, WORDS)),
                own.apply(signer.hex()), known.apply(signer.hex()), problems);
    }
}
