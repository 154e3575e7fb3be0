package vn.thamdinh.domain.ledger;

/** Guard of the identities that are written as lower-case hex digits. */
final class Hex {

    private Hex() {
    }

    static void require(String hex, int digits) {
        if (hex.length() != digits || !isHex(hex)) {
            throw new IllegalArgumentException(digits + " lower-case hex digits are expected, not: " + hex);
        }
    }

    /** A plain loop: a merge asks this of every digit of every id. */
    private static boolean isHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
