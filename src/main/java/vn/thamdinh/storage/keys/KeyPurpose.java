package vn.thamdinh.storage.keys;

import vn.thamdinh.seal.Hkdf;
import vn.thamdinh.seal.SecretKeyBytes;

/** What a wrapped key in the key block is: bound into its encryption, so that none can be put in another's place. */
enum KeyPurpose {
    PASSPHRASE("passphrase"),
    RECOVERY("recovery"),
    RESCUE("rescue"),
    SIGNING("signing"),
    AGE("age");

    private final String word;

    KeyPurpose(String word) {
        this.word = word;
    }

    /** The associated data of the wrapped key. */
    String boundTo(WorkspaceId workspace) {
        return "tham-dinh/workspace.v1/" + workspace.hex() + "/" + word;
    }

    /** The key that wraps it, where that is derived from the workspace key. */
    SecretKeyBytes derive(SecretKeyBytes workspaceKey, WorkspaceId workspace) {
        return Hkdf.derive(workspaceKey, workspace.bytes(), word + "-wrap.v1");
    }
}
