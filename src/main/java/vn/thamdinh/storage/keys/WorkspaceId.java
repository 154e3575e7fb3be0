package vn.thamdinh.storage.keys;

import java.util.HexFormat;
import vn.thamdinh.seal.Entropy;

/**
 * Names a workspace for ever, also after it was copied or moved.
 *
 * @param hex 16 random bytes as 32 lower-case hex digits
 */
public record WorkspaceId(String hex) {

    static final int LENGTH = 16;

    /** Refuses anything but 32 lower-case hex digits. */
    public WorkspaceId {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("a workspace id has 32 hex digits");
        }
    }

    static WorkspaceId random(Entropy entropy) {
        return new WorkspaceId(HexFormat.of().formatHex(entropy.bytes(LENGTH)));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
