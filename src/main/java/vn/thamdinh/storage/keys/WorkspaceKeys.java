package vn.thamdinh.storage.keys;

import java.util.Arrays;
import java.util.HexFormat;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.FrameCipher;
import vn.thamdinh.seal.Hkdf;
import vn.thamdinh.seal.KeyWrap;
import vn.thamdinh.seal.KeyedHash;
import vn.thamdinh.seal.SecretKeyBytes;
import vn.thamdinh.seal.SigningKey;
import vn.thamdinh.seal.WrongKey;

/** The keys of an open workspace, wiped when closed. Each purpose has its own, derived from the workspace key. */
public final class WorkspaceKeys implements AutoCloseable {

    private final WorkspaceId workspace;
    private final SecretKeyBytes workspaceKey;
    private final SigningKey signing;
    private final AgeIdentity age;

    private WorkspaceKeys(WorkspaceId workspace, SecretKeyBytes workspaceKey, SigningKey signing, AgeIdentity age) {
        this.workspace = workspace;
        this.workspaceKey = workspaceKey;
        this.signing = signing;
        this.age = age;
    }

    /** Opens the keys that the block holds under the workspace key; takes over that key. */
    static WorkspaceKeys open(VaultBlock block, SecretKeyBytes workspaceKey) throws DamagedPayload {
        SigningKey signing = SigningKey.owning(inner(workspaceKey, block, block.signing(), KeyPurpose.SIGNING));
        AgeIdentity age = AgeIdentity.owning(inner(workspaceKey, block, block.age(), KeyPurpose.AGE));
        if (!signing.verifyingKey().equals(block.signer()) || !age.recipient().equals(block.recipient())) {
            throw new DamagedPayload("a public key of the workspace was changed");
        }
        return new WorkspaceKeys(block.workspace(), workspaceKey, signing, age);
    }

    /** The workspace that these keys belong to. */
    public WorkspaceId workspace() {
        return workspace;
    }

    /** The file password of the database: 64 hex digits, to be wiped after use. */
    public char[] databasePassword() {
        try (SecretKeyBytes key = derive("h2.v1")) {
            byte[] bytes = key.copy();
            char[] hex = new char[bytes.length * 2];
            for (int i = 0; i < bytes.length; i++) {
                hex[2 * i] = HexFormat.of().toHighHexDigit(bytes[i]);
                hex[2 * i + 1] = HexFormat.of().toLowHexDigit(bytes[i]);
            }
            Arrays.fill(bytes, (byte) 0);
            return hex;
        }
    }

    /** The name under which evidence with this SHA-256 is kept: tells nothing about it to those without the key. */
    public String evidenceName(byte[] sha256) {
        try (SecretKeyBytes key = derive("evidence-name.v1")) {
            return HexFormat.of().formatHex(KeyedHash.of(key, sha256));
        }
    }

    /** A name for what names a person: equal for equal text, telling nothing to those without the key. 32 bytes. */
    public byte[] pseudonym(byte[] text) {
        try (SecretKeyBytes key = derive("pseudonym.v1")) {
            return KeyedHash.of(key, text);
        }
    }

    /** The key that signs this workspace's bundles; closed together with this. */
    public SigningKey signing() {
        return signing;
    }

    /** Opens evidence, backups and packages that were encrypted to this workspace; closed together with this. */
    public AgeIdentity age() {
        return age;
    }

    public FrameCipher journalCipher(byte[] salt) {
        return new FrameCipher(Hkdf.derive(workspaceKey, salt, "journal.v1"));
    }

    /** For one small file beside the evidence; the salt is fresh whenever a file is written. */
    public FrameCipher derivedCipher(byte[] salt) {
        return new FrameCipher(Hkdf.derive(workspaceKey, salt, "derived.v1"));
    }

    /**
     * The workspace key for those who keep it in escrow: an age file to their recipient, of the workspace's 16-byte
     * name and the 32-byte key.
     */
    public byte[] escrowedFor(AgeRecipient keeper) {
        return EscrowedKey.seal(workspace, workspaceKey, keeper);
    }

    SecretKeyBytes workspaceKey() {
        return workspaceKey;
    }

    private SecretKeyBytes derive(String purpose) {
        return Hkdf.derive(workspaceKey, workspace.bytes(), purpose);
    }

    private static SecretKeyBytes inner(SecretKeyBytes workspaceKey, VaultBlock block, String wrapped,
            KeyPurpose purpose) throws DamagedPayload {
        try (SecretKeyBytes key = purpose.derive(workspaceKey, block.workspace())) {
            return SecretKeyBytes.owning(
                    KeyWrap.unwrap(key, HexFormat.of().parseHex(wrapped), purpose.boundTo(block.workspace())));
        } catch (WrongKey | IllegalArgumentException e) {
            throw new DamagedPayload("a key of the workspace is damaged", e);
        }
    }

    @Override
    public void close() {
        signing.close();
        age.close();
        workspaceKey.close();
    }
}
