package vn.thamdinh.ui.common;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.thamdinh.domain.text.AdministrativeDate;

/** A date as people type it: "5/11/2024", "05-11-2024", "05.11.2024"; shown as 05/11/2024. */
public final class DateInput {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})[/.\\- ]([0-9]{1,2})[/.\\- ]([0-9]{4})");

    private DateInput() {
    }

    /** Empty for what is no date of the calendar. */
    public static Optional<LocalDate> parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return AdministrativeDate.parse("%02d/%02d/%s".formatted(Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)), matcher.group(3)));
    }
}
