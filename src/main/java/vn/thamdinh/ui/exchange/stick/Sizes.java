package vn.thamdinh.ui.exchange.stick;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.thamdinh.domain.text.Numbers;

/** Sizes of files as people read them: "812 B", "3,4 MB", "14,6 GB". Thousands, not 1024s: as drives are sold. */
public final class Sizes {

    private static final long STEP = 1000;
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};

    private Sizes() {
    }

    public static String words(long bytes) {
        BigDecimal value = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (value.compareTo(BigDecimal.valueOf(STEP)) >= 0 && unit < UNITS.length - 1) {
            value = value.divide(BigDecimal.valueOf(STEP));
            unit++;
        }
        return Numbers.trimmed(value.setScale(unit > 1 ? 1 : 0, RoundingMode.HALF_UP)) + " " + UNITS[unit];
    }
}
