package vn.thamdinh.storage;

import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.Passphrase;
import vn.thamdinh.seal.RecoveryCode;
import vn.thamdinh.seal.SeededEntropy;

/** One vault, made once at the lightest cost. */
final class TestVault {

    static final String WORDS = "hạt điều Bình Phước";
    static final KeyVault VAULT;
    static final String RECOVERY;

    static {
        try (var created = create("két sắt")) {
            VAULT = created.vault();
            RECOVERY = created.recovery().text();
        }
    }

    private TestVault() {
    }

    static KeyVault.Created create(String seed) {
        try (var passphrase = Passphrase.of(WORDS)) {
            return KeyVault.create(passphrase, KeyDerivation.Cost.LIGHTEST, new SeededEntropy(seed));
        }
    }

    static WorkspaceKeys unlock() {
        try (var code = RecoveryCode.parse(RECOVERY).orElseThrow()) {
            return VAULT.unlock(code);
        } catch (vn.thamdinh.seal.SealException e) {
            throw new AssertionError(e);
        }
    }
}
