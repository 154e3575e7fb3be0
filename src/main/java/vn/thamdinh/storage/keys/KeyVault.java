package vn.thamdinh.storage.keys;

import java.util.Arrays;
import java.util.HexFormat;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.KeyWrap;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SecretKeyBytes;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.seal.WrongKey;

/**
 * A workspace's keys, all of them wrapped: what workspace.json holds. A random workspace key is wrapped twice, by the
 * passphrase and by the recovery code, neither of which knows of the other; changing the passphrase re-wraps it and
 * touches no data. Immutable.
 */
public final class KeyVault {

    /** A key block is never longer, in bytes. */
    public static final int LONGEST = VaultBlock.LONGEST;

    private final VaultBlock block;

    private KeyVault(VaultBlock block) {
        this.block = block;
    }

    /** A new vault, open, with the recovery code that is shown once. Closing it closes keys and code. */
    public record Created(KeyVault vault, WorkspaceKeys keys, RecoveryCode recovery) implements AutoCloseable {

        @Override
        public void close() {
            keys.close();
            recovery.close();
        }
    }

    /** A vault whose old recovery code no longer opens it, with the new code. */
    public record Renewed(KeyVault vault, RecoveryCode recovery) {
    }

    /** New keys for a new workspace; takes a third of a second and 128 MiB for a moment at the standard cost. */
    public static Created create(Passphrase passphrase, KeyDerivation.Cost cost, Entropy entropy) {
        WorkspaceId id = WorkspaceId.random(entropy);
        SecretKeyBytes key = SecretKeyBytes.random(entropy);
        RecoveryCode recovery = RecoveryCode.generate(entropy);
        KeyDerivation derivation = KeyDerivation.fresh(cost, entropy);
        try (SigningKey signing = SigningKey.generate(entropy); AgeIdentity age = AgeIdentity.generate(entropy)) {
            VaultBlock block = new VaultBlock(id, derivation,
                    byPassphrase(key, id, passphrase, derivation, entropy), byRecovery(key, id, recovery, entropy),
                    signing.verifyingKey(), inner(key, id, KeyPurpose.SIGNING, signing.secret(), entropy),
                    age.recipient(), inner(key, id, KeyPurpose.AGE, age.secret(), entropy));
            return new Created(new KeyVault(block), WorkspaceKeys.open(block, key), recovery);
        } catch (DamagedPayload e) {
            throw new IllegalStateException("new keys do not open", e);
        }
    }

    /**
     * Reads the bytes of {@link #toBytes()}.
     *
     * @throws DamagedPayload if they are not a key block, or ask for absurd costs
     */
    public static KeyVault parse(byte[] bytes) throws DamagedPayload, NewerFormat {
        return new KeyVault(VaultBlock.parse(bytes));
    }

    /** The key block, for workspace.json, journal segments and backups; nothing secret is in clear. */
    public byte[] toBytes() {
        return block.toBytes();
    }

    /** The workspace's name. */
    public WorkspaceId workspace() {
        return block.workspace();
    }

    /** The public half of the workspace's signing key; trustworthy only once the vault was opened. */
    public VerifyingKey signer() {
        return block.signer();
    }

    /** The recipient that evidence and backups are encrypted to; trustworthy only once the vault was opened. */
    public AgeRecipient recipient() {
        return block.recipient();
    }

    /**
     * Opens the keys.
     *
     * @throws WrongKey if it is not the passphrase
     * @throws DamagedPayload if it is, but other keys in the vault are damaged
     */
    public WorkspaceKeys unlock(Passphrase passphrase) throws WrongKey, DamagedPayload {
        try (SecretKeyBytes key = block.derivation().derive(passphrase)) {
            return open(key, block.byPassphrase(), KeyPurpose.PASSPHRASE);
        }
    }

    /** {@link #unlock(Passphrase)} with the recovery code. */
    public WorkspaceKeys unlock(RecoveryCode recovery) throws WrongKey, DamagedPayload {
        try (SecretKeyBytes key = recovery.key(block.workspace().bytes())) {
            return open(key, block.byRecovery(), KeyPurpose.RECOVERY);
        }
    }

