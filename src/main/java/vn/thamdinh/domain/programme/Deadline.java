package vn.thamdinh.domain.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.thamdinh.domain.text.Require;

/**
 * When a step ends, in the plan's words and as a day.
 *
 * @param wording the plan's own words, "Trước ngày 30/9/2024"
 * @param lastDay last acceptable day, inclusive; "trước ngày 30" means the 29th. Empty where the plan gives no day
 */
public record Deadline(String wording, Optional<LocalDate> lastDay) {
    public Deadline {
        wording = Require.text(wording, "deadline wording");
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /** True on every day after the last acceptable one; never where the plan gives no day. */
    public boolean passedOn(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }
}
