package vn.thamdinh.wire.survey;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the times of one column. Day before month as people write here, unless only month before day fits all of the
 * column's values, as platforms from abroad export them.
 */
final class Times {

    private static final Pattern ZONE = Pattern.compile("(Z|[+-]\\d{2}:?\\d{2}|\\s*GMT\\+7|\\s*\\(?UTC\\+0?7(:00)?\\)?)$");
    private static final Pattern FRACTION = Pattern.compile("(:\\d{2}:\\d{2})[.,]\\d+");
    private static final Pattern TIME_FIRST = Pattern.compile("^(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[AP]M)?)[,\\s]+(\\S+)$");
    private static final Pattern SPACES = Pattern.compile("[,\\s]+");
    private static final List<DateTimeFormatter> DAY_FIRST = List.of(format("d/M/uuuu"), format("d-M-uuuu"),
            format("d.M.uuuu"), format("uuuu-M-d"), format("uuuu/M/d"));
    private static final List<DateTimeFormatter> MONTH_FIRST = List.of(format("M/d/uuuu"), format("M-d-uuuu"),
            format("uuuu-M-d"), format("uuuu/M/d"));

    private final List<DateTimeFormatter> formats;

    private Times(List<DateTimeFormatter> formats) {
        this.formats = formats;
    }

    /** Chooses the order of day and month by all values of the column. */
    static Times of(List<String> values) {
        Times dayFirst = new Times(DAY_FIRST);
        Times monthFirst = new Times(MONTH_FIRST);
        boolean dayFits = values.stream().allMatch(value -> dayFirst.read(value).isPresent());
        boolean monthFits = values.stream().allMatch(value -> monthFirst.read(value).isPresent());
        return !dayFits && monthFits ? monthFirst : dayFirst;
    }

    /** The time; a date alone is its midnight. */
    Optional<LocalDateTime> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String plain = ZONE.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceFirst("").replace('T', ' ')
                .replace("SA", "AM").replace("CH", "PM").strip();
        String turned = TIME_FIRST.matcher(FRACTION.matcher(plain).replaceFirst("$1")).replaceFirst("$2 $1");
        String spaced = SPACES.matcher(turned).replaceAll(" ");
        return formats.stream().flatMap(format -> parse(format, spaced).stream()).findFirst();
    }

    private static Optional<LocalDateTime> parse(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter format(String date) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(date)
                .appendPattern("[ h:mm:ss a][ h:mm a][ H:mm:ss][ H:mm]")
                .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
                .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.SMART);
    }
}
