package vn.thamdinh.ui.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import vn.thamdinh.domain.text.Numbers;

/**
 * Numbers and dates as Vietnamese offices write them, in both languages of the interface: decimal comma, dd/MM/yyyy,
 * a true minus sign.
 */
public final class Figures {

    /** What stands for a number that is not there. */
    public static final String NONE = "–";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private Figures() {
    }

    /** "8,50" at scale 2. The value is expected to have been rounded already; excess digits are cut half up. */
    public static String points(BigDecimal value, int scale) {
        return Numbers.format(value, scale).replace('-', '−');
    }

    /** "8,5": no more decimals than the value needs. */
    public static String points(BigDecimal value) {
        return Numbers.trimmed(value).replace('-', '−');
    }

    /** "+0,25", "−1,50", "0". */
    public static String difference(BigDecimal value, int scale) {
        return switch (value.setScale(scale, RoundingMode.HALF_UP).signum()) {
            case 0 -> "0";
            case 1 -> "+" + points(value, scale);
            default -> points(value, scale);
        };
    }

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "10:32:07". */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** "05/11/2024 10:32". */
    public static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }
}
