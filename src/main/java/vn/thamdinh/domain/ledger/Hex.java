package vn.thamdinh.domain.ledger;

/** Guard of the identities that are written as lower-case hex digits. */
final class Hex {

    private Hex() {
    }

    static void require(String hex, int digits) {
        if (hex.length() != digits || !hex.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
            throw new IllegalArgumentException(digits + " lower-case hex digits are expected, not: " + hex);
        }
    }
}
