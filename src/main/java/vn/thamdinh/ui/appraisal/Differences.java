package vn.thamdinh.ui.appraisal;

import java.math.BigDecimal;

/** Colour of a signed difference; the sign itself is always written. */
final class Differences {

    private Differences() {
    }

    static String styleClass(BigDecimal difference) {
        return switch (difference.signum()) {
            case 0 -> "muted";
            case 1 -> "ok";
            default -> "bad";
        };
    }
}
