package vn.thamdinh.usecase.studio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgePassphrase;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.PassphraseStrength;
import vn.thamdinh.seal.SecretKeyBytes;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.WrongKey;
import vn.thamdinh.usecase.DiskFault;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;
import vn.thamdinh.usecase.papers.OutsideFile;
import vn.thamdinh.usecase.workspace.CreateWorkspace;

/**
 * The key that signs programmes where no workspace is open: an age file under a passphrase beside the drafts, made when it
 * is first asked for; its public half lies beside it as ssh-keygen reads it.
 */
public final class StudioKey {
    private static final String SECRET = "signing-key.age";
    private static final String PUBLIC = "signing-key.pub";

    private final Path folder;
    private final Entropy entropy;
    private final KeyDerivation.Cost cost;

    public StudioKey(Path folder, Entropy entropy, KeyDerivation.Cost cost) {
        this.folder = folder;
        this.entropy = entropy;
        this.cost = cost;
    }

    public boolean exists() {
        return Files.isRegularFile(folder.resolve(SECRET));
    }

    /** The public half, "ssh-ed25519 …", where there is a key. */
    public Optional<String> openSsh() {
        try {
            return Optional.of(Files.readString(folder.resolve(PUBLIC)).strip());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Opens the key, or makes it with this passphrase; the caller closes it. */
    Outcome<SigningKey> open(char[] typed) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return exists() ? unlock(passphrase) : make(passphrase);
        }
    }

    private Outcome<SigningKey> make(Passphrase passphrase) {
        if (PassphraseStrength.of(passphrase).score() < CreateWorkspace.LEAST_STRENGTH) {
            return Outcome.refused(Reason.WEAK_PASSPHRASE);
        }
        SigningKey key = SigningKey.generate(entropy);
        byte[] secret = key.secret();
        try {
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            try (OutputStream out = AgePassphrase.encrypt(sealed, passphrase, cost)) {
                out.write(secret);
            }
            return OutsideFile.write(folder.resolve(PUBLIC),
                            (key.verifyingKey().openSsh() + "\n").getBytes(StandardCharsets.US_ASCII))
                    .then(_ -> OutsideFile.write(folder.resolve(SECRET), sealed.toByteArray()))
                    .then(_ -> Outcome.done(key));
        } catch (IOException e) {
            return DiskFault.refusal(e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private Outcome<SigningKey> unlock(Passphrase passphrase) {
        ByteArrayOutputStream secret = new ByteArrayOutputStream();
        try {
            AgePassphrase.decrypt(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(SECRET))), secret, passphrase,
                    Progress.NONE);
            return Outcome.done(SigningKey.owning(SecretKeyBytes.owning(secret.toByteArray())));
        } catch (WrongKey e) {
            return Outcome.refused(Reason.WRONG_PASSPHRASE);
        } catch (DamagedPayload | IllegalArgumentException e) {
            return Outcome.refused(Reason.DAMAGED, SECRET);
        } catch (IOException e) {
            return DiskFault.refusal(e);
        }
    }
}
