package vn.thamdinh.storage.keys;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SeededEntropy;

/** One vault, made once at the lightest cost. */
public final class TestVault {

    public static final String WORDS = "hạt điều Bình Phước";
    public static final KeyVault VAULT;
    public static final String RECOVERY;

    static {
        try (var created = create("két sắt")) {
            VAULT = created.vault();
            RECOVERY = created.recovery().text();
        }
    }

    private TestVault() {
    }

    public static KeyVault.Created create(String seed) {
        try (var passphrase = Passphrase.of(WORDS)) {
            return KeyVault.create(passphrase, KeyDerivation.Cost.LIGHTEST, new SeededEntropy(seed));
        }
    }

    public static WorkspaceKeys unlock() {
        try (var code = RecoveryCode.parse(RECOVERY).orElseThrow()) {
            return VAULT.unlock(code);
        } catch (vn.thamdinh.seal.SealException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] workspaceKey(WorkspaceKeys keys) {
        return keys.workspaceKey().copy();
    }
}
