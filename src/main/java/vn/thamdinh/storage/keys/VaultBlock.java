package vn.thamdinh.storage.keys;

import java.util.HexFormat;
import java.util.Map;
import vn.thamdinh.seal.AgeRecipient;
import vn.thamdinh.seal.DamagedPayload;
import vn.thamdinh.seal.KeyDerivation;
import vn.thamdinh.seal.VerifyingKey;
import vn.thamdinh.wire.CanonicalJson;

/**
 * The content of workspace.json, which every journal segment and backup repeats: canonical JSON, nothing secret in
 * clear. The wrapped keys are hex of what {@link vn.thamdinh.seal.KeyWrap} makes.
 *
 * @param byPassphrase the workspace key under the key derived from the passphrase
 * @param byRecovery the same under the key from the recovery code
 * @param signing the secret of {@code signer} under a key derived from the workspace key
 * @param age the secret of {@code recipient} under another one
 */
record VaultBlock(WorkspaceId workspace, KeyDerivation derivation, String byPassphrase, String byRecovery,
        VerifyingKey signer, String signing, AgeRecipient recipient, String age) {

    static final long FORMAT = 1;
    static final int LONGEST = 16 << 10;

    private static final String ARGON2ID = "argon2id";

    VaultBlock withPassphrase(KeyDerivation newDerivation, String wrapped) {
        return new VaultBlock(workspace, newDerivation, wrapped, byRecovery, signer, signing, recipient, age);
    }

    VaultBlock withRecovery(String wrapped) {
        return new VaultBlock(workspace, derivation, byPassphrase, wrapped, signer, signing, recipient, age);
    }

    byte[] toBytes() {
        var cost = derivation.cost();
        return CanonicalJson.write(Map.of(
                "format", FORMAT,
                "workspace", workspace.hex(),
                "kdf", Map.of("algorithm", ARGON2ID, "memoryKib", (long) cost.memoryKib(),
                        "passes", (long) cost.passes(), "lanes", (long) cost.lanes(), "salt", derivation.salt()),
                "keys", Map.of("passphrase", byPassphrase, "recovery", byRecovery),
                "signing", Map.of("public", signer.hex(), "wrapped", signing),
                "age", Map.of("recipient", recipient.text(), "wrapped", age)));
    }

    static VaultBlock parse(byte[] bytes) throws DamagedPayload, NewerFormat {
        if (bytes.length > LONGEST) {
            throw new DamagedPayload("the key block is too long");
        }
        try {
            Map<String, Object> tree = CanonicalJson.object(CanonicalJson.parse(bytes));
            long format = number(tree, "format");
            if (format > FORMAT) {
                throw new NewerFormat(format);
            }
            return of(tree);
        } catch (IllegalArgumentException e) {
            throw new DamagedPayload("the key block is not readable", e);
        }
    }

    private static VaultBlock of(Map<String, Object> tree) {
        Map<String, Object> kdf = CanonicalJson.object(tree.get("kdf"));
        Map<String, Object> keys = CanonicalJson.object(tree.get("keys"));
        Map<String, Object> signing = CanonicalJson.object(tree.get("signing"));
        Map<String, Object> age = CanonicalJson.object(tree.get("age"));
        if (number(tree, "format") != FORMAT || !text(kdf, "algorithm").equals(ARGON2ID)) {
            throw new IllegalArgumentException("an unknown format or key derivation");
        }
        var cost = new KeyDerivation.Cost(small(kdf, "memoryKib"), small(kdf, "passes"), small(kdf, "lanes"));
        return new VaultBlock(new WorkspaceId(text(tree, "workspace")), new KeyDerivation(cost, text(kdf, "salt")),
                hex(keys, "passphrase"), hex(keys, "recovery"),
                new VerifyingKey(text(signing, "public")), hex(signing, "wrapped"),
                new AgeRecipient(text(age, "recipient")), hex(age, "wrapped"));
    }

    private static String text(Map<String, Object> tree, String key) {
        return tree.get(key) instanceof String text ? text : missing(key);
    }

    private static String hex(Map<String, Object> tree, String key) {
        return HexFormat.of().formatHex(HexFormat.of().parseHex(text(tree, key)));
    }

    private static long number(Map<String, Object> tree, String key) {
        return tree.get(key) instanceof Long number ? number : missing(key);
    }

    private static int small(Map<String, Object> tree, String key) {
        long number = number(tree, key);
        if (number != (int) number) {
            throw new IllegalArgumentException(key + " is out of bounds");
        }
        return (int) number;
    }

    private static <T> T missing(String key) {
        throw new IllegalArgumentException("no " + key);
    }
}
