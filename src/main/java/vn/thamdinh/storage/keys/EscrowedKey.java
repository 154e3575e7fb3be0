package vn.thamdinh.storage.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import vn.thamdinh.progress.Progress;
import vn.thamdinh.seal.AgeIdentity;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.Entropy;
import vn.thamdinh.seal.KeyWrap;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SecretKeyBytes;
import vn.thamdinh.seal.WrongKey;

/**
 * The workspace key of somebody else, kept for the day when that person forgets the passphrase. Whoever keeps it can
 * read the whole workspace: the office that runs the round, nobody else.
 */
public final class EscrowedKey implements AutoCloseable {

    private static final int LONGEST = 8 << 10;
    private static final int CONTENT = WorkspaceId.LENGTH + SecretKeyBytes.LENGTH;

    private final WorkspaceId workspace;
    private final SecretKeyBytes key;

    private EscrowedKey(WorkspaceId workspace, SecretKeyBytes key) {
        this.workspace = workspace;
        this.key = key;
    }

    /**
     * A key on its way to its owner.
     *
     * @param code    told or handed over apart from the rest; opens it once, for setting a new passphrase
     * @param wrapped the workspace key under the code, in hex
     */
    public record Rescue(RecoveryCode code, String wrapped) implements AutoCloseable {

        @Override
        public void close() {
            code.close();
        }
    }

    static byte[] seal(WorkspaceId workspace, SecretKeyBytes key, AgeRecipient keeper) {
        byte[] secret = key.copy();
        byte[] content = ByteBuffer.allocate(CONTENT).put(workspace.bytes()).put(secret).array();
        var file = new ByteArrayOutputStream();
        try (OutputStream out = AgeRecipient.encrypt(file, List.of(keeper))) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(content, (byte) 0);
        }
        return file.toByteArray();
    }

    /**
     * Opens what {@link WorkspaceKeys#escrowedFor} made. Whether the key really opens the workspace that it names,
     * only that workspace can tell.
     *
     * @throws WrongKey if it is kept for somebody else
     * @throws DamagedPayload if it is changed, cut short, or something else
     */
    public static EscrowedKey open(byte[] file, AgeIdentity keeper) throws WrongKey, DamagedPayload {
        if (file.length > LONGEST) {
            throw new DamagedPayload("an escrowed key of " + file.length + " bytes");
        }
        var content = new ByteArrayOutputStream();
        try {
            keeper.decrypt(new ByteArrayInputStream(file), content, Progress.NONE);
        } catch (IOException e) {
            throw new DamagedPayload("an escrowed key that cannot be read", e);
        }
        byte[] bytes = content.toByteArray();
        try {
            if (bytes.length != CONTENT) {
                throw new DamagedPayload("an escrowed key of another length");
            }
            var id = new WorkspaceId(HexFormat.of().formatHex(bytes, 0, WorkspaceId.LENGTH));
            return new EscrowedKey(id,
                    SecretKeyBytes.owning(Arrays.copyOfRange(bytes, WorkspaceId.LENGTH, CONTENT)));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The workspace that it opens. */
    public WorkspaceId workspace() {
        return workspace;
    }

    /** The key under a new one-time code. */
    public Rescue rescue(Entropy entropy) {
        RecoveryCode code = RecoveryCode.generate(entropy);
        byte[] secret = key.copy();
        try (SecretKeyBytes wrapping = rescueKey(code, workspace)) {
            return new Rescue(code, HexFormat.of().formatHex(
                    KeyWrap.wrap(wrapping, secret, KeyPurpose.RESCUE.boundTo(workspace), entropy)));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    static SecretKeyBytes rescueKey(RecoveryCode code, WorkspaceId workspace) {
        return code.key(workspace.bytes(), "rescue.v1");
    }

    SecretKeyBytes key() {
        return key;
    }

    @Override
    public void close() {
        key.close();
    }
}
