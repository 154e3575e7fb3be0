package vn.thamdinh.domain.ledger;

import vn.thamdinh.domain.text.Require;

/** Guard of the identities that are written as lower-case hex digits. */
final class Hex {

    private Hex() {
    }

    static void require(String hex, int digits) {
        if (!Require.isHex(hex, digits)) {
            throw new IllegalArgumentException(digits + " lower-case hex digits are expected, not: " + hex);
        }
    }
}
