package vn.thamdinh.usecase.doctor;

import static vn.thamdinh.usecase.doctor.Finding.Subject.CLOCK;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the clock can be right: not before what was written already, and in Viet Nam's time. */
final class ClockCheck implements Check {

    /** No computer on which this program runs can have an earlier time. */
    private static final Instant PROGRAM_MADE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration TOLERATED = Duration.ofMinutes(10);
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    @Override
    public List<Finding> look(MachineFacts facts) {
        MachineFacts.Clock clock = facts.clock();
        List<Finding> found = new ArrayList<>();
        Optional<Instant> written = clock.lastWritten();
        if (written.filter(last -> clock.now().plus(TOLERATED).isBefore(last)).isPresent()) {
            found.add(Finding.fault(CLOCK, "clock-behind", shown(clock.now(), clock.offset()),
                    shown(written.get(), clock.offset())));
        } else if (clock.now().isBefore(PROGRAM_MADE)) {
            found.add(Finding.fault(CLOCK, "clock-past", shown(clock.now(), clock.offset())));
        }
        if (!clock.offset().equals(VIETNAM)) {
            found.add(Finding.advice(CLOCK, "clock-zone", clock.offset().equals(ZoneOffset.UTC) ? "UTC"
                    : "UTC" + clock.offset()));
        }
        return found.isEmpty() ? List.of(Finding.good(CLOCK, "clock-good", shown(clock.now(), clock.offset()))) : found;
    }

    private static String shown(Instant time, ZoneId zone) {
        return SHOWN.format(time.atZone(zone));
    }
}
