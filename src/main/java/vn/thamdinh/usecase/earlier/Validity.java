package vn.thamdinh.usecase.earlier;

import java.time.LocalDate;
import java.util.Optional;

import vn.thamdinh.domain.programme.Programme;

/** How long a recognition holds, as the programme's texts say: so many years after the year that was assessed. */
public final class Validity {
    /** The text; a programme without it limits nothing. */
    public static final String KEY = "recognition.valid-years";
    private static final int MOST_YEARS = 50;

    private Validity() {
    }

    /** The last day of recognitions of this programme, where it limits them. */
    public static Optional<LocalDate> of(Programme programme) {
        return Optional.ofNullable(programme.texts().get(KEY)).map(String::strip)
                .filter(years -> years.matches("[1-9][0-9]?")).map(Integer::parseInt)
                .filter(years -> years <= MOST_YEARS).map(years -> LocalDate.of(programme.year() + years, 12, 31));
    }
}
