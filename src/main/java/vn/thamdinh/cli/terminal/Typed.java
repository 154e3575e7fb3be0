package vn.thamdinh.cli.terminal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

import vn.thamdinh.domain.text.AdministrativeDate;
import vn.thamdinh.usecase.Outcome;
import vn.thamdinh.usecase.Reason;

/** Days and hours as people write them, or as machines do. */
public final class Typed {

    private Typed() {
    }

    /** "05/11/2024" or "2024-11-05". */
    public static Outcome<LocalDate> day(String typed) {
        try {
            return Outcome.done(AdministrativeDate.parse(typed).orElseGet(() -> LocalDate.parse(typed)));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Reason.DAY_EXPECTED, typed);
        }
    }

    /** "7:30", "07:30" or "7h30". */
    public static Outcome<LocalTime> hour(String typed) {
        try {
            String colon = typed.strip().replace('h', ':');
            return Outcome.done(LocalTime.parse(colon.indexOf(':') == 1 ? "0" + colon : colon));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Reason.HOUR_EXPECTED, typed);
        }
    }
}