    /** {@link #unlock(Passphrase)} with a rescue that was made for this workspace, and its one-time code. */
    public WorkspaceKeys unlock(RecoveryCode code, String rescue) throws WrongKey, DamagedPayload {
        try (SecretKeyBytes key = EscrowedKey.rescueKey(code, workspace())) {
            return open(key, rescue, KeyPurpose.RESCUE);
        } catch (IllegalArgumentException e) {
            throw new DamagedPayload("a rescue is not hex", e);
        }
    }

    /**
     * {@link #unlock(Passphrase)} with the workspace key itself, out of escrow.
     *
     * @throws WrongKey if it is another workspace's
     */
    public WorkspaceKeys unlock(EscrowedKey escrowed) throws WrongKey, DamagedPayload {
        if (!escrowed.workspace().equals(workspace())) {
            throw new WrongKey("the key of another workspace");
        }
        return WorkspaceKeys.open(block, SecretKeyBytes.owning(escrowed.key().copy()));
    }

    /** What one try of the passphrase costs. */
    public KeyDerivation.Cost passphraseCost() {
        return block.derivation().cost();
    }

    /**
     * The vault under another passphrase, at the same cost. Copies of the older key block, in journal segments and
     * backups, still open with the older passphrase: this is no help against someone who knows that.
     */
    public KeyVault withPassphrase(WorkspaceKeys keys, Passphrase passphrase, Entropy entropy) {
        KeyDerivation derivation = KeyDerivation.fresh(passphraseCost(), entropy);
        return new KeyVault(block.withPassphrase(derivation,
                byPassphrase(own(keys), workspace(), passphrase, derivation, entropy)));
    }

    /** The vault under a new recovery code; what {@link #withPassphrase} says of copies holds here too. */
    public Renewed renewRecovery(WorkspaceKeys keys, Entropy entropy) {
        RecoveryCode recovery = RecoveryCode.generate(entropy);
        String wrapped = byRecovery(own(keys), workspace(), recovery, entropy);
        return new Renewed(new KeyVault(block.withRecovery(wrapped)), recovery);
    }

    private SecretKeyBytes own(WorkspaceKeys keys) {
        if (!keys.workspace().equals(workspace())) {
            throw new IllegalArgumentException("the keys of another workspace");
        }
        return keys.workspaceKey();
    }

    private WorkspaceKeys open(SecretKeyBytes key, String wrapped, KeyPurpose purpose)
            throws WrongKey, DamagedPayload {
        byte[] bytes = KeyWrap.unwrap(key, HexFormat.of().parseHex(wrapped), purpose.boundTo(workspace()));
        if (bytes.length != SecretKeyBytes.LENGTH) {
            throw new DamagedPayload("the workspace key has another length");
        }
        return WorkspaceKeys.open(block, SecretKeyBytes.owning(bytes));
    }

    private static String byPassphrase(SecretKeyBytes key, WorkspaceId id, Passphrase passphrase,
            KeyDerivation derivation, Entropy entropy) {
        try (SecretKeyBytes wrapping = derivation.derive(passphrase)) {
            return wrap(wrapping, key.copy(), KeyPurpose.PASSPHRASE.boundTo(id), entropy);
        }
    }

    private static String byRecovery(SecretKeyBytes key, WorkspaceId id, RecoveryCode recovery, Entropy entropy) {
        try (SecretKeyBytes wrapping = recovery.key(id.bytes())) {
            return wrap(wrapping, key.copy(), KeyPurpose.RECOVERY.boundTo(id), entropy);
        }
    }

    private static String inner(SecretKeyBytes key, WorkspaceId id, KeyPurpose purpose, byte[] secret,
            Entropy entropy) {
        try (SecretKeyBytes wrapping = purpose.derive(key, id)) {
            return wrap(wrapping, secret, purpose.boundTo(id), entropy);
        }
    }

    private static String wrap(SecretKeyBytes key, byte[] secret, String purpose, Entropy entropy) {
        try {
            return HexFormat.of().formatHex(KeyWrap.wrap(key, secret, purpose, entropy));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
